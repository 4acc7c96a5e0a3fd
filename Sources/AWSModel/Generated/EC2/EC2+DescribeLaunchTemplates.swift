// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `DescribeLaunchTemplates`.
  public static let describeLaunchTemplates = AWSOperation<DescribeLaunchTemplatesRequest, DescribeLaunchTemplatesResponse>(
    name: "DescribeLaunchTemplates", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeLaunchTemplatesRequest, DescribeLaunchTemplatesResponse>(
      inputToken: \DescribeLaunchTemplatesRequest.nextToken, outputToken: \DescribeLaunchTemplatesResponse.nextToken, limit: \DescribeLaunchTemplatesRequest.maxResults,
      append: { appendItems(&$0.launchTemplates, $1.launchTemplates) }))

  public struct DescribeLaunchTemplatesRequest: AWSShape {
    public var dryRun: Bool?
    public var launchTemplateIds: [String]?
    public var launchTemplateNames: [String]?
    public var filters: [Filter]?
    public var nextToken: String?
    public var maxResults: Int?
    public var includeManagedResources: Bool?

    public init() {}

    public init(
      dryRun: Bool? = nil,
      launchTemplateIds: [String]? = nil,
      launchTemplateNames: [String]? = nil,
      filters: [Filter]? = nil,
      nextToken: String? = nil,
      maxResults: Int? = nil,
      includeManagedResources: Bool? = nil
    ) {
      self.dryRun = dryRun
      self.launchTemplateIds = launchTemplateIds
      self.launchTemplateNames = launchTemplateNames
      self.filters = filters
      self.nextToken = nextToken
      self.maxResults = maxResults
      self.includeManagedResources = includeManagedResources
    }

    public static let schema = AWSSchema(
      "DescribeLaunchTemplatesRequest",
      #"""
      DryRun bool
      LaunchTemplateIds [string|item] xml=LaunchTemplateId query=LaunchTemplateId
      LaunchTemplateNames [string(3..128)/[a-zA-Z0-9\(\)\.\-\/_]+/|item] xml=LaunchTemplateName query=LaunchTemplateName
      Filters [Filter|Filter] xml=Filter query=Filter
      NextToken string
      MaxResults int(1..200)
      IncludeManagedResources bool
      """#, [.shape(Filter.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&dryRun)
      case 1: r.readStrings(&launchTemplateIds)
      case 2: r.readStrings(&launchTemplateNames)
      case 3: r.readShapes(&filters)
      case 4: r.readString(&nextToken)
      case 5: r.readInt(&maxResults)
      case 6: r.readBool(&includeManagedResources)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, dryRun)
      w.writeStrings(1, launchTemplateIds)
      w.writeStrings(2, launchTemplateNames)
      w.writeShapes(3, filters)
      w.writeString(4, nextToken)
      w.writeInt(5, maxResults)
      w.writeBool(6, includeManagedResources)
    }
  }

  public struct DescribeLaunchTemplatesResponse: AWSShape {
    public var launchTemplates: [LaunchTemplate]?
    public var nextToken: String?

    public init() {}

    public init(
      launchTemplates: [LaunchTemplate]? = nil,
      nextToken: String? = nil
    ) {
      self.launchTemplates = launchTemplates
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeLaunchTemplatesResponse",
      #"""
      LaunchTemplates [LaunchTemplate|item] xml=launchTemplates
      NextToken string xml=nextToken
      """#, [.shape(LaunchTemplate.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&launchTemplates)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, launchTemplates)
      w.writeString(1, nextToken)
    }
  }
}
