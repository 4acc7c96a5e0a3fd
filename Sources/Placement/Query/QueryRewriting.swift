internal import FoundationEssentials

/// What stands in an expression in place of what its owner wrote there.
public struct QueryRewriting {
  /// The name of an attribute.
  public var attribute: (String) -> String
  /// A text that a subject is compared with: the attribute's name, or `task:group`, or `ec2InstanceId`.
  public var text: (_ subject: String, String) -> String
  /// A pattern that a subject must match.
  public var pattern: (_ subject: String, JavaPattern) -> String

  public init(
    attribute: @escaping (String) -> String, text: @escaping (_ subject: String, String) -> String,
    pattern: @escaping (_ subject: String, JavaPattern) -> String
  ) {
    self.attribute = attribute
    self.text = text
    self.pattern = pattern
  }
}

extension ClusterQuery {
  /// The same question with other names and texts in it, written anew from what was read: nothing of the old wording is
  /// left but fields, operators, numbers and dates.
  public func rewritten(_ rewriting: QueryRewriting) -> String { rewriting.text(of: tree) }
}

extension QueryRewriting {
  fileprivate func text(of tree: QueryTree) -> String {
    switch tree {
    case .comparison(let comparison): text(of: comparison, comparison.op)
    case .not(.comparison(let comparison)):
      if let denial = QueryOperator.allCases.first(where: { $0.denied == comparison.op }) {
        text(of: comparison, denial)
      } else {
        "not (\(text(of: comparison, comparison.op)))"
      }
    case .not(let inner): "not (\(text(of: inner)))"
    case .and(let a, let b): "(\(text(of: a)) and \(text(of: b)))"
    case .or(let a, let b): "(\(text(of: a)) or \(text(of: b)))"
    }
  }

  private func text(of comparison: QueryComparison, _ op: QueryOperator) -> String {
    let subject = subject(of: comparison.field)
    let field =
      if case .attribute(let name) = comparison.field {
        "attribute:\(attribute(name))"
      } else {
        QueryArguments.name(of: comparison.field)
      }
    guard let argument = argument(of: comparison, subject, isList: op.takesList) else {
      return "\(field) \(op.rawValue)"
    }
    return "\(field) \(op.rawValue) \(argument)"
  }

  private func subject(of field: QueryField) -> String {
    if case .attribute(let name) = field { name } else { QueryArguments.name(of: field) }
  }

  private func argument(of comparison: QueryComparison, _ subject: String, isList: Bool) -> String? {
    func written(_ texts: [String]) -> String { isList ? "[\(texts.joined(separator: ", "))]" : texts[0] }
    switch comparison.argument {
    case .none: return nil
    case .text(let texts): return written(texts.map { quoted(text(subject, $0)) })
    case .pattern(let source): return quoted(pattern(subject, source))
    case .number(let number): return String(number)
    case .version(let parts): return parts.map(String.init).joined(separator: ".")
    case .instant(let seconds): return Date(timeIntervalSince1970: seconds).formatted(.iso8601)
    case .flags(let flags): return written(flags.map(String.init))
    }
  }

  private func quoted(_ text: String) -> String {
    "'" + text.map { $0 == "'" ? "\\'" : String($0) }.joined() + "'"
  }
}
