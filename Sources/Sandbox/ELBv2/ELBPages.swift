internal import AWSModel

extension ELBWorld {
  /// A page of one of the lists: 400 at most, and by default.
  ///
  /// - Throws: `ValidationError` for a marker of another list.
  func page<Member>(
    _ members: [Member], _ list: String, _ marker: String?, _ size: Int?
  ) throws(AWSError) -> (members: [Member], marker: String?) {
    var start = 0
    if let marker, !marker.isEmpty {
      guard let token = PageToken(marker, list: list) else {
        throw .refused("ValidationError", "The marker '\(marker)' is not valid")
      }
      start = min(Int(token.place), members.count)
    }
    let end = min(members.count, start + min(size ?? 400, 400))
    let next = end < members.count ? PageToken(list: list, place: UInt64(end)).text : nil
    return (Array(members[start..<end]), next)
  }
}
