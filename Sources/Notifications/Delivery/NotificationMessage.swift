public import Controller
public import FoundationEssentials
internal import PolicyDocument

/// What is posted: JSON with a `text` that chat systems show, and the same item by item for programs.
public struct NotificationMessage: Sendable, Hashable, Encodable {
  public struct Item: Sendable, Hashable, Encodable {
    public var event: String
    public var subject: String
    public var text: String
  }

  /// Chat systems cut long texts: items beyond this many are counted.
  static let maximumLines = 20
  static let maximumLineLength = 500

  public var schema = "ballast.notification/v1"
  public var cluster: String
  public var account: String?
  public var region: String?
  public var at: Date
  public var text: String
  public var items: [Item]

  /// - Parameter items: at least one.
  public init(cluster: ClusterKey, at: Date, items: [NewsItem]) {
    self.cluster = cluster.name
    account = cluster.account.isEmpty ? nil : cluster.account
    region = cluster.region.isEmpty ? nil : cluster.region
    self.at = at
    self.items = items.map {
      Item(event: $0.event.rawValue, subject: Self.plain($0.subject), text: Self.plain($0.text))
    }
    let lines = self.items.prefix(Self.maximumLines).map { "\($0.event): \($0.text)" }
    let more = items.count > lines.count ? ["and \(items.count - lines.count) more"] : []
    text = (["Ballast, cluster \(Self.plain("\(cluster)"))"] + lines + more).joined(separator: "\n")
  }

  /// On one line, of bounded length, and without what chat systems take for markup or for a call to everyone: names and
  /// messages come from outside.
  static func plain(_ text: String) -> String {
    var plain = ""
    for character in text.prefix(maximumLineLength) {
      switch character {
      case "<": plain.append("‹")
      case ">": plain.append("›")
      case "@": plain.append("＠")
      default:
        plain.append(character.isNewline || character.unicodeScalars.contains(where: \.isControl) ? " " : character)
      }
    }
    return text.count > maximumLineLength ? plain + "…" : plain
  }

  /// - Throws: never in practice; what `JSONEncoder` throws.
  public func body() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    return [UInt8](try encoder.encode(self))
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool { properties.generalCategory == .control || properties.generalCategory == .format }
}
