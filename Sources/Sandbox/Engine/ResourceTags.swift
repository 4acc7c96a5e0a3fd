/// The tags of a resource, in order of key.
struct ResourceTags: Sendable, Hashable {
  struct Tag: Sendable, Hashable {
    let key: String
    let value: String
  }

  private(set) var sorted: [Tag] = []

  var byKey: [String: String] {
    Dictionary(sorted.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
  }
  var count: Int { sorted.count }
  var isEmpty: Bool { sorted.isEmpty }

  subscript(key: String) -> String? {
    get { sorted.first { $0.key == key }?.value }
    set {
      // At most fifty, and mostly three: looked at one after the other.
      let place = sorted.firstIndex { $0.key >= key } ?? sorted.count
      let isThere = place < sorted.count && sorted[place].key == key
      sorted.replaceSubrange(
        place..<(isThere ? place + 1 : place), with: newValue.map { [Tag(key: key, value: $0)] } ?? [])
    }
  }

  mutating func merge(_ other: ResourceTags) {
    for tag in other.sorted { self[tag.key] = tag.value }
  }
}
