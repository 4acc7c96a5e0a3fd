internal import Observation

/// One pass that an invocation is to make.
struct LambdaJob: Sendable, Hashable, Comparable {
  var key: ClusterKey
  /// Nil for a pass over the whole cluster.
  var focus: PassFocus?

  /// Tells messages of one cluster's queue apart.
  var focusName: String {
    switch focus {
    case .none: ""
    case .daemons: "daemons-"
    case .drain(let subject): "\(subject.instance)-"
    }
  }

  private var rank: String {
    switch focus {
    case .drain(let subject): "0\(subject.instance)"
    case .daemons: "1"
    case .none: "2"
    }
  }

  static func < (a: Self, b: Self) -> Bool { (a.key, a.rank) < (b.key, b.rank) }
}
