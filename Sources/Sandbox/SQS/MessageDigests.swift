internal import AWSModel

extension SimMessage {
  var bodyDigest: String { BodyDigest.md5(body.utf8) }

  /// The attributes that SQS itself keeps for a message, as texts.
  var systemAttributes: [String: String] {
    var result = [
      "SenderId": sender, "SentTimestamp": String(sentAt.microseconds / 1000),
      "ApproximateReceiveCount": String(receiveCount),
    ]
    if let first = firstReceivedAt { result["ApproximateFirstReceiveTimestamp"] = String(first.microseconds / 1000) }
    if let group { result["MessageGroupId"] = group }
    if let deduplicationID {
      result["MessageDeduplicationId"] = deduplicationID
      result["SequenceNumber"] = sequenceNumber
    }
    result["AWSTraceHeader"] = traceHeader
    result["DeadLetterQueueSourceArn"] = deadLetterSource
    return result
  }
}

/// The digest of message attributes: over each, in order of the names, its name, type, kind and value, with lengths of
/// four bytes before. Source: "Calculating the MD5 message digest for message attributes".
enum AttributeDigest {
  static func of(_ attributes: [String: SQS.MessageAttributeValue]) -> String? {
    if attributes.isEmpty { return nil }
    var bytes: [UInt8] = []
    for (name, value) in attributes.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      append(Array(name.utf8), to: &bytes)
      append(Array((value.dataType ?? "").utf8), to: &bytes)
      if let binary = value.binaryValue {
        bytes.append(2)
        append(binary, to: &bytes)
      } else {
        bytes.append(1)
        append(Array((value.stringValue ?? "").utf8), to: &bytes)
      }
    }
    return BodyDigest.md5(bytes)
  }

  private static func append(_ part: [UInt8], to bytes: inout [UInt8]) {
    let count = UInt32(part.count)
    bytes += [UInt8(count >> 24), UInt8(count >> 16 & 255), UInt8(count >> 8 & 255), UInt8(count & 255)]
    bytes += part
  }
}
