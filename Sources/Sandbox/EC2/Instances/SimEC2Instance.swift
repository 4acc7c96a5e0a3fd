internal import AWSModel

/// The state of an EC2 instance.
enum EC2State: String {
  case pending, running, stopping, stopped, terminated
  case shuttingDown = "shutting-down"

  /// The number that EC2 gives with the name.
  var code: Int {
    switch self {
    case .pending: 0
    case .running: 16
    case .shuttingDown: 32
    case .terminated: 48
    case .stopping: 64
    case .stopped: 80
    }
  }
}

/// One EC2 instance.
final class SimEC2Instance: Ordinal {
  let ordinal: UInt64
  let id: String
  let reservationID: String
  var launch: LaunchSpecification
  private(set) var type: InstanceType
  let subnet: Network.Subnet
  let privateAddress: String
  let interfaceID: String
  let volumes: [SimVolume]
  let launchIndex: Int
  let isSpot: Bool
  /// When it was last started.
  var launchedAt: VirtualInstant
  let firstLaunchedAt: VirtualInstant
  var state = EC2State.pending
  var tags = ResourceTags()
  /// Text such as `User initiated (2026-11-23 14:03:10 GMT)`.
  var transitionReason = ""
  var stateReason: (code: String, message: String)?
  var isProtectedFromTermination = false
  var isProtectedFromStop = false
  /// `stop` or `terminate`.
  var shutdownBehaviour = "stop"
  var checksSourceAndDestination = true
  /// When EC2 said that this Spot instance is at elevated risk.
  var rebalanceRecommendedAt: VirtualInstant?
  var interruption: SpotInterruption?
  /// What a Spot instance was asked for with.
  var spotRequest: SpotRequest?
  /// The status checks fail.
  var isImpaired = false
  /// Rises with every change of state; what was planned for an earlier one is void.
  var generation = 0
  /// The container instance that its agent registered.
  weak var containerInstance: SimContainerInstance?
  /// The Auto Scaling group that launched it or to which it was attached.
  weak var group: SimGroup?
  /// Its seat in that group.
  weak var member: SimMember?

  init(ordinal: UInt64, identity: InstanceIdentity, launch: LaunchSpecification, type: InstanceType, at: VirtualInstant)
  {
    self.ordinal = ordinal
    id = identity.id
    reservationID = identity.reservationID
    launchIndex = identity.launchIndex
    interfaceID = identity.interfaceID
    volumes = identity.volumes
    subnet = identity.subnet
    privateAddress = identity.privateAddress
    isSpot = launch.isSpot
    self.launch = launch
    self.type = type
    launchedAt = at
    firstLaunchedAt = at
    tags = launch.tags
    isProtectedFromTermination = launch.disableAPITermination
    isProtectedFromStop = launch.disableAPIStop
    shutdownBehaviour = launch.shutdownBehaviour
    if isSpot { spotRequest = SpotRequest(instance: id) }
  }

  var zone: String { subnet.zone }
  var isAlive: Bool { state == .pending || state == .running }
  /// Makes a stopped instance one of another type.
  func become(_ type: InstanceType) {
    self.type = type
    launch.typeName = type.name
  }

  /// Where the default VPC's subnets make it reachable from; nil while it does not run.
  var publicAddress: String? {
    guard isAlive else { return nil }
    let bytes = privateAddress.split(separator: ".")
    return bytes.count == 4 ? "3.80.\(bytes[2]).\(bytes[3])" : nil
  }

  var privateDNSName: String { "ip-\(privateAddress.replacingDots).ec2.internal" }
}

/// What is drawn for a new instance.
struct InstanceIdentity {
  var id: String
  var reservationID: String
  var launchIndex: Int
  var interfaceID: String
  var volumes: [SimVolume]
  var subnet: Network.Subnet
  var privateAddress: String
}

extension String {
  /// `10.0.0.1` as `10-0-0-1`.
  fileprivate var replacingDots: String { String(map { $0 == "." ? "-" : $0 }) }
}
