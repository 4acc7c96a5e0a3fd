internal import ClusterModel
internal import FoundationEssentials

/// What the scheduler knows of an instance's readiness.
struct RowFlags: OptionSet, Sendable, Hashable {
  let rawValue: UInt8

  /// Its status is ACTIVE.
  static let active = RowFlags(rawValue: 1)
  static let agentConnected = RowFlags(rawValue: 2)
  /// Taken out of the trial by ``PlacementBoard/withdraw(_:)``.
  static let withdrawn = RowFlags(rawValue: 4)
  /// Gone; the row waits for another instance.
  static let retired = RowFlags(rawValue: 8)

  var isEligible: Bool { self == [.active, .agentConnected] }
}

/// What is only needed to name an instance or to ask it for more than its resources.
struct InstanceIdentity: Sendable, Hashable {
  var arn: String
  var ec2InstanceID: String
  var agentVersion: String?
  var registeredAt: Date?
  /// Host ports that no task ever gets.
  var portsReserved: PortReservation
}
