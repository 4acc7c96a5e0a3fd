internal import FoundationEssentials

extension Plan: Codable {
  /// The schema of `ballast plan -o json`.
  public static let schema = "ballast.plan/v1"

  private enum Key: String, CodingKey {
    case schema, cluster, asOf, parent, mode, metrics, actions, refusals, waiting
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(Self.schema, forKey: .schema)
    try container.encode(cluster, forKey: .cluster)
    try container.encode(asOf, forKey: .asOf)
    try container.encode(parent, forKey: .parent)
    try container.encode(mode, forKey: .mode)
    try container.encode(metrics, forKey: .metrics)
    try container.encode(actions, forKey: .actions)
    try container.encode(refusals, forKey: .refusals)
    try container.encode(waiting, forKey: .waiting)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let schema = try container.decode(String.self, forKey: .schema)
    guard schema == Self.schema else {
      throw DecodingError.dataCorruptedError(
        forKey: .schema, in: container, debugDescription: "this is \(schema), not \(Self.schema)")
    }
    self.init(
      cluster: try container.decode(String.self, forKey: .cluster),
      asOf: try container.decode(Date.self, forKey: .asOf),
      parent: try container.decode(String.self, forKey: .parent),
      mode: try container.decodeIfPresent(OperatingMode.self, forKey: .mode) ?? .observe,
      metrics: try container.decode(SizingMetrics.self, forKey: .metrics),
      actions: try container.decode([PlannedAction].self, forKey: .actions),
      refusals: try container.decode([Refusal].self, forKey: .refusals),
      waiting: try container.decode([WaitingDemand].self, forKey: .waiting))
  }
}
