internal import ClusterModel

/// Names decisions: equal for equal decisions on equal states, in every process.
///
/// The digest of the snapshot is no part of it, so that a decision keeps its name while tasks come and go elsewhere. What
/// tells today's decision from tomorrow's is the state of what it acts on.
struct DecisionID {
  private var hasher = StableHasher()

  init(_ cluster: ClusterIdentity, _ kind: String) {
    hasher.combine(cluster.arn)
    hasher.combine(kind)
  }

  func with(_ text: String) -> DecisionID {
    var copy = self
    copy.hasher.combine(text)
    return copy
  }

  func with(_ number: Int) -> DecisionID {
    var copy = self
    copy.hasher.combine(number)
    return copy
  }

  /// 16 hexadecimal digits: enough to tell a cluster's decisions apart, short enough for a tag.
  var text: String { String(hasher.hex().prefix(16)) }
}
