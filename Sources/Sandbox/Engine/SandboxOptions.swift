/// How a sandbox begins.
public struct SandboxOptions: Sendable {
  /// Everything that is left to chance follows from it.
  public var seed: UInt64
  public var start: VirtualInstant
  /// The account of callers that name none.
  public var account: String
  /// The Region of callers that name none.
  public var region: String
  public var tuning: SandboxTuning
  /// The EC2 instance types that exist.
  public var catalogue: InstanceTypeCatalogue
  /// Whether requests are checked against the service model, as AWS does.
  public var validatesInput: Bool
  /// Whether the policies of the caller's role decide what it may do.
  public var enforcesIAM: Bool
  /// How many calls the call log holds before it forgets the oldest.
  public var callLogCapacity: Int
  /// Whether callers are held to AWS's request rates.
  public var throttles: Bool
  /// How many events one instant may have: more, and time stands still. See ``Sandbox/stall``.
  public var eventsAtOneInstant: Int

  public init(
    seed: UInt64 = 1, start: VirtualInstant = .defaultStart, account: String = "123456789012",
    region: String = "us-east-1", tuning: SandboxTuning = SandboxTuning(),
    catalogue: InstanceTypeCatalogue = .builtIn, validatesInput: Bool = true, enforcesIAM: Bool = false,
    callLogCapacity: Int = 10_000, throttles: Bool = false, eventsAtOneInstant: Int = 10_000_000
  ) {
    self.throttles = throttles
    self.eventsAtOneInstant = max(1, eventsAtOneInstant)
    self.seed = seed
    self.start = start
    self.account = account
    self.region = region
    self.tuning = tuning
    self.catalogue = catalogue
    self.validatesInput = validatesInput
    self.enforcesIAM = enforcesIAM
    self.callLogCapacity = callLogCapacity
  }
}
