internal import AWSModel

/// Identity and access management of one account: the same in every Region.
final class IAMWorld {
  let account: String
  unowned let sandbox: Sandbox
  var roles: [String: SimRole] = [:]
  /// Policies of the account's own, by ARN.
  var policies: [String: SimManagedPolicy] = [:]
  var profiles: [String: SimInstanceProfile] = [:]
  /// Deletions of service-linked roles that were asked for: all of them succeed at once.
  var deletionTasks: Set<String> = []
  /// Sessions that STS gave credentials to, by access key.
  var sessions: [String: RoleSession] = [:]
  var random: RandomStream

  init(account: String, sandbox: Sandbox) {
    self.account = account
    self.sandbox = sandbox
    random = RandomStream(seed: sandbox.options.seed, label: "iam/\(account)")
  }

  var now: VirtualInstant { sandbox.clock }

  /// The ARN of something of the account's. An account is of the partition that the sandbox's own Region is of.
  func arn(_ resource: String) -> String {
    "arn:\(Partition.of(region: sandbox.options.region)):iam::\(account):\(resource)"
  }

  /// An id of IAM's form: a prefix that tells the kind, and seventeen letters and digits.
  func newID(_ prefix: String) -> String { prefix + random.hexadecimal(17).uppercased() }
}

final class SimRole {
  let name: String
  let path: String
  let id: String
  let arn: String
  let createdAt: VirtualInstant
  var trust: String
  var about: String?
  var maxSessionDuration = 3600
  var boundary: String?
  var tags = ResourceTags()
  /// Policies that are part of the role, by name.
  var inline: [String: String] = [:]
  /// ARNs of policies that are attached, in order.
  var attached: [String] = []

  init(name: String, path: String, id: String, of iam: IAMWorld, trust: String, at: VirtualInstant) {
    self.name = name
    self.path = path
    self.id = id
    arn = iam.arn("role\(path)\(name)")
    self.trust = trust
    createdAt = at
  }
}

final class SimManagedPolicy {
  struct Version {
    var number: Int
    var document: String
    var createdAt: VirtualInstant
  }

  let name: String
  let path: String
  let id: String
  let arn: String
  let createdAt: VirtualInstant
  var updatedAt: VirtualInstant
  var about: String?
  var tags = ResourceTags()
  var versions: [Version]
  var defaultVersion = 1

  init(name: String, path: String, id: String, arn: String, document: String, at: VirtualInstant) {
    self.name = name
    self.path = path
    self.id = id
    self.arn = arn
    createdAt = at
    updatedAt = at
    versions = [Version(number: 1, document: document, createdAt: at)]
  }

  var document: String { versions.first { $0.number == defaultVersion }?.document ?? "{}" }
}

final class SimInstanceProfile {
  let name: String
  let path: String
  let id: String
  let arn: String
  let createdAt: VirtualInstant
  var role: SimRole?
  var tags = ResourceTags()

  init(name: String, path: String, id: String, of iam: IAMWorld, at: VirtualInstant) {
    self.name = name
    self.path = path
    self.id = id
    arn = iam.arn("instance-profile\(path)\(name)")
    createdAt = at
  }
}

/// Credentials that STS gave out.
struct RoleSession {
  /// The role that was assumed, and its id: another role of the same name is another; nil for a session of the caller's
  /// own.
  var role: String?
  var roleID: String?
  /// The token that its key is only good with.
  var token = ""
  /// The ARN of the session: `arn:aws:sts::…:assumed-role/role/name`.
  var arn: String
  var expiresAt: VirtualInstant
  /// A policy that bounds what the role allows.
  var policy: String?
  var tags: [String: String] = [:]
}

extension Sandbox {
  /// The identities of an account.
  func iam(_ account: String) -> IAMWorld {
    if let known = identities[account] { return known }
    let world = IAMWorld(account: account, sandbox: self)
    identities[account] = world
    return world
  }

  /// Who signs with this access key and token. Where policies are not enforced, a session that the sandbox did not open
  /// is the account's own user, as any other key is.
  public func identity(accessKey: String, sessionToken: String?) -> CallerIdentity {
    if var known = identity(accessKey: accessKey) {
      known.sessionToken = sessionToken
      return known
    }
    return options.enforcesIAM ? CallerIdentity(accessKey: accessKey, sessionToken: sessionToken) : .standard
  }

  /// Who signs with this access key, if STS of this sandbox gave it out.
  public func identity(accessKey: String) -> CallerIdentity? {
    exclusively {
      for (account, world) in identities.sorted(by: { $0.key < $1.key }) {
        guard let session = world.sessions[accessKey] else { continue }
        return CallerIdentity(
          account: account, arn: session.arn, accessKey: accessKey, sessionToken: session.token)
      }
      return nil
    }
  }
}

extension CallContext {
  var iam: IAMWorld { region.sandbox.iam(account) }
}
