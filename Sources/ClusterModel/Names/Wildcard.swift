/// A text with wildcards, held against whole names.
public struct Wildcard: Sendable, Hashable {
  /// Which characters stand for others.
  public enum Syntax: Sendable, Hashable {
    /// `*` is any run of characters; every other character is itself.
    case stars
    /// As in the filters of AWS's Describe calls: `*` any run, `?` exactly one, `\` takes the next one as it is.
    case awsFilter
  }

  private enum Piece: Sendable, Hashable {
    case literal(UInt8)
    case one
    case run
  }

  private var pieces: [Piece] = []

  public init(_ text: String, _ syntax: Syntax) {
    var isEscaped = false
    for byte in text.utf8 {
      switch byte {
      case _ where isEscaped:
        pieces.append(.literal(byte))
        isEscaped = false
      case UInt8(ascii: "\\") where syntax == .awsFilter: isEscaped = true
      case UInt8(ascii: "?") where syntax == .awsFilter: pieces.append(.one)
      case UInt8(ascii: "*"): if pieces.last != .run { pieces.append(.run) }
      default: pieces.append(.literal(byte))
      }
    }
  }

  /// Whether the whole of `text` matches. Takes at most as many steps as the product of the lengths.
  public func matches(_ text: String) -> Bool {
    var text = text
    return text.withUTF8(matches)
  }

  private func matches(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var (piece, place) = (0, 0)
    var retry: (piece: Int, place: Int)?
    while place < bytes.count {
      if piece < pieces.count, pieces[piece] == .run {
        retry = (piece + 1, place)
        piece += 1
      } else if piece < pieces.count, pieces[piece] == .one || pieces[piece] == .literal(bytes[place]) {
        (piece, place) = (piece + 1, place + 1)
      } else if let last = retry {
        retry = (last.piece, last.place + 1)
        (piece, place) = (last.piece, last.place + 1)
      } else {
        return false
      }
    }
    return pieces[piece...].allSatisfy { $0 == .run }
  }
}
