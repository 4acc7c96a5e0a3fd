/// The names that are to be described, and which of them have been. AWS describes them about in the order in which it was
/// asked, so the next one is tried first.
struct AskedNames {
  /// In order, each once.
  private let names: [String]
  private var isDescribed: [Bool]
  private var next = 0

  /// - Precondition: `names` are in order, each once.
  init(_ names: [String]) {
    self.names = names
    isDescribed = [Bool](repeating: false, count: names.count)
  }

  /// Takes note that `name` was described; false where nobody asked, and for every time after the first.
  mutating func take(_ name: String) -> Bool {
    if next >= names.count || names[next] != name {
      next = names.firstIndexNotBefore(name, \.self)
      guard next < names.count, names[next] == name else { return false }
    }
    next += 1
    guard !isDescribed[next - 1] else { return false }
    isDescribed[next - 1] = true
    return true
  }

  /// Those that were not described, in order.
  var missing: [String] { names.indices.filter { !isDescribed[$0] }.map { names[$0] } }
}
