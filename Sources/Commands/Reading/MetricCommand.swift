internal import AWSModel
internal import ArgumentParser
internal import ClusterModel
internal import Controller
internal import Observation
internal import Planner

/// `ballast metric`: one published metric, computed now.
struct MetricCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "metric", abstract: "Compute one method's published metric now; --publish puts it.")

  @Option(help: "reservation, largestContainer, utilization or capacityProvider.", transform: Self.method)
  var method: SizingMethod

  @Option(help: "Room for this many of the largest task, in place of the policy's headroom.")
  var index: Int?

  @Flag(help: "Also put the value to CloudWatch.")
  var publish = false

  @OptionGroup var cluster: ClusterOptions
  @OptionGroup var aws: AWSOptions
  @OptionGroup var output: OutputOptions

  private static func method(_ text: String) throws -> SizingMethod {
    let known = SizingMethod.allCases.filter { $0 != .packing }
    guard let method = known.first(where: { $0.rawValue == text }) else {
      throw ValidationError("'\(text)' publishes no metric; choose \(known.map(\.rawValue).joined(separator: ", "))")
    }
    return method
  }

  func validate() throws {
    if let index, index < 0 { throw ValidationError("--index is a number from zero up") }
  }

  func run() async throws {
    try await CommandRun.reading(aws.limits) {
      let session = try await ClusterSession.open(
        cluster: cluster, aws: aws, output: output, isReadOnly: aws.readOnly || !publish)
      return try await session.close { session in
        var policy = session.policy
        policy.sizing.method = method
        if let index { policy.sizing.headroom.largestTasks = index }
        let snapshot = try await session.services.seams(for: session.cluster).reader.read(
          policy: policy, withTasks: false)
        let reading = Planner.metric(method, snapshot: snapshot, policy: policy)
        if publish { try await put(reading, snapshot, policy, session) }
        try answer(reading, cluster: snapshot.cluster.name).write(output)
        if let refusal = reading.refusal { StandardStream.error.line("ballast: \(refusal.message)") }
        return .ok
      }
    }
  }

  /// Puts the figure as a pass under `act: metric` would; in observe mode, too, because a person or a schedule asks for it.
  private func put(
    _ reading: MetricReading, _ snapshot: ClusterSnapshot, _ policy: ClusterPolicy, _ session: ClusterSession
  ) async throws {
    func refuse(_ reason: String) -> CommandFailure {
      CommandFailure(reason, remedy: "Nothing was published", exit: .blocked)
    }
    if aws.readOnly { throw refuse("--read-only was given") }
    let cluster = snapshot.cluster.name
    if snapshot.isPaused { throw refuse("\(cluster) bears the tag \(BallastTag.pause)") }
    guard let publication = Planner.publication(of: reading, snapshot: snapshot, policy: policy) else {
      throw refuse("\(reading.name) of \(cluster) cannot be computed: \(reading.refusal?.message ?? "no reason given")")
    }
    if let refusal = publication.refusal { StandardStream.error.line("ballast: \(refusal.message)") }
    let point = publication.point
    let datum = CloudWatch.MetricDatum(
      metricName: point.name, dimensions: [CloudWatch.Dimension(name: "ClusterName", value: point.clusterName)],
      value: point.value, unit: CloudWatch.StandardUnit(rawValue: point.unit))
    let connection = try await session.services.connect(session.policy)
    _ = try await connection.call(CloudWatch.putMetricData, .init(namespace: point.namespace, metricData: [datum]))
  }

  private func answer(_ reading: MetricReading, cluster: String) -> Answer<MetricAnswer> {
    let value = MetricAnswer(
      cluster: cluster, method: reading.method.rawValue, namespace: reading.namespace, name: reading.name,
      value: reading.value, unit: reading.unit, inputs: reading.inputs)
    return Answer(value: value) { format in
      var table = TextTable([
        .init(heading: "namespace"), .init(heading: "metric"), .init(heading: "value", alignsRight: true),
        .init(heading: "unit"), .init(heading: "inputs"),
      ])
      let inputs = reading.inputs.sorted { $0.key < $1.key }.map { "\($0.key)=\(PlanText.number($0.value))" }
      table.add([
        reading.namespace, reading.name, reading.value.map { PlanText.number($0) } ?? "unknown", reading.unit,
        inputs.joined(separator: " "),
      ])
      return table.rendered(as: format)
    }
  }
}

/// `ballast metric … -o json`. A value that cannot be computed is `null`, never guessed.
struct MetricAnswer: Encodable {
  var schema = "ballast.metric/v1"
  var cluster: String
  var method: String
  var namespace: String
  var name: String
  var value: Double?
  var unit: String
  var inputs: [String: Double]

  private enum Key: String, CodingKey { case schema, cluster, method, namespace, name, value, unit, inputs }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(schema, forKey: .schema)
    try container.encode(cluster, forKey: .cluster)
    try container.encode(method, forKey: .method)
    try container.encode(namespace, forKey: .namespace)
    try container.encode(name, forKey: .name)
    try container.encode(value, forKey: .value)
    try container.encode(unit, forKey: .unit)
    try container.encode(inputs, forKey: .inputs)
  }
}
