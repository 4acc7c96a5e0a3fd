/// The tags of a resource, in order of key.
struct ResourceTags: Sendable, Hashable {
  private(set) var byKey: [String: String] = [:]

  var sorted: [(key: String, value: String)] { byKey.sorted { $0.key < $1.key } }
  var count: Int { byKey.count }
  var isEmpty: Bool { byKey.isEmpty }

  subscript(key: String) -> String? {
    get { byKey[key] }
    set { byKey[key] = newValue }
  }

  mutating func merge(_ other: ResourceTags) {
    byKey.merge(other.byKey) { _, new in new }
  }
}
