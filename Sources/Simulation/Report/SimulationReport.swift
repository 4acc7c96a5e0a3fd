/// The outcome of `ballast simulate`: runs, which can be merged with those of other shards.
public struct SimulationReport: Sendable, Hashable {
  public static let schema = "ballast.simulation/v1"

  /// In order of scenario, policy and seed.
  public private(set) var runs: [SimulationResult]

  public init(_ runs: [SimulationResult]) {
    self.runs = runs.sorted { $0.identity < $1.identity }
  }

  /// Two reports that say different things about the same run.
  public struct Contradiction: Error, Sendable, Hashable, CustomStringConvertible {
    public var scenario: String
    public var policy: String
    public var seed: UInt64

    public var description: String {
      "two reports differ about scenario '\(scenario)', policy '\(policy)', seed \(seed): "
        + "they come from different programs or files"
    }
  }

  /// Joins the reports of several shards. A run that several of them hold counts once.
  ///
  /// - Throws: ``Contradiction`` where they disagree about one: a run is the same wherever it is made.
  public static func merging(_ reports: [SimulationReport]) throws -> SimulationReport {
    var runs: [SimulationResult] = []
    for run in SimulationReport(reports.flatMap(\.runs)).runs {
      if let last = runs.last, last.identity == run.identity {
        guard last == run else {
          throw Contradiction(scenario: run.scenario, policy: run.policy, seed: run.seed)
        }
      } else {
        runs.append(run)
      }
    }
    return SimulationReport(runs)
  }

  public var violations: [Violation] { runs.flatMap(\.violations) }
}

extension SimulationReport: Codable {
  private enum Key: String, CodingKey { case schema, runs }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let schema = try container.decode(String.self, forKey: .schema)
    guard schema == Self.schema else {
      throw DecodingError.dataCorruptedError(
        forKey: .schema, in: container, debugDescription: "this is \(schema), not \(Self.schema)")
    }
    self.init(try container.decode([SimulationResult].self, forKey: .runs))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(Self.schema, forKey: .schema)
    try container.encode(runs, forKey: .runs)
  }
}
