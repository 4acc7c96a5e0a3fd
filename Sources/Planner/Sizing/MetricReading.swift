public import ClusterModel

/// A method's figure as it would be published, with what it was computed from.
public struct MetricReading: Sendable, Hashable, Codable {
  public var method: SizingMethod
  public var namespace: String
  public var name: String
  /// Nil where the figure cannot be computed; ``refusal`` then says why.
  public var value: Double?
  public var unit: String
  /// The figures behind the value, by name.
  public var inputs: [String: Double]
  public var refusal: Refusal?

  public init(
    method: SizingMethod, namespace: String, name: String, value: Double?, unit: String = "None",
    inputs: [String: Double] = [:], refusal: Refusal? = nil
  ) {
    self.method = method
    self.namespace = namespace
    self.name = name
    self.value = value
    self.unit = unit
    self.inputs = inputs
    self.refusal = refusal
  }
}

extension SizingMethod {
  /// A reading of this method under the policy's names.
  func reading(
    _ value: Double?, _ policy: SizingPolicy, inputs: [String: Double] = [:], refusal: Refusal? = nil
  ) -> MetricReading {
    let metric = defaultMetric
    return MetricReading(
      method: self, namespace: policy.metric.namespace ?? metric.namespace, name: policy.metric.name ?? metric.name,
      value: value, unit: metric.unit, inputs: inputs, refusal: refusal)
  }
}

/// A datapoint as it is put.
public struct MetricPublication: Sendable, Hashable {
  public var point: MetricPoint
  /// Why the point holds the cluster, although the figure asks to shrink it.
  public var refusal: Refusal?
}

extension Planner {
  /// The figure that `method` publishes, computed now from `snapshot`.
  public static func metric(
    _ method: SizingMethod, snapshot: ClusterSnapshot, policy: ClusterPolicy
  ) -> MetricReading {
    let view = PlanningView(snapshot: snapshot, policy: policy, memory: PlannerMemory(), now: snapshot.asOf)
    return method.strategy.reading(view)
  }

  /// What is published of a figure that was computed from `snapshot`, by the rules of `act: metric`; nil where it has no value.
  public static func publication(
    of reading: MetricReading, snapshot: ClusterSnapshot, policy: ClusterPolicy
  ) -> MetricPublication? {
    let view = PlanningView(snapshot: snapshot, policy: policy, memory: PlannerMemory(), now: snapshot.asOf)
    return MetricPublishing.publication(of: reading, view)
  }
}
