internal import AWSModel

/// The Application Auto Scaling of one Region, for the desired counts of ECS services.
final class ApplicationAutoScalingWorld {
  unowned let region: Region
  var targets = OrderedMembers<SimScalableTarget>()
  var targetsByResource: [String: SimScalableTarget] = [:]
  private var made: UInt64 = 0

  init(region: Region) { self.region = region }

  func nextOrdinal() -> UInt64 {
    made += 1
    return made
  }

  /// The target of a request. Source: RegisterScalableTarget: what has not been registered cannot be scaled.
  func target(_ request: ScalableTargetReference) throws(AWSError) -> SimScalableTarget {
    try request.check()
    guard let target = targetsByResource[request.resourceID] else {
      throw ApplicationAutoScaling.Errors.objectNotFoundException(
        "No scalable target found for service namespace: \(request.namespace), resource ID: \(request.resourceID), scalable "
          + "dimension: \(request.dimension)")
    }
    return target
  }

  /// The service that a resource id such as `service/prod/web` names.
  func service(_ resourceID: String) -> SimService? {
    let parts = resourceID.split(separator: "/").map(String.init)
    guard parts.count == 3, parts[0] == "service", let cluster = region.ecs.activeCluster(parts[1]) else { return nil }
    return cluster.servicesByName[parts[2]].flatMap { $0.status == "ACTIVE" ? $0 : nil }
  }
}

/// What is due in Application Auto Scaling.
enum ApplicationAutoScalingEvent {
  /// A scheduled action strikes. The epoch tells whether it is still the same.
  case strike(SimScalableTarget, action: String, epoch: Int)
  /// Whether an activity has come to its end is looked at.
  case watch(SimScalableTarget, activity: String, looks: Int)
}

extension ApplicationAutoScalingWorld {
  func handle(_ event: ApplicationAutoScalingEvent) {
    switch event {
    case .strike(let target, let action, let epoch): strike(target, action, epoch)
    case .watch(let target, let activity, let looks): watch(target, activity, looks)
    }
  }
}

/// How a request names what it is about.
struct ScalableTargetReference {
  var namespace: String
  var resourceID: String
  var dimension: String

  init(
    _ namespace: ApplicationAutoScaling.ServiceNamespace?, _ resourceID: String?,
    _ dimension: ApplicationAutoScaling.ScalableDimension?
  ) {
    self.namespace = namespace?.rawValue ?? ""
    self.resourceID = resourceID ?? ""
    self.dimension = dimension?.rawValue ?? ""
  }

  /// Only ECS services are simulated.
  func check() throws(AWSError) {
    guard namespace == "ecs", dimension == "ecs:service:DesiredCount" else {
      throw ApplicationAutoScaling.Errors.validationException(
        "The sandbox scales ecs:service:DesiredCount only, not \(dimension) of \(namespace).")
    }
    let parts = resourceID.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "service", !parts[1].isEmpty, !parts[2].isEmpty else {
      throw ApplicationAutoScaling.Errors.validationException(
        "Unsupported service namespace, resource type or scalable dimension: \(resourceID)")
    }
  }
}
