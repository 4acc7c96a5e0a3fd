internal import AWSModel
internal import ClusterModel
internal import FoundationEssentials
internal import Observation

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
  /// `drain` or `daemons`; a whole pass where it is missing.
  var focus: String?
  var instance: String?
  var group: String?
  /// When the instance's lifecycle action, or what EC2 announces of it, was told of.
  var began: Date?
  /// `interruption` or `rebalance`: what EC2 has announced of the instance.
  var notice: String?

  static let schema = AWSSchema(
    "PassRequest",
    #"""
    source string
    detail-type string
    cluster string
    region string
    account string
    focus string
    instance string
    group string
    began time
    notice string
    """#, [])

  /// What tells such a message from everything else.
  static let source = "ballast"

  init() {}

  init(_ job: LambdaJob) {
    source = Self.source
    detailType = "Pass"
    cluster = job.key.name
    region = job.key.region
    account = job.key.account
    switch job.focus {
    case .none: break
    case .daemons: focus = "daemons"
    case .drain(let subject):
      (focus, instance, group, began) = ("drain", subject.instance, subject.group, subject.began)
    }
    guard let announcement = job.announcement else { return }
    (notice, instance) = (announcement.notice.kind.rawValue, announcement.instance)
    began = announcement.notice.at
  }

  mutating func read(_ member: Int, from r: inout AWSReader) {
    switch member {
    case 0: r.readString(&source)
    case 1: r.readString(&detailType)
    case 2: r.readString(&cluster)
    case 3: r.readString(&region)
    case 4: r.readString(&account)
    case 5: r.readString(&focus)
    case 6: r.readString(&instance)
    case 7: r.readString(&group)
    case 8: r.readDate(&began)
    case 9: r.readString(&notice)
    default: r.skip()
    }
  }

  func write(to w: inout AWSWriter) {
    w.writeString(0, source)
    w.writeString(1, detailType)
    w.writeString(2, cluster)
    w.writeString(3, region)
    w.writeString(4, account)
    w.writeString(5, focus)
    w.writeString(6, instance)
    w.writeString(7, group)
    w.writeDate(8, began)
    w.writeString(9, notice)
  }

  /// The pass that is meant; nil for any other message.
  var job: LambdaJob? {
    guard source == Self.source, let cluster, !cluster.isEmpty else { return nil }
    let key = ClusterKey(account: account ?? "", region: region ?? "", name: cluster)
    if let kind = notice.flatMap(InstanceNotice.Kind.init(rawValue:)), let instance, let began {
      let notice = InstanceNotice(kind, at: began)
      return LambdaJob(key: key, announcement: LambdaJob.Announcement(instance: instance, notice: notice))
    }
    switch (focus, instance) {
    case ("daemons", _): return LambdaJob(key: key, focus: .daemons)
    case ("drain", .some(let instance)):
      return LambdaJob(key: key, focus: .drain(DrainSubject(instance: instance, group: group, began: began)))
    default: return LambdaJob(key: key)
    }
  }
}
