internal import AWSModel

extension ECSWorld {
  /// A page of one of ECS's lists: a hundred at most, and by default.
  ///
  /// - Throws: `InvalidParameterException` for a token of another list or a size beyond the limit.
  func page<Member>(
    _ members: OrderedMembers<Member>, _ list: String, _ token: String?, _ limit: Int?, standard: Int = 100,
    where isWanted: (Member) -> Bool
  ) throws(AWSError) -> (members: [Member], token: String?) {
    let place = try place(token, list)
    let page = members.page(after: place, limit: try size(limit, standard), where: isWanted)
    return (page.members, page.next.map { PageToken(list: list, place: $0).text })
  }

  /// A page of texts in an order of their own.
  func page(
    texts: [String], _ list: String, _ token: String?, _ limit: Int?
  ) throws(AWSError) -> (texts: [String], token: String?) {
    let start = min(Int(try place(token, list)), texts.count)
    let end = min(texts.count, start + (try size(limit, 100)))
    let next = end < texts.count ? PageToken(list: list, place: UInt64(end)).text : nil
    return (Array(texts[start..<end]), next)
  }

  private func place(_ token: String?, _ list: String) throws(AWSError) -> UInt64 {
    guard let token, !token.isEmpty else { return 0 }
    guard let place = PageToken(token, list: list) else {
      throw ECS.Errors.invalidParameterException("Invalid token")
    }
    return place.place
  }

  private func size(_ limit: Int?, _ standard: Int) throws(AWSError) -> Int {
    guard let limit else { return standard }
    guard (1...100).contains(limit) else {
      throw ECS.Errors.invalidParameterException("maxResults should be between 1 and 100")
    }
    return limit
  }
}
