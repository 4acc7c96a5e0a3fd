/// What may stand in one place of the configuration: read by the parser and by the schema alike, so that they agree.
indirect enum ValueShape: Sendable {
  case text(TextRule)
  /// One of a few words, each with its meaning.
  case choice([String])
  case flag
  case integer(ClosedRange<Int>)
  /// A share: a number, or a number with a percent sign.
  case percent(ClosedRange<Double>)
  /// A whole number, or a share with a percent sign.
  case allowance
  case duration(ClosedRange<Duration>)
  case schedule
  case list(ValueShape, minimum: Int)
  case object(ObjectShape)
  /// Any keys, each with text.
  case texts
  /// The first shape that fits the kind of what stands there.
  case either([ValueShape])
}

/// A rule on text beyond that it is text.
struct TextRule: Sendable, Hashable {
  /// What the text is, for messages: `no Region`.
  var name: String
  /// For the schema, and for the parser.
  var pattern: String
  /// An example of what is right.
  var example: String

  func allows(_ text: String) -> Bool { text.wholeMatch(of: Self.regex(pattern)) != nil }

  /// The patterns are ours: one that cannot be read would let nothing pass, and a test would tell.
  private static func regex(_ pattern: String) -> Regex<AnyRegexOutput> {
    (try? Regex(pattern)) ?? Regex(verbatim: "\u{0}")
  }
}

extension TextRule {
  static let cluster = TextRule(
    name: "name of a cluster", pattern: "^[A-Za-z0-9_*-]{1,255}$", example: "prod, team-* or *")
  static let region = TextRule(
    name: "Region", pattern: "^[a-z]{2}(-[a-z]+)+-[0-9]{1,2}$", example: "us-east-1")
  static let roleArn = TextRule(
    name: "ARN of a role", pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$",
    example: "arn:aws:iam::123456789012:role/ballast")
  static let group = TextRule(
    name: "name of an Auto Scaling group", pattern: "^[^:\\t\\n\\r]{1,255}$", example: "prod-blue")
  static let hook = TextRule(
    name: "name of a lifecycle hook", pattern: "^[A-Za-z0-9_/-]{1,255}$", example: "ballast-drain")
  static let service = TextRule(
    name: "name of a service", pattern: "^[A-Za-z0-9_*-]{1,255}$", example: "agent or logs-*")
  static let namespace = TextRule(
    name: "namespace of our own", pattern: "^(?![Aa][Ww][Ss]/)(?!:)[A-Za-z0-9._/#:-]{1,255}$",
    example: "Ballast/AutoScaling")
  static let metric = TextRule(name: "name of a metric", pattern: "^[A-Za-z0-9._/#:-]{1,255}$", example: "ScaleStatus")
  static let queue = TextRule(
    name: "URL of a queue", pattern: "^https?://[^\\s]{1,1000}$",
    example: "https://sqs.us-east-1.amazonaws.com/123456789012/jobs")
  static let topic = TextRule(
    name: "ARN of a topic", pattern: "^arn:aws[a-z-]*:sns:[a-z0-9-]{1,63}:[0-9]{12}:[A-Za-z0-9_.-]{1,256}$",
    example: "arn:aws:sns:us-east-1:123456789012:ballast-events")
  static let webhook = TextRule(
    name: "webhook's URL", pattern: "^https://[^\\s]{1,1000}$", example: "https://hooks.example.com/…")
  static let variable = TextRule(
    name: "environment variable", pattern: "^[A-Za-z_][A-Za-z0-9_]{0,255}$", example: "SLACK_URL")
}

/// The keys of an object.
struct ObjectShape: Sendable {
  struct Member: Sendable {
    var key: String
    var shape: ValueShape
    var isRequired: Bool
    /// What it means, in a sentence.
    var doc: String
    /// What holds where it is not given, as JSON; nil where nothing does.
    var defaultValue: JSONText?
  }

  var members: [Member]
  /// Of these keys exactly one must be given; empty where there is no such rule.
  var exactlyOneOf: [String]
}
