// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  public struct RedirectActionConfig: AWSShape {
    public var `protocol`: String?
    public var port: String?
    public var host: String?
    public var path: String?
    public var query: String?
    public var statusCode: RedirectActionStatusCodeEnum?

    public init() {}

    public init(
      `protocol`: String? = nil,
      port: String? = nil,
      host: String? = nil,
      path: String? = nil,
      query: String? = nil,
      statusCode: RedirectActionStatusCodeEnum? = nil
    ) {
      self.protocol = `protocol`
      self.port = port
      self.host = host
      self.path = path
      self.query = query
      self.statusCode = statusCode
    }

    public static let schema = AWSSchema(
      "RedirectActionConfig",
      #"""
      Protocol string/^(HTTPS?|#\{protocol\})$/
      Port string
      Host string(1..128)
      Path string(1..128)
      Query string(0..128)
      StatusCode! RedirectActionStatusCodeEnum
      """#, [.enumeration(RedirectActionStatusCodeEnum.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&`protocol`)
      case 1: r.readString(&port)
      case 2: r.readString(&host)
      case 3: r.readString(&path)
      case 4: r.readString(&query)
      case 5: r.readEnum(&statusCode)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, `protocol`)
      w.writeString(1, port)
      w.writeString(2, host)
      w.writeString(3, path)
      w.writeString(4, query)
      w.writeEnum(5, statusCode)
    }
  }

  public struct RewriteConfig: AWSShape {
    public var regex: String?
    public var replace: String?

    public init() {}

    public init(
      regex: String? = nil,
      replace: String? = nil
    ) {
      self.regex = regex
      self.replace = replace
    }

    public static let schema = AWSSchema(
      "RewriteConfig",
      #"""
      Regex! string
      Replace! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&regex)
      case 1: r.readString(&replace)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, regex)
      w.writeString(1, replace)
    }
  }

  public struct Rule: AWSShape {
    public var ruleArn: String?
    public var priority: String?
    public var conditions: [RuleCondition]?
    public var actions: [Action]?
    public var isDefault: Bool?
    public var transforms: [RuleTransform]?

    public init() {}

    public init(
      ruleArn: String? = nil,
      priority: String? = nil,
      conditions: [RuleCondition]? = nil,
      actions: [Action]? = nil,
      isDefault: Bool? = nil,
      transforms: [RuleTransform]? = nil
    ) {
      self.ruleArn = ruleArn
      self.priority = priority
      self.conditions = conditions
      self.actions = actions
      self.isDefault = isDefault
      self.transforms = transforms
    }

    public static let schema = AWSSchema(
      "Rule",
      #"""
      RuleArn string
      Priority string
      Conditions [RuleCondition]
      Actions [Action]
      IsDefault bool
      Transforms [RuleTransform]
      """#, [.shape(RuleCondition.self), .shape(Action.self), .shape(RuleTransform.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&ruleArn)
      case 1: r.readString(&priority)
      case 2: r.readShapes(&conditions)
      case 3: r.readShapes(&actions)
      case 4: r.readBool(&isDefault)
      case 5: r.readShapes(&transforms)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, ruleArn)
      w.writeString(1, priority)
      w.writeShapes(2, conditions)
      w.writeShapes(3, actions)
      w.writeBool(4, isDefault)
      w.writeShapes(5, transforms)
    }
  }

  public struct RuleCondition: AWSShape {
    public var field: String?
    public var values: [String]?
    public var hostHeaderConfig: HostHeaderConditionConfig?
    public var pathPatternConfig: PathPatternConditionConfig?
    public var httpHeaderConfig: HttpHeaderConditionConfig?
    public var queryStringConfig: QueryStringConditionConfig?
    public var httpRequestMethodConfig: HttpRequestMethodConditionConfig?
    public var sourceIpConfig: SourceIpConditionConfig?
    public var regexValues: [String]?

    public init() {}

    public init(
      field: String? = nil,
      values: [String]? = nil,
      hostHeaderConfig: HostHeaderConditionConfig? = nil,
      pathPatternConfig: PathPatternConditionConfig? = nil,
      httpHeaderConfig: HttpHeaderConditionConfig? = nil,
      queryStringConfig: QueryStringConditionConfig? = nil,
      httpRequestMethodConfig: HttpRequestMethodConditionConfig? = nil,
      sourceIpConfig: SourceIpConditionConfig? = nil,
      regexValues: [String]? = nil
    ) {
      self.field = field
      self.values = values
      self.hostHeaderConfig = hostHeaderConfig
      self.pathPatternConfig = pathPatternConfig
      self.httpHeaderConfig = httpHeaderConfig
      self.queryStringConfig = queryStringConfig
      self.httpRequestMethodConfig = httpRequestMethodConfig
      self.sourceIpConfig = sourceIpConfig
      self.regexValues = regexValues
    }

    public static let schema = AWSSchema(
      "RuleCondition",
      #"""
      Field string(..64)
      Values [string]
      HostHeaderConfig HostHeaderConditionConfig
      PathPatternConfig PathPatternConditionConfig
      HttpHeaderConfig HttpHeaderConditionConfig
      QueryStringConfig QueryStringConditionConfig
      HttpRequestMethodConfig HttpRequestMethodConditionConfig
      SourceIpConfig SourceIpConditionConfig
      RegexValues [string]
      """#, [.shape(HostHeaderConditionConfig.self), .shape(PathPatternConditionConfig.self), .shape(HttpHeaderConditionConfig.self), .shape(QueryStringConditionConfig.self), .shape(HttpRequestMethodConditionConfig.self), .shape(SourceIpConditionConfig.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&field)
      case 1: r.readStrings(&values)
      case 2: r.readShape(&hostHeaderConfig)
      case 3: r.readShape(&pathPatternConfig)
      case 4: r.readShape(&httpHeaderConfig)
      case 5: r.readShape(&queryStringConfig)
      case 6: r.readShape(&httpRequestMethodConfig)
      case 7: r.readShape(&sourceIpConfig)
      case 8: r.readStrings(&regexValues)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, field)
      w.writeStrings(1, values)
      w.writeShape(2, hostHeaderConfig)
      w.writeShape(3, pathPatternConfig)
      w.writeShape(4, httpHeaderConfig)
      w.writeShape(5, queryStringConfig)
      w.writeShape(6, httpRequestMethodConfig)
      w.writeShape(7, sourceIpConfig)
      w.writeStrings(8, regexValues)
    }
  }

  public struct RuleTransform: AWSShape {
    public var type: TransformTypeEnum?
    public var hostHeaderRewriteConfig: HostHeaderRewriteConfig?
    public var urlRewriteConfig: UrlRewriteConfig?

    public init() {}

    public init(
      type: TransformTypeEnum? = nil,
      hostHeaderRewriteConfig: HostHeaderRewriteConfig? = nil,
      urlRewriteConfig: UrlRewriteConfig? = nil
    ) {
      self.type = type
      self.hostHeaderRewriteConfig = hostHeaderRewriteConfig
      self.urlRewriteConfig = urlRewriteConfig
    }

    public static let schema = AWSSchema(
      "RuleTransform",
      #"""
      Type! TransformTypeEnum
      HostHeaderRewriteConfig HostHeaderRewriteConfig
      UrlRewriteConfig UrlRewriteConfig
      """#, [.enumeration(TransformTypeEnum.self), .shape(HostHeaderRewriteConfig.self), .shape(UrlRewriteConfig.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&type)
      case 1: r.readShape(&hostHeaderRewriteConfig)
      case 2: r.readShape(&urlRewriteConfig)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, type)
      w.writeShape(1, hostHeaderRewriteConfig)
      w.writeShape(2, urlRewriteConfig)
    }
  }
}
