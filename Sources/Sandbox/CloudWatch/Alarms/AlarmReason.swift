internal import AWSModel

/// A point that an alarm looked at.
struct AlarmPoint: Hashable {
  var time: Int
  var value: Double
  var sampleCount: Double?
}

/// Why an alarm has its state, in CloudWatch's words.
struct AlarmReason {
  var rule: MetricAlarmRule
  var verdict: AlarmVerdict
  /// By age in periods, newest first.
  var points: [AlarmPoint?]
  var now: VirtualInstant

  private var evaluated: [AlarmPoint] { verdict.evaluated.compactMap { points[$0] } }

  var text: String {
    guard verdict.state != .insufficientData else {
      let count = rule.evaluationPeriods
      return "Insufficient Data: \(count) datapoint\(count == 1 ? " was" : "s were") unknown."
    }
    if evaluated.isEmpty {
      let (count, isOne) = (rule.evaluationPeriods, rule.evaluationPeriods == 1)
      return
        "Threshold Crossed: no datapoints were received for \(count) period\(isOne ? "" : "s") and \(verdict.filled) missing "
        + "datapoint\(verdict.filled == 1 ? " was" : "s were") treated as [\(filler)]."
    }
    return "Threshold Crossed: \(crossing)\(filling)."
  }

  private var filler: String { verdict.state == .alarm ? "Breaching" : "NonBreaching" }

  private var crossing: String {
    let isAlarm = verdict.state == .alarm
    let shown = evaluated.filter { rule.comparison.isBreaching($0.value, rule.threshold) == isAlarm }
    let list = shown.map { "\($0.value) (\(CivilTime(second: $0.time).shortDate))" }.joined(separator: ", ")
    let needed = isAlarm ? rule.datapointsToAlarm : rule.evaluationPeriods - rule.datapointsToAlarm + 1
    let verb = shown.count == 1 ? "was" : "were"
    let relation = "\(isAlarm ? "" : "not ")\(rule.comparison.words) the threshold (\(rule.threshold))"
    if !isAlarm, rule.datapointsToAlarm == rule.evaluationPeriods {
      return "\(shown.count) datapoint\(shown.count == 1 ? "" : "s") [\(list)] \(verb) \(relation)"
    }
    let change = isAlarm ? "OK -> ALARM" : "ALARM -> OK"
    return
      "\(shown.count) out of the last \(rule.evaluationPeriods) datapoints [\(list)] \(verb) \(relation) (minimum \(needed) "
      + "datapoint\(needed == 1 ? "" : "s") for \(change) transition)"
  }

  private var filling: String {
    let fills = rule.missing == .breaching || rule.missing == .notBreaching
    guard verdict.filled > 0, fills else { return "" }
    let word = rule.missing == .breaching ? "Breaching" : "NonBreaching"
    return
      " and \(verdict.filled) missing datapoint\(verdict.filled == 1 ? " was" : "s were") treated as [\(word)]"
  }

  /// The same as a JSON document, oldest values last in `evaluatedDatapoints` as CloudWatch has them.
  var data: JSONValue {
    let oldestFirst = evaluated.reversed().map { JSONValue.number($0.value) }
    let listed = evaluated.map { point in
      JSONValue.object(of: [
        "timestamp": .string(CivilTime(second: point.time).offsetTime), "value": .number(point.value),
        "sampleCount": point.sampleCount.map { .number($0) },
      ])
    }
    return .object(of: [
      "version": "1.0", "queryDate": .string(CivilTime(second: now.second).offsetTime),
      "startDate": evaluated.last.map { .string(CivilTime(second: $0.time).offsetTime) },
      "statistic": rule.statisticName.map { .string($0) }, "unit": rule.request.unit.map { .string($0.rawValue) },
      "period": .integer(Int64(rule.period)), "recentDatapoints": .array(Array(oldestFirst)),
      "threshold": .number(rule.threshold), "evaluatedDatapoints": .array(listed),
    ])
  }
}

extension CivilTime {
  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
  private var clock: String { "\(two(hour)):\(two(minute)):\(two(second))" }

  /// `26/11/26 14:03:00`.
  var shortDate: String { "\(two(day))/\(two(month))/\(two(year % 100)) \(clock)" }
  /// `2026-11-26T14:03:00.000+0000`.
  var offsetTime: String { "\(year)-\(two(month))-\(two(day))T\(clock).000+0000" }
}
