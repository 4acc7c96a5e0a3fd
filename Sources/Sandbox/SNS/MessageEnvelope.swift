internal import AWSModel
internal import FoundationEssentials
internal import TopicSignature

extension SimSubscription {
  /// The JSON document that a queue or an endpoint gets unless it asked for raw messages, signed where the sandbox is served.
  /// Source: "Parsing Amazon SNS message formats".
  func envelope(of notification: TopicMessage, region: Region) -> JSONValue {
    let signature = signature(of: notification, region)
    return .object(of: [
      "Type": "Notification", "MessageId": .string(notification.id), "TopicArn": .string(topic.arn),
      "Subject": notification.subject.map(JSONValue.string), "Message": .string(text(of: notification)),
      "Timestamp": .string(notification.at.iso8601Milliseconds),
      "SequenceNumber": notification.sequenceNumber.map(JSONValue.string),
      "SignatureVersion": signature.map { .string($0.version) }, "Signature": signature.map { .string($0.signature) },
      "SigningCertURL": signature.map { .string($0.certificateURL) },
      "UnsubscribeURL": .string(region.unsubscribeURL(self)), "MessageAttributes": attributeMap(notification),
    ])
  }

  /// The event that a function gets: one record, with the same document under `Sns`, but for the names of its addresses. Source:
  /// "Invoking Lambda functions with Amazon SNS notifications".
  func record(of notification: TopicMessage, region: Region) -> JSONValue {
    var document = envelope(of: notification, region: region).members ?? [:]
    document["Subject"] = notification.subject.map(JSONValue.string) ?? .null
    document["MessageAttributes"] = attributeMap(notification) ?? [:]
    document["SignatureVersion"] = .string(topic.signatureVersion)
    document["SigningCertUrl"] = document.removeValue(forKey: "SigningCertURL")
    document["UnsubscribeUrl"] = document.removeValue(forKey: "UnsubscribeURL")
    return [
      "Records": [
        [
          "EventSource": "aws:sns", "EventVersion": "1.0", "EventSubscriptionArn": .string(arn),
          "Sns": .object(document),
        ]
      ]
    ]
  }

  private func signature(of notification: TopicMessage, _ region: Region) -> MessageSignature? {
    region.sns.signature(
      of: TopicStatement(
        type: "Notification", messageID: notification.id, topicArn: topic.arn, message: text(of: notification),
        timestamp: notification.at.iso8601Milliseconds, subject: notification.subject), from: topic)
  }

  private func attributeMap(_ notification: TopicMessage) -> JSONValue? {
    if notification.attributes.isEmpty { return nil }
    return .object(
      notification.attributes.mapValues { ["Type": .string($0.type), "Value": .string($0.value)] as JSONValue })
  }
}

extension TopicAttribute {
  var queueAttribute: SQS.MessageAttributeValue {
    if type.hasPrefix("Binary") {
      let bytes = Data(base64Encoded: value).map(Array.init) ?? []
      return SQS.MessageAttributeValue(binaryValue: bytes, dataType: type)
    }
    return SQS.MessageAttributeValue(stringValue: value, dataType: type)
  }
}

extension VirtualInstant {
  /// With milliseconds: `2026-11-23T14:03:10.250Z`.
  var iso8601Milliseconds: String {
    let fraction = (microseconds % 1_000_000 + 1_000_000) % 1_000_000 / 1000
    let digits = String(fraction)
    return iso8601.dropLast() + "." + String(repeating: "0", count: 3 - digits.utf8.count) + digits + "Z"
  }
}
