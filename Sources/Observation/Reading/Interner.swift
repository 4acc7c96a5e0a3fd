/// Gives equal texts one storage: a hundred thousand tasks name a few thousand instances and definitions.
struct Interner {
  private var known: Set<String> = []

  mutating func callAsFunction(_ text: String) -> String { known.insert(text).memberAfterInsert }

  mutating func callAsFunction(_ text: String?) -> String? { text.map { self($0) } }
}
