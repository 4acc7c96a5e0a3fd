internal import AWSModel

/// How messages are brought to an HTTP endpoint: the delivery policy of its subscription or topic. Source: "Creating an
/// HTTP/S delivery policy".
struct DeliveryPolicy: Sendable, Hashable {
  var retries = RetrySchedule()
  var contentType = "text/plain; charset=UTF-8"

  /// The policy that holds for a subscription: its own, unless its topic forbids that, over the topic's, over SNS's.
  init(subscription: String?, topic: String?) {
    let general = topic.flatMap { try? JSONValue(json: $0) }?["http"]
    take(general?["defaultHealthyRetryPolicy"], general?["defaultRequestPolicy"])
    if case .bool(true)? = general?["disableSubscriptionOverrides"] { return }
    let own = subscription.flatMap { try? JSONValue(json: $0) }
    take(own?["healthyRetryPolicy"], own?["requestPolicy"])
  }

  private mutating func take(_ schedule: JSONValue?, _ request: JSONValue?) {
    if let schedule, schedule.members != nil { retries = RetrySchedule(schedule) }
    if let type = request?["headerContentType"]?.text { contentType = type }
  }

  /// As GetSubscriptionAttributes shows it.
  var shown: JSONValue {
    [
      "healthyRetryPolicy": retries.shown, "requestPolicy": ["headerContentType": .string(contentType)],
    ]
  }

  /// - Throws: `InvalidParameter` for a subscription's policy that is out of bounds.
  static func check(subscription text: String) throws(AWSError) {
    let json = try? JSONValue(json: text)
    if let schedule = json?["healthyRetryPolicy"], schedule != .null { try RetrySchedule(schedule).check() }
  }

  /// - Throws: `InvalidParameter` for a topic's policy that is out of bounds.
  static func check(topic text: String) throws(AWSError) {
    let schedule = (try? JSONValue(json: text))?["http"]?["defaultHealthyRetryPolicy"]
    if let schedule, schedule != .null { try RetrySchedule(schedule).check() }
  }
}

/// When a message is tried again: at once, then at the shortest delay, then at growing ones, then at the longest.
struct RetrySchedule: Sendable, Hashable {
  /// How the delay grows from its shortest to its longest. AWS shows the curves only in a drawing.
  enum Growth: String, Sendable { case arithmetic, exponential, geometric, linear }

  /// Seconds.
  var minDelay = 20
  var maxDelay = 20
  /// In all phases together.
  var count = 3
  var withoutDelay = 0
  var atMinDelay = 0
  var atMaxDelay = 0
  /// Nil for a word that is none.
  var growth: Growth? = .linear

  init() {}

  init(_ json: JSONValue) {
    func whole(_ name: String, _ standard: Int) -> Int { json[name]?.numeric.flatMap { Int(exactly: $0) } ?? standard }
    minDelay = whole("minDelayTarget", minDelay)
    maxDelay = whole("maxDelayTarget", max(maxDelay, minDelay))
    count = whole("numRetries", count)
    withoutDelay = whole("numNoDelayRetries", 0)
    atMinDelay = whole("numMinDelayRetries", 0)
    atMaxDelay = whole("numMaxDelayRetries", 0)
    if let name = json["backoffFunction"]?.text { growth = Growth(rawValue: name.lowercased()) }
  }

  var shown: JSONValue {
    func whole(_ number: Int) -> JSONValue { .integer(Int64(number)) }
    return [
      "minDelayTarget": whole(minDelay), "maxDelayTarget": whole(maxDelay), "numRetries": whole(count),
      "numNoDelayRetries": whole(withoutDelay), "numMinDelayRetries": whole(atMinDelay),
      "numMaxDelayRetries": whole(atMaxDelay), "backoffFunction": .string(growth?.rawValue ?? ""),
    ]
  }

  private var growing: Int { count - withoutDelay - atMinDelay - atMaxDelay }

  /// How long to wait before the given retry, the first of which is 1; nil where there are no more.
  func delay(before retry: Int) -> Duration? {
    guard 1...max(1, count) ~= retry, retry <= count else { return nil }
    if retry <= withoutDelay { return .zero }
    if retry <= withoutDelay + atMinDelay { return .seconds(minDelay) }
    let step = retry - withoutDelay - atMinDelay - 1
    guard step < growing else { return .seconds(maxDelay) }
    return .seconds(growing < 2 ? Double(minDelay) : grown(Double(step) / Double(growing - 1)))
  }

  /// Seconds at a place between the beginning, 0, and the end, 1.
  private func grown(_ place: Double) -> Double {
    let (least, most) = (Double(minDelay), Double(maxDelay))
    return switch growth ?? .linear {
    case .linear: least + (most - least) * place
    case .arithmetic: least + (most - least) * place * (place + 1) / 2
    case .geometric: least + (most - least) * place * place
    case .exponential: least * (Power.of(most / least, place) ?? 1)
    }
  }

  func check() throws(AWSError) {
    let phases = [count, withoutDelay, atMinDelay, atMaxDelay]
    guard 1...3600 ~= minDelay, minDelay...3600 ~= maxDelay else {
      throw SNSWorld.invalid("DeliveryPolicy: minDelayTarget and maxDelayTarget must be between 1 and 3600, in order")
    }
    guard phases.allSatisfy({ 0...100 ~= $0 }), growing >= 0 else {
      throw SNSWorld.invalid(
        "DeliveryPolicy: numRetries must be between 0 and 100 and at least the sum of the retries of its phases")
    }
    guard growth != nil else {
      throw SNSWorld.invalid(
        "DeliveryPolicy: backoffFunction must be one of arithmetic, exponential, geometric or linear")
    }
    let total = (1...max(1, count)).reduce(Duration.zero) { $0 + (delay(before: $1) ?? .zero) }
    guard total <= .seconds(3600) else {
      throw SNSWorld.invalid("DeliveryPolicy: the total retry time must not exceed 3600 seconds")
    }
  }
}
