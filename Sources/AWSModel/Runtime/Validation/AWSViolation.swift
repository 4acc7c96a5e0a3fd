/// One way in which an input breaks what the service model demands.
public struct AWSViolation: Sendable, Hashable {
  public enum Constraint: Sendable, Hashable {
    case required
    case minLength(Int)
    case maxLength(Int)
    case minValue(Double)
    case maxValue(Double)
    case pattern(String)
    case enumeration([String])
  }

  /// Where: member names as AWS writes them in such messages, `tags.1.member.key`.
  public var path: String
  /// The value as text; nil where it is missing. Sensitive values are masked.
  public var value: String?
  public var constraint: Constraint

  public init(path: String, value: String?, constraint: Constraint) {
    self.path = path
    self.value = value
    self.constraint = constraint
  }
}

extension AWSViolation: CustomStringConvertible {
  /// In the words of AWS's own validation.
  public var description: String {
    let shown = value.map { "'\($0)'" } ?? "null"
    return "Value \(shown) at '\(path)' failed to satisfy constraint: \(constraint)"
  }

  /// What a `ValidationError` says of several of them.
  public static func message(_ violations: [AWSViolation]) -> String {
    let head = "\(violations.count) validation error\(violations.count == 1 ? "" : "s") detected: "
    return head + violations.map(\.description).joined(separator: "; ")
  }
}

extension AWSViolation.Constraint: CustomStringConvertible {
  public var description: String {
    switch self {
    case .required: "Member must not be null"
    case .minLength(let length): "Member must have length greater than or equal to \(length)"
    case .maxLength(let length): "Member must have length less than or equal to \(length)"
    case .minValue(let value): "Member must have value greater than or equal to \(Self.number(value))"
    case .maxValue(let value): "Member must have value less than or equal to \(Self.number(value))"
    case .pattern(let pattern): "Member must satisfy regular expression pattern: \(pattern)"
    case .enumeration(let values): "Member must satisfy enum value set: [\(values.joined(separator: ", "))]"
    }
  }

  static func number(_ value: Double) -> String {
    Int(exactly: value).map { String($0) } ?? String(value)
  }
}
