internal import AWSModel
internal import ClusterModel
internal import Controller

/// Something that must hold after every step of a world, checked from outside: it knows what happened, and no rule by which
/// the controller decides.
///
/// An invariant sees each call right before and after its effect, each change of the world, and each report of a pass; it
/// reports to the ``Witness``. On the simulation's thread only.
protocol Invariant: AnyObject {
  /// A call of a controller is about to have its effect.
  func willCall(_ call: WitnessedCall, _ witness: Witness)
  /// A call of a controller has had its effect.
  func didCall(_ call: WitnessedCall, _ witness: Witness)
  /// A service's task that had run for so long was told to stop because its instance is being taken away.
  func moved(_ demand: Int, _ instance: String, ran: Duration, _ witness: Witness)
  /// A pass of a controller ended.
  func passed(_ report: PassReport, of identity: String, _ witness: Witness)
  /// A controller writes down what it decided and did.
  func recorded(_ record: DecisionRecord, by identity: String, isLost: Bool, _ witness: Witness)
  /// A controller keeps what it is to remember.
  func remembered(_ memory: PlannerMemory, by identity: String, _ witness: Witness)
  /// A controller logs a line.
  func said(_ line: String, _ witness: Witness)
  /// An instance has entered a state in its Auto Scaling group.
  func entered(_ state: String, _ instance: String, _ witness: Witness)
  /// Another minute has passed.
  func minute(_ witness: Witness)
  /// The scenario is over, and nothing has disturbed it for its last part.
  func ended(_ witness: Witness)
}

extension Invariant {
  func willCall(_ call: WitnessedCall, _ witness: Witness) {}
  func didCall(_ call: WitnessedCall, _ witness: Witness) {}
  func moved(_ demand: Int, _ instance: String, ran: Duration, _ witness: Witness) {}
  func passed(_ report: PassReport, of identity: String, _ witness: Witness) {}
  func recorded(_ record: DecisionRecord, by identity: String, isLost: Bool, _ witness: Witness) {}
  func remembered(_ memory: PlannerMemory, by identity: String, _ witness: Witness) {}
  func said(_ line: String, _ witness: Witness) {}
  func entered(_ state: String, _ instance: String, _ witness: Witness) {}
  func minute(_ witness: Witness) {}
  func ended(_ witness: Witness) {}
}

/// A call of a controller, and whose it is.
struct WitnessedCall {
  let operation: AnyAWSOperation
  let input: any AWSShape
  /// The ARN of the controller.
  let identity: String

  /// Its service and its own name.
  let name: String

  init(operation: AnyAWSOperation, input: any AWSShape, identity: String) {
    self.operation = operation
    self.input = input
    self.identity = identity
    name = operation.qualifiedName
  }

  /// Whether it changes something of the cluster's: a lease is the controllers' own.
  var isChange: Bool { !operation.isReadOnly && lease == nil }

  /// The call, where it writes a lease: who holds it then, an empty name where nobody does.
  var lease: String? {
    guard let input = input as? DynamoDB.PutItemRequest, input.tableName == WorldBuilder.leaseTable else { return nil }
    return input.item?["owner"]?.s
  }

  /// The call, where it sets container instances DRAINING or ACTIVE: which ones, by EC2 id.
  func stateChange(_ ledger: WorldLedger) -> (instances: [String], draining: Bool)? {
    guard let input = input as? ECS.UpdateContainerInstancesStateRequest else { return nil }
    let ids = ledger.instances(registeredAs: Set(input.containerInstances ?? []))
    return (ids, input.status == .draining)
  }

  /// The call, where it terminates an instance of a group.
  var termination: AutoScaling.TerminateInstanceInAutoScalingGroupRequest? {
    input as? AutoScaling.TerminateInstanceInAutoScalingGroupRequest
  }

  /// The call, where it has a group replace an instance as unhealthy: which one.
  var unhealthy: String? {
    guard let input = input as? AutoScaling.SetInstanceHealthRequest, input.healthStatus == "Unhealthy" else {
      return nil
    }
    return input.instanceId
  }

  /// The call, where it writes a desired capacity.
  var capacity: AutoScaling.SetDesiredCapacityRequest? { input as? AutoScaling.SetDesiredCapacityRequest }

  /// The call, where it raises a desired capacity: which of our groups'.
  func raise(_ witness: Witness) -> String? {
    guard let input = capacity, let name = input.autoScalingGroupName, let books = witness.groups[name],
      input.desiredCapacity ?? 0 > books.desired
    else { return nil }
    return name
  }
}

/// Every invariant, one object each.
enum Invariants {
  /// - Parameter planner: the one that the controllers of the world decide by.
  static func all(_ planner: any PlanMaking = DefaultPlanner()) -> [any Invariant] {
    [
      ServiceFloor(), EmptyBeforeGone(), CapacityBounds(), CarefulPurchase(), RemovalSteps(), DrainOwnership(),
      TruthfulReads(), DisruptionLimits(), DemandServed(), Rehousing(), NoFlapping(), CallRate(), Scope(),
      ComesToRest(),
      ExplainedHolds(), CalmRestart(), LifecycleDuty(), VersionOrder(), PlannedCapacity(), SingleLeader(),
      CertainTime(), WholeDecisions(),
      WholeRecord(), FaithfulReplay(planner), KeptSecrets(), BoundedMemory(),
    ]
  }
}
