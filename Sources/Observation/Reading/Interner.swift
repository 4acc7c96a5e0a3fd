/// Gives equal texts one storage: a hundred thousand tasks name a few thousand instances and definitions.
struct Interner {
  private var known = NameTable<String>()

  mutating func callAsFunction(_ text: String) -> String { known.value(text) { $0 } }

  mutating func callAsFunction(_ text: String?) -> String? { text.map { self($0) } }
}
