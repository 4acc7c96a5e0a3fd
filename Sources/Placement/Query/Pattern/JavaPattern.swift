/// A pattern in the common part of Java's regular expressions, matched in time that grows with pattern × text at most.
///
/// It is compiled into a machine that follows all alternatives at once, so no pattern can make it backtrack for ever.
/// Read: literals and escapes, `.`, classes with ranges and denial, `\d \w \s` and their denials, `\p{Alpha}` and the other
/// ASCII classes, `*`, `+`, `?`, `{n}`, `{n,}`, `{n,m}` (lazy ones too), groups, alternation, `^`, `$`, `\A`, `\z`, `\b`,
/// `\B`, `\Q…\E` and the flag `i`. Refused, with a reason: back references, look-around, atomic groups, possessive
/// quantifiers, other flags, classes within classes, and patterns of more than ``maximumSize`` steps.
public struct JavaPattern: Sendable, Hashable {
  public static let maximumSize = 10_000

  public let source: String
  let program: [PatternStep]

  /// - Parameter anywhere: whether the pattern may match any part of a text, as Java's `Matcher.find` does.
  /// - Throws: ``JavaPatternError`` with the offset in the pattern and the reason.
  public init(_ source: String, anywhere: Bool = false) throws(JavaPatternError) {
    var parser = PatternParser(source)
    let inner = try parser.parse()
    let node = anywhere ? PatternNode.sequence([.anyText, inner, .anyText]) : inner
    if node.size > Self.maximumSize {
      throw JavaPatternError(offset: 0, reason: "the pattern repeats to more than \(Self.maximumSize) steps")
    }
    var compiler = PatternCompiler()
    compiler.emit(node)
    self.source = source
    program = compiler.program + [.accept]
  }

  /// Whether the pattern matches the whole of `text`, as Java's `String.matches` does, or a part of it where that was asked
  /// for.
  public func matches(_ text: String) -> Bool {
    var machine = PatternMachine(program: program, text: Array(text.unicodeScalars))
    return machine.acceptsAll()
  }
}

/// Why a pattern is refused.
public struct JavaPatternError: Error, Sendable, Hashable {
  /// Characters before the place where reading stopped.
  public var offset: Int
  public var reason: String
}
