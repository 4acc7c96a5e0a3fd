internal import AWSModel

/// The queries of a request or of a math alarm, checked and in the order in which they can be evaluated.
struct MathPlan {
  struct Step {
    enum Source {
      case metric(MetricRead)
      case expression(MathExpression, text: String, period: Int?)
    }

    var id: String
    var label: String?
    var returnsData: Bool
    var source: Source
  }

  /// As the caller gave them.
  private(set) var steps: [Step] = []
  /// Indices of ``steps``: each after those that it refers to.
  private(set) var order: [Int] = []

  /// - Parameter mustReturnOne: exactly one query returns data, as alarms have it.
  init(_ queries: [CloudWatch.MetricDataQuery], mustReturnOne: Bool) throws(AWSError) {
    for (index, query) in queries.enumerated() {
      steps.append(try Self.step(query, "MetricDataQueries.member.\(index + 1)"))
    }
    let ids = steps.map(\.id)
    guard Set(ids).count == ids.count else {
      throw CloudWatch.Errors.invalidParameterValueException(
        "The values for parameter id in MetricDataQueries are not unique.")
    }
    try sort()
    if mustReturnOne, steps.filter(\.returnsData).count != 1 {
      throw CloudWatch.Errors.invalidParameterCombinationException(
        "Exactly one element of the Metrics list should return data.")
    }
  }

  private static func step(_ query: CloudWatch.MetricDataQuery, _ place: String) throws(AWSError) -> Step {
    let id = query.id ?? ""
    guard id.first?.isLowercase == true, id.utf8.allSatisfy({ isIDByte($0) }) else {
      throw CloudWatch.Errors.invalidParameterValueException(
        "The value \(id) for parameter \(place).Id is not matching the expected pattern ^[a-z][a-zA-Z0-9_]*$.")
    }
    guard (query.metricStat == nil) != (query.expression == nil) else {
      throw CloudWatch.Errors.invalidParameterCombinationException(
        "The parameters \(place).Expression and \(place).MetricStat are mutually exclusive and you have to specify one."
      )
    }
    var step = Step(
      id: id, label: query.label, returnsData: query.returnData ?? true,
      source: .expression(.number(0), text: "", period: nil))
    if let text = query.expression {
      if let period = query.period { _ = try MetricRead.checked(period, "\(place).Period") }
      step.source = .expression(try parse(text, id), text: text, period: query.period)
    } else {
      step.source = .metric(try MetricRead(query.metricStat, place: place))
    }
    return step
  }

  private static func isIDByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static func parse(_ text: String, _ id: String) throws(AWSError) -> MathExpression {
    do { return try MathParser.parse(text) } catch { throw .inExpression(id, error.message) }
  }

  /// Each expression after those that it refers to; `METRICS()` refers to every metric, and metrics come first anyway.
  private mutating func sort() throws(AWSError) {
    let indexOf = Dictionary(uniqueKeysWithValues: steps.enumerated().map { ($1.id, $0) })
    var state = [Int](repeating: 0, count: steps.count)
    for index in steps.indices { if case .metric = steps[index].source { order.append(index); state[index] = 2 } }
    for index in steps.indices { try visit(index, indexOf, &state) }
  }

  private mutating func visit(_ index: Int, _ indexOf: [String: Int], _ state: inout [Int]) throws(AWSError) {
    guard state[index] == 0, case .expression(let expression, _, _) = steps[index].source else { return }
    state[index] = 1
    for id in expression.references {
      guard let other = indexOf[id] else {
        throw .inExpression(steps[index].id, "Unknown identifier '\(id)'")
      }
      guard state[other] != 1 else {
        throw .inExpression(steps[index].id, "Circular reference to '\(id)'")
      }
      try visit(other, indexOf, &state)
    }
    state[index] = 2
    order.append(index)
  }

  /// The shortest period of any metric; a minute where no metric is named.
  var shortestPeriod: Int {
    steps.compactMap { step -> Int? in
      switch step.source {
      case .metric(let read): read.period
      case .expression(_, _, let period): period
      }
    }.min() ?? 60
  }
}

extension AWSError {
  static func inExpression(_ id: String, _ message: String) -> AWSError {
    .refused("ValidationError", "Error in expression '\(id)': \(message)")
  }
}
