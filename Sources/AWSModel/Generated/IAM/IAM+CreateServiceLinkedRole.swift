// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `CreateServiceLinkedRole`.
  public static let createServiceLinkedRole = AWSOperation<CreateServiceLinkedRoleRequest, CreateServiceLinkedRoleResponse>(
    name: "CreateServiceLinkedRole", service: service, isReadOnly: false, isIdempotent: false)

  public struct CreateServiceLinkedRoleRequest: AWSShape {
    public var awsServiceName: String?
    public var description: String?
    public var customSuffix: String?

    public init() {}

    public init(
      awsServiceName: String? = nil,
      description: String? = nil,
      customSuffix: String? = nil
    ) {
      self.awsServiceName = awsServiceName
      self.description = description
      self.customSuffix = customSuffix
    }

    public static let schema = AWSSchema(
      "CreateServiceLinkedRoleRequest",
      #"""
      AWSServiceName! string(1..128)/[\w+=,.@-]+/
      Description string(..1000)/[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*/
      CustomSuffix string(1..64)/[\w+=,.@-]+/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&awsServiceName)
      case 1: r.readString(&description)
      case 2: r.readString(&customSuffix)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, awsServiceName)
      w.writeString(1, description)
      w.writeString(2, customSuffix)
    }
  }

  public struct CreateServiceLinkedRoleResponse: AWSShape {
    public var role: Role?

    public init() {}

    public init(
      role: Role? = nil
    ) {
      self.role = role
    }

    public static let schema = AWSSchema(
      "CreateServiceLinkedRoleResponse",
      #"""
      Role Role
      """#, [.shape(Role.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&role)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, role)
    }
  }
}
