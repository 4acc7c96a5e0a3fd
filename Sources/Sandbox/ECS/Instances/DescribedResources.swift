internal import AWSModel
internal import ClusterModel

/// The resources of an instance as DescribeContainerInstances showed them last: who reads a cluster every half minute asks for
/// many instances of which nothing has changed.
struct DescribedResources {
  /// Clusters with more instances than this have theirs described anew each time.
  static let most = 2_000

  /// What the second list was made of; the first never changes.
  let amounts: ResourceVector
  let ports: PortReservation
  let registered: [ECS.Resource]
  let remaining: [ECS.Resource]
}
