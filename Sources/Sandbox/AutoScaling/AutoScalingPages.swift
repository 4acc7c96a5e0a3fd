internal import AWSModel

extension AutoScalingWorld {
  /// A page of one of Auto Scaling's lists.
  ///
  /// - Throws: `InvalidNextToken` for a token of another list, `ValidationError` for a size beyond `most`.
  func page<Item>(
    _ all: [Item], _ list: String, _ token: String?, _ limit: Int?, standard: Int = 50, most: Int = 100
  ) throws(AWSError) -> (items: [Item], token: String?) {
    var start = 0
    if let token, !token.isEmpty {
      guard let place = PageToken(token, list: list) else {
        throw .refused("InvalidNextToken", "The token '\(token)' is invalid.")
      }
      start = min(Int(place.place), all.count)
    }
    let size = limit ?? standard
    guard size >= 1, size <= most else {
      throw .refused(
        "ValidationError",
        "1 validation error detected: Value '\(size)' at 'maxRecords' failed to satisfy constraint: Member must have "
          + "value less than or equal to \(most)")
    }
    let end = min(all.count, start + size)
    return (Array(all[start..<end]), end < all.count ? PageToken(list: list, place: UInt64(end)).text : nil)
  }
}
