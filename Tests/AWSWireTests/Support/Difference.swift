import AWSModel

extension Meaning {
  /// The first place where two bodies mean something else; nil where they agree.
  func difference(from other: Meaning, at path: String = "") -> String? {
    switch (self, other) {
    case (.map(let ours), .map(let theirs)):
      for key in Set(ours.keys).union(theirs.keys).sorted() {
        guard let mine = ours[key] else { return "\(path).\(key): ours has none, theirs \(theirs[key] ?? .null)" }
        guard let other = theirs[key] else { return "\(path).\(key): ours is \(mine), theirs has none" }
        if let found = mine.difference(from: other, at: "\(path).\(key)") { return found }
      }
      return nil
    case (.list(let ours), .list(let theirs)):
      for (index, pair) in zip(ours, theirs).enumerated() {
        if let found = pair.0.difference(from: pair.1, at: "\(path)[\(index)]") { return found }
      }
      return ours.count == theirs.count ? nil : "\(path): ours has \(ours.count) elements, theirs \(theirs.count)"
    default: return self == other ? nil : "\(path): ours is \(self), theirs \(other)"
    }
  }
}
