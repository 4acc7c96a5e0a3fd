public import AWSModel
internal import ClusterModel
public import FoundationEssentials

/// What events have told of container instances, for as long as it may stand for a read of theirs.
public struct ToldInstances: Sendable {
  private var rows: [String: (instance: ECS.ContainerInstance, at: Date)] = [:]
  /// An instance is told anew with each task that it takes or gives back; what is older is read instead.
  private static let lasting = 60.0
  /// Beyond this many at once a read costs less than keeping them.
  private static let limit = 1000

  public init() {}

  /// Takes in what an event tells, unless something newer was told before.
  ///
  /// - Parameter at: when it was told, on AWS's clock.
  public mutating func hear(_ instance: ECS.ContainerInstance, at: Date) {
    guard let arn = instance.containerInstanceArn else { return }
    if let known = rows[arn], (instance.version ?? 0) < (known.instance.version ?? 0) { return }
    if rows.count >= Self.limit { rows = rows.filter { isYoung($0.value.at, at) } }
    guard rows.count < Self.limit || rows[arn] != nil else { return }
    rows[arn] = (instance, at)
  }

  /// Whether the newest word on it is that it drains or is gone.
  func hasLeft(_ arn: String, at: Date) -> Bool {
    guard let status = told(arn, at)?.status else { return false }
    return status != "ACTIVE"
  }

  /// The instance as it was told, where that is that it can take tasks.
  func arrival(_ arn: String, at: Date) -> InstanceRow? {
    guard let row = told(arn, at).flatMap({ InstanceRow($0) }) else { return nil }
    return row.record.status == .active && row.record.agentConnected ? row : nil
  }

  private func told(_ arn: String, _ now: Date) -> ECS.ContainerInstance? {
    rows[arn].flatMap { isYoung($0.at, now) ? $0.instance : nil }
  }

  private func isYoung(_ at: Date, _ now: Date) -> Bool { abs(now.timeIntervalSince(at)) <= Self.lasting }
}
