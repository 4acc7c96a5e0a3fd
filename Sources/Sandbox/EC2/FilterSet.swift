internal import AWSModel
internal import ClusterModel

/// The filters of an EC2 Describe call: every filter must hold, and one of a filter's values is enough.
struct FilterSet {
  private var filters: [(name: String, patterns: [Wildcard])] = []

  init(_ filters: [EC2.Filter]?) {
    for filter in filters ?? [] {
      self.filters.append((filter.name ?? "", (filter.values ?? []).map { Wildcard($0, .awsFilter) }))
    }
  }

  /// Whether a resource passes. `values` gives what the resource holds under a filter's name; nil for a name that the
  /// call does not know.
  ///
  /// - Throws: `InvalidParameterValue` for an unknown filter.
  func admits(_ tags: ResourceTags = ResourceTags(), _ values: (String) -> [String]?) throws(AWSError) -> Bool {
    for filter in filters {
      guard let held = Self.tagValues(filter.name, tags) ?? values(filter.name) else {
        throw Self.unknown(filter.name)
      }
      if !held.contains(where: { value in filter.patterns.contains { $0.matches(value) } }) { return false }
    }
    return true
  }

  /// - Throws: `InvalidParameterValue` for a filter that is none of these and none of tags.
  func check(_ known: Set<String>) throws(AWSError) {
    for filter in filters where !known.contains(filter.name) && Self.tagValues(filter.name, ResourceTags()) == nil {
      throw Self.unknown(filter.name)
    }
  }

  /// Whether a value passes every filter of this name: what is sure to be left out needs no further look.
  func admits(_ name: String, _ value: String) -> Bool {
    filters.allSatisfy { filter in filter.name != name || filter.patterns.contains { $0.matches(value) } }
  }

  private static func unknown(_ name: String) -> AWSError {
    .refused("InvalidParameterValue", "The filter '\(name)' is invalid")
  }

  private static func tagValues(_ name: String, _ tags: ResourceTags) -> [String]? {
    if name.hasPrefix("tag:") { return tags[String(name.dropFirst(4))].map { [$0] } ?? [] }
    if name == "tag-key" { return tags.sorted.map(\.key) }
    if name == "tag-value" { return tags.sorted.map(\.value) }
    return nil
  }
}

/// A page of an EC2 Describe call.
struct EC2Page<Item> {
  var items: [Item]
  var nextToken: String?

  /// The page that begins behind `token`; without `limit` everything that is left, up to a thousand.
  ///
  /// - Throws: `InvalidParameterValue` for a token that was not given out for this list, and for less than five at a time.
  init(_ all: [Item], list: String, token: String?, limit: Int?) throws(AWSError) {
    if let limit, limit < 5 {
      throw .refused(
        "InvalidParameterValue",
        "Value ( \(limit) ) for parameter maxResults is invalid. Expecting a value greater than 5.")
    }
    var start = 0
    if let token, !token.isEmpty {
      guard let place = PageToken(token, list: list) else {
        throw .refused("InvalidParameterValue", "Invalid value '\(token)' for NextToken")
      }
      start = min(Int(place.place), all.count)
    }
    let end = min(all.count, start + min(limit ?? 1000, 1000))
    items = Array(all[start..<end])
    nextToken = end < all.count ? PageToken(list: list, place: UInt64(end)).text : nil
  }
}
