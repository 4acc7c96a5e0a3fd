internal import AWSModel
internal import ClusterModel
internal import FoundationEssentials

/// What is kept between syncs of instance types, launch templates and eligible types.
struct TemplateCache: Sendable {
  /// From what a group launches, without what belongs to the group alone.
  enum Source: Sendable, Hashable {
    case template(LaunchTemplateKey)
    case configuration(String)

    /// Whether what it says can never change.
    var isFixed: Bool {
      switch self {
      case .template(let key): key.isFixed
      case .configuration: true
      }
    }
  }

  /// The types that fit a set of requirements on some architectures.
  struct Eligibility: Sendable, Hashable {
    var requirements: EC2.InstanceRequirementsRequest
    var architectures: [EC2.ArchitectureType]
  }

  /// Beyond this many entries of a kind, all of the kind are read again: far more than one Region's groups name.
  static let limit = 4096

  /// Nil for a type that the Region does not have.
  var types: [String: InstanceTypeFacts?] = [:]
  var launches: [Source: (facts: LaunchFacts?, readAt: Date)] = [:]
  var eligible: [Eligibility: (types: [String], readAt: Date)] = [:]
  var architectures: [String: [EC2.ArchitectureType]] = [:]

  /// The facts of the types that are known and that exist.
  var knownTypes: [String: InstanceTypeFacts] { types.compactMapValues { $0 } }

  mutating func trim() {
    if types.count > Self.limit { types = [:] }
    if launches.count > Self.limit { launches = [:] }
    if eligible.count > Self.limit { eligible = [:] }
    if architectures.count > Self.limit { architectures = [:] }
  }
}

extension LaunchChoice {
  var source: TemplateCache.Source? {
    template.map { .template($0) } ?? configuration.map { .configuration($0) }
  }
}
