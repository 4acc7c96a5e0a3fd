import ClusterModel

/// A decision log for runs that look at reports instead.
struct ForgetfulLog: DecisionLog {
  func append(_ record: DecisionRecord) async throws {}
}
