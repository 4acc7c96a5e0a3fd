internal import AWSModel
internal import AWSWire

/// What a Lambda function was invoked with: one event, or the records of a queue or a topic.
struct LambdaInput {
  /// One message, and the id to tell the queue by where it could not be handled.
  struct Message {
    var item: String?
    var body: [UInt8]
  }

  var messages: [Message]
  /// Whether a queue brought them: then what failed is told one by one.
  var isQueue: Bool

  /// - Throws: ``NoticeFault`` for a payload that is no JSON object.
  init(_ payload: [UInt8]) throws(NoticeFault) {
    let event: RecordsEvent
    do { event = try JSONShape.read(from: payload) } catch { throw NoticeFault("\(error)") }
    guard let records = event.records else {
      messages = [Message(body: payload)]
      isQueue = false
      return
    }
    isQueue = records.contains { $0.notification == nil }
    messages = records.map { record in
      Message(item: record.messageID, body: Array((record.body ?? record.notification?.message ?? "").utf8))
    }
  }
}

/// What one message asks for.
enum LambdaDemand {
  /// A pass over one cluster, which this function asked of itself.
  case pass(LambdaJob)
  case notice(ClusterNotice)

  /// - Throws: ``NoticeFault`` for what is neither.
  static func read(_ body: [UInt8]) throws(NoticeFault) -> Self {
    if let request = try? JSONShape.read(PassRequest.self, from: body), let job = request.job { return .pass(job) }
    return .notice(try NoticeReader.read(body))
  }
}
