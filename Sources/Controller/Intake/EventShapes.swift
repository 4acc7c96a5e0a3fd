internal import AWSModel
internal import FoundationEssentials

/// The envelope of an EventBridge event. Source: "AWS service events", event structure.
struct EventEnvelope: AWSShape {
  var id: String?
  var detailType: String?
  var source: String?
  var account: String?
  var time: Date?
  var region: String?
  var resources: [String]?
  /// As the JSON text that it was: what it means depends on ``detailType``.
  var detail: AWSDocument?

  static let schema = AWSSchema(
    "EventEnvelope",
    #"""
    id string
    detail-type string
    source string
    account string
    time time
    region string
    resources [string]
    detail document
    """#, [])

  mutating func read(_ member: Int, from r: inout AWSReader) {
    switch member {
    case 0: r.readString(&id)
    case 1: r.readString(&detailType)
    case 2: r.readString(&source)
    case 3: r.readString(&account)
    case 4: r.readDate(&time)
    case 5: r.readString(&region)
    case 6: r.readStrings(&resources)
    case 7: r.readDocument(&detail)
    default: r.skip()
    }
  }

  func write(to w: inout AWSWriter) {
    w.writeString(0, id)
    w.writeString(1, detailType)
    w.writeString(2, source)
    w.writeString(3, account)
    w.writeDate(4, time)
    w.writeString(5, region)
    w.writeStrings(6, resources)
    w.writeDocument(7, detail)
  }
}

/// What SNS puts around a message on its way to a queue. Source: "Amazon SNS message and JSON formats".
struct TopicEnvelope: AWSShape {
  var type: String?
  var messageID: String?
  var topicArn: String?
  var message: String?
  var subject: String?
  var timestamp: String?
  var signatureVersion: String?
  var signature: String?
  var signingCertURL: String?

  static let schema = AWSSchema(
    "TopicEnvelope",
    #"""
    Type string
    MessageId string
    TopicArn string
    Message string
    Subject string
    Timestamp string
    SignatureVersion string
    Signature string
    SigningCertURL string
    """#, [])

  mutating func read(_ member: Int, from r: inout AWSReader) {
    switch member {
    case 0: r.readString(&type)
    case 1: r.readString(&messageID)
    case 2: r.readString(&topicArn)
    case 3: r.readString(&message)
    case 4: r.readString(&subject)
    case 5: r.readString(&timestamp)
    case 6: r.readString(&signatureVersion)
    case 7: r.readString(&signature)
    case 8: r.readString(&signingCertURL)
    default: r.skip()
    }
  }

  func write(to w: inout AWSWriter) {
    w.writeString(0, type)
    w.writeString(1, messageID)
    w.writeString(2, topicArn)
    w.writeString(3, message)
    w.writeString(4, subject)
    w.writeString(5, timestamp)
    w.writeString(6, signatureVersion)
    w.writeString(7, signature)
    w.writeString(8, signingCertURL)
  }
}

/// A lifecycle action: the detail of the event, or the message that a hook sends to its topic or queue; the test notification
/// has only the first two. Source: PutLifecycleHook; "Amazon EC2 Auto Scaling event reference".
struct LifecycleMessage: AWSShape {
  /// `autoscaling:TEST_NOTIFICATION` for the message that PutLifecycleHook sends.
  var event: String?
  var group: String?
  var hook: String?
  var instance: String?
  var token: String?
  var transition: String?
  /// When the action began; in the messages of hooks, not in the details of events.
  var time: Date?

  static let schema = AWSSchema(
    "LifecycleMessage",
    #"""
    Event string
    AutoScalingGroupName string
    LifecycleHookName string
    EC2InstanceId string
    LifecycleActionToken string
    LifecycleTransition string
    Time time
    """#, [])

  mutating func read(_ member: Int, from r: inout AWSReader) {
    switch member {
    case 0: r.readString(&event)
    case 1: r.readString(&group)
    case 2: r.readString(&hook)
    case 3: r.readString(&instance)
    case 4: r.readString(&token)
    case 5: r.readString(&transition)
    case 6: r.readDate(&time)
    default: r.skip()
    }
  }

  func write(to w: inout AWSWriter) {
    w.writeString(0, event)
    w.writeString(1, group)
    w.writeString(2, hook)
    w.writeString(3, instance)
    w.writeString(4, token)
    w.writeString(5, transition)
    w.writeDate(6, time)
  }
}

/// What events of EC2, and those of ECS that carry no API object, say.
struct EventDetail: AWSShape {
  var instance: String?
  var state: String?
  var action: String?
  var clusterArn: String?
  var eventName: String?
  var reason: String?

  static let schema = AWSSchema(
    "EventDetail",
    #"""
    instance-id string
    state string
    instance-action string
    clusterArn string
    eventName string
    reason string
    """#, [])

  mutating func read(_ member: Int, from r: inout AWSReader) {
    switch member {
    case 0: r.readString(&instance)
    case 1: r.readString(&state)
    case 2: r.readString(&action)
    case 3: r.readString(&clusterArn)
    case 4: r.readString(&eventName)
    case 5: r.readString(&reason)
    default: r.skip()
    }
  }

  func write(to w: inout AWSWriter) {
    w.writeString(0, instance)
    w.writeString(1, state)
    w.writeString(2, action)
    w.writeString(3, clusterArn)
    w.writeString(4, eventName)
    w.writeString(5, reason)
  }
}
