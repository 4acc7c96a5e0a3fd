public import AWSModel
public import ClusterModel

/// A change of one row that an event tells, or a read of that row alone.
public enum ClusterUpdate: Sendable, Hashable {
  case task(ECS.Task)
  case instance(ECS.ContainerInstance)
  /// What EC2 has announced of an instance, by its EC2 id. It stays with the instance until that is gone.
  case notice(String, InstanceNotice)
}

/// What became of an update.
public enum UpdateEffect: Sendable, Hashable {
  /// The snapshot shows it.
  case applied
  /// It is as old as what is stored, or older, or not of this cluster's instances: nothing changed.
  case ignored
  /// The task's definition is not known: it has to be read first, then the update applied again.
  case needsDefinition(String)
  /// There is no whole read yet, or the update lacks what every row has: only a sync can tell.
  case needsSync
}
