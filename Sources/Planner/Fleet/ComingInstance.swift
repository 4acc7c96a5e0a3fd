internal import ClusterModel

/// An instance that has been asked for and has not registered: capacity on its way.
struct ComingInstance: Sendable {
  var group: Int32
  /// The EC2 id; empty where the group has not launched it yet.
  var ec2InstanceID: String
  /// The zone, foretold where the group has not launched it yet.
  var zone: String
  var template: NodeTemplate
  /// What the template registers less what daemons will take of it.
  var net: ResourceVector
}
