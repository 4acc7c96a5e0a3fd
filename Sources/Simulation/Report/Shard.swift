/// One of several parts of a simulation: `2/8` is the second of eight.
public struct Shard: Sendable, Hashable, CustomStringConvertible {
  public let index: Int
  public let count: Int

  public static let whole = Shard(unchecked: 1, of: 1)

  private init(unchecked index: Int, of count: Int) {
    self.index = index
    self.count = count
  }

  /// Nil for a text that is not `i/n` with 1 ≤ i ≤ n.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let index = Int(parts[0]), let count = Int(parts[1]), index >= 1, index <= count else {
      return nil
    }
    self.init(unchecked: index, of: count)
  }

  /// Whether the piece of work numbered `number`, from zero, falls to this part.
  public func has(_ number: Int) -> Bool { number % count == index - 1 }

  public var description: String { "\(index)/\(count)" }
}
