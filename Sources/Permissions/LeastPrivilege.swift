public import ClusterModel

/// The least that Ballast needs for what is asked of it.
///
/// Source of which resources and conditions an action knows: "Service authorization reference". What has no resource there is
/// allowed on `*`, and nothing else is.
public enum LeastPrivilege {
  /// What is used beside operating clusters.
  public struct Extras: Sendable, Hashable {
    /// The SQS queue that EventBridge's rules fill.
    public var eventQueueURL: String?
    /// The name of the SSM parameter in which the planner's memory is kept, as Lambda functions do it.
    public var memoryParameter: String?
    /// Whether the dead-man metric is put after each pass.
    public var hasHeartbeat: Bool
    /// The DynamoDB table of leases, in the program's own account and Region.
    public var leaseTable: String?

    public init(
      eventQueueURL: String? = nil, memoryParameter: String? = nil, hasHeartbeat: Bool = false,
      leaseTable: String? = nil
    ) {
      self.eventQueueURL = eventQueueURL
      self.memoryParameter = memoryParameter
      self.hasHeartbeat = hasHeartbeat
      self.leaseTable = leaseTable
    }
  }

  /// The statements for some clusters, those that all of them share once.
  public static func statements(
    for policies: [ClusterPolicy], in scope: AccountScope = AccountScope(), extras: Extras = Extras()
  ) -> [PermissionStatement] {
    var statements = [listing(policies)].compactMap(\.self) + SharedReads.statements(policies, scope)
    for (index, policy) in policies.enumerated() {
      // A role of another account is allowed there: here it is only assumed.
      guard policy.roleArn == nil else { continue }
      statements += ClusterStatements(policy, index, policies.count, scope).all
    }
    statements += roles(policies) + ExtraStatements(extras, scope).all
    return statements
  }

  /// A name with `*` means every cluster that is there.
  private static func listing(_ policies: [ClusterPolicy]) -> PermissionStatement? {
    guard policies.contains(where: \.isPattern) else { return nil }
    return PermissionStatement(
      "ListClusters", ["ecs:ListClusters"], on: ["*"], reason: "A name in the configuration is a pattern.")
  }

  private static func roles(_ policies: [ClusterPolicy]) -> [PermissionStatement] {
    let roles = Set(policies.compactMap(\.roleArn))
    if roles.isEmpty { return [] }
    return [
      PermissionStatement(
        "AssumeClusterRoles", ["sts:AssumeRole"], on: roles.sorted(),
        reason: "Some clusters are operated by roles of their own, which need the rest of this policy.")
    ]
  }
}
