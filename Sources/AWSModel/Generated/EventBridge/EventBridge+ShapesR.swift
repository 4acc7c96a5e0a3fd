// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EventBridge {
  public struct RedshiftDataParameters: AWSShape {
    public var secretManagerArn: String?
    public var database: String?
    public var dbUser: String?
    public var sql: String?
    public var statementName: String?
    public var withEvent: Bool?
    public var sqls: [String]?

    public init() {}

    public init(
      secretManagerArn: String? = nil,
      database: String? = nil,
      dbUser: String? = nil,
      sql: String? = nil,
      statementName: String? = nil,
      withEvent: Bool? = nil,
      sqls: [String]? = nil
    ) {
      self.secretManagerArn = secretManagerArn
      self.database = database
      self.dbUser = dbUser
      self.sql = sql
      self.statementName = statementName
      self.withEvent = withEvent
      self.sqls = sqls
    }

    public static let schema = AWSSchema(
      "RedshiftDataParameters",
      #"""
      SecretManagerArn string(1..1600)/(^arn:aws([a-z]|\-)*:secretsmanager:[a-z0-9-.]+:.*)|(\$(\.[\w_-]+(\[(\d+|\*)\])*)*)/
      Database! string(1..64)
      DbUser string(1..128)
      Sql string(1..100000) sensitive
      StatementName string(1..500)
      WithEvent bool
      Sqls [string(1..100000)](0..40) sensitive
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&secretManagerArn)
      case 1: r.readString(&database)
      case 2: r.readString(&dbUser)
      case 3: r.readString(&sql)
      case 4: r.readString(&statementName)
      case 5: r.readBool(&withEvent)
      case 6: r.readStrings(&sqls)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, secretManagerArn)
      w.writeString(1, database)
      w.writeString(2, dbUser)
      w.writeString(3, sql)
      w.writeString(4, statementName)
      w.writeBool(5, withEvent)
      w.writeStrings(6, sqls)
    }
  }

  public struct RetryPolicy: AWSShape {
    public var maximumRetryAttempts: Int?
    public var maximumEventAgeInSeconds: Int?

    public init() {}

    public init(
      maximumRetryAttempts: Int? = nil,
      maximumEventAgeInSeconds: Int? = nil
    ) {
      self.maximumRetryAttempts = maximumRetryAttempts
      self.maximumEventAgeInSeconds = maximumEventAgeInSeconds
    }

    public static let schema = AWSSchema(
      "RetryPolicy",
      #"""
      MaximumRetryAttempts int(0..185)
      MaximumEventAgeInSeconds int(60..86400)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&maximumRetryAttempts)
      case 1: r.readInt(&maximumEventAgeInSeconds)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, maximumRetryAttempts)
      w.writeInt(1, maximumEventAgeInSeconds)
    }
  }

  public struct RunCommandParameters: AWSShape {
    public var runCommandTargets: [RunCommandTarget]?

    public init() {}

    public init(
      runCommandTargets: [RunCommandTarget]? = nil
    ) {
      self.runCommandTargets = runCommandTargets
    }

    public static let schema = AWSSchema(
      "RunCommandParameters",
      #"""
      RunCommandTargets! [RunCommandTarget](1..5)
      """#, [.shape(RunCommandTarget.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&runCommandTargets)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, runCommandTargets)
    }
  }

  public struct RunCommandTarget: AWSShape {
    public var key: String?
    public var values: [String]?

    public init() {}

    public init(
      key: String? = nil,
      values: [String]? = nil
    ) {
      self.key = key
      self.values = values
    }

    public static let schema = AWSSchema(
      "RunCommandTarget",
      #"""
      Key! string(1..128)/^[\p{L}\p{Z}\p{N}_.:\/=+\-@]*$/
      Values! [string(1..256)](1..50)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&key)
      case 1: r.readStrings(&values)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, key)
      w.writeStrings(1, values)
    }
  }
}
