// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  public struct DeletionTaskStatusType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var succeeded: Self { Self(rawValue: "SUCCEEDED") }
    public static var inProgress: Self { Self(rawValue: "IN_PROGRESS") }
    public static var failed: Self { Self(rawValue: "FAILED") }
    public static var notStarted: Self { Self(rawValue: "NOT_STARTED") }

    public static let known: [Self] = values(
      """
      SUCCEEDED
      IN_PROGRESS
      FAILED
      NOT_STARTED
      """)
  }

  public struct PermissionsBoundaryAttachmentType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var permissionsBoundaryPolicy: Self { Self(rawValue: "PermissionsBoundaryPolicy") }

    public static let known: [Self] = values(
      """
      PermissionsBoundaryPolicy
      """)
  }

  public struct PolicyScopeType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var all: Self { Self(rawValue: "All") }
    public static var aws: Self { Self(rawValue: "AWS") }
    public static var local: Self { Self(rawValue: "Local") }

    public static let known: [Self] = values(
      """
      All
      AWS
      Local
      """)
  }

  public struct PolicyUsageType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var permissionsPolicy: Self { Self(rawValue: "PermissionsPolicy") }
    public static var permissionsBoundary: Self { Self(rawValue: "PermissionsBoundary") }

    public static let known: [Self] = values(
      """
      PermissionsPolicy
      PermissionsBoundary
      """)
  }
}
