internal import AWSModel

/// An event that holds records: of SQS (`eventSource`) or of SNS (`EventSource`). Source: "Using Lambda with Amazon SQS",
/// "Invoking Lambda functions with Amazon SNS notifications".
struct RecordsEvent: AWSShape {
  var records: [EventRecord]?

  static let schema = AWSSchema("RecordsEvent", "Records [EventRecord]", [.shape(EventRecord.self)])

  mutating func read(_ member: Int, from r: inout AWSReader) {
    switch member {
    case 0: r.readShapes(&records)
    default: r.skip()
    }
  }

  func write(to w: inout AWSWriter) { w.writeShapes(0, records) }
}

/// One record of SQS or SNS.
struct EventRecord: AWSShape {
  var messageID: String?
  var body: String?
  var queueArn: String?
  var notification: TopicEnvelope?

  static let schema = AWSSchema(
    "EventRecord",
    #"""
    messageId string
    body string
    eventSourceARN string
    Sns TopicEnvelope
    """#, [.shape(TopicEnvelope.self)])

  mutating func read(_ member: Int, from r: inout AWSReader) {
    switch member {
    case 0: r.readString(&messageID)
    case 1: r.readString(&body)
    case 2: r.readString(&queueArn)
    case 3: r.readShape(&notification)
    default: r.skip()
    }
  }

  func write(to w: inout AWSWriter) {
    w.writeString(0, messageID)
    w.writeString(1, body)
    w.writeString(2, queueArn)
    w.writeShape(3, notification)
  }
}

/// What a function sends itself through its queue, so that the passes over one cluster come one after the other.
struct PassRequest: AWSShape {
  var source: String?
  var detailType: String?
  var cluster: String?
  var region: String?
  var account: String?

  static let schema = AWSSchema(
    "PassRequest",
    #"""
    source string
    detail-type string
    cluster string
    region string
    account string
    """#, [])

  /// What tells such a message from everything else.
  static let source = "ballast"

  init() {}

  init(_ key: ClusterKey) {
    source = Self.source
    detailType = "Pass"
    cluster = key.name
    region = key.region
    account = key.account
  }

  mutating func read(_ member: Int, from r: inout AWSReader) {
    switch member {
    case 0: r.readString(&source)
    case 1: r.readString(&detailType)
    case 2: r.readString(&cluster)
    case 3: r.readString(&region)
    case 4: r.readString(&account)
    default: r.skip()
    }
  }

  func write(to w: inout AWSWriter) {
    w.writeString(0, source)
    w.writeString(1, detailType)
    w.writeString(2, cluster)
    w.writeString(3, region)
    w.writeString(4, account)
  }

  /// The cluster that is meant; nil for any other message.
  var key: ClusterKey? {
    guard source == Self.source, let cluster, !cluster.isEmpty else { return nil }
    return ClusterKey(account: account ?? "", region: region ?? "", name: cluster)
  }
}
