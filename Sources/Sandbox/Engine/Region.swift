/// One Region of one account: the state of every service there, on the sandbox's clock.
public final class Region {
  public let account: String
  /// For example `us-east-1`.
  public let name: String
  unowned let sandbox: Sandbox
  let index: Int
  var random: RandomStreams
  /// Digest of all that happened here so far.
  var trace = TraceDigest()
  /// Told of everything that happens, in order.
  var listeners: [any RegionListener] = []
  private(set) lazy var ec2 = EC2World(region: self)
  private(set) lazy var autoScaling = AutoScalingWorld(region: self)
  private(set) lazy var ecs = ECSWorld(region: self)
  private(set) lazy var cloudWatch = CloudWatchWorld(region: self)
  private(set) lazy var elb = ELBWorld(region: self)
  private(set) lazy var applicationAutoScaling = ApplicationAutoScalingWorld(region: self)
  private(set) lazy var ssm = SSMWorld(region: self)
  private(set) lazy var eventBridge = EventBridgeWorld(region: self)
  private(set) lazy var sqs = SQSWorld(region: self)
  private(set) lazy var sns = SNSWorld(region: self)
  private(set) lazy var lambda = LambdaWorld(region: self)
  private(set) lazy var logs = LogsWorld(region: self)
  private(set) lazy var dynamoDB = DynamoDBWorld(region: self)

  init(account: String, name: String, sandbox: Sandbox, index: Int) {
    self.account = account
    self.name = name
    self.sandbox = sandbox
    self.index = index
    random = RandomStreams(seed: sandbox.options.seed, world: "\(account)/\(name)")
  }

  /// Has what goes on by itself begin.
  func begin() { cloudWatch.begin() }

  var now: VirtualInstant { sandbox.clock }
  var tuning: SandboxTuning { sandbox.tuning }

  /// The ARN of a resource of this Region and account.
  func arn(_ service: String, _ resource: String) -> String {
    "arn:\(partition):\(service):\(name):\(account):\(resource)"
  }
}
