// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `DescribeLaunchTemplateVersions`.
  public static let describeLaunchTemplateVersions = AWSOperation<DescribeLaunchTemplateVersionsRequest, DescribeLaunchTemplateVersionsResponse>(
    name: "DescribeLaunchTemplateVersions", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeLaunchTemplateVersionsRequest, DescribeLaunchTemplateVersionsResponse>(
      inputToken: \DescribeLaunchTemplateVersionsRequest.nextToken, outputToken: \DescribeLaunchTemplateVersionsResponse.nextToken, limit: \DescribeLaunchTemplateVersionsRequest.maxResults,
      append: { appendItems(&$0.launchTemplateVersions, $1.launchTemplateVersions) }))

  public struct DescribeLaunchTemplateVersionsRequest: AWSShape {
    public var dryRun: Bool?
    public var launchTemplateId: String?
    public var launchTemplateName: String?
    public var versions: [String]?
    public var minVersion: String?
    public var maxVersion: String?
    public var nextToken: String?
    public var maxResults: Int?
    public var filters: [Filter]?
    public var resolveAlias: Bool?
    public var includeManagedResources: Bool?

    public init() {}

    public init(
      dryRun: Bool? = nil,
      launchTemplateId: String? = nil,
      launchTemplateName: String? = nil,
      versions: [String]? = nil,
      minVersion: String? = nil,
      maxVersion: String? = nil,
      nextToken: String? = nil,
      maxResults: Int? = nil,
      filters: [Filter]? = nil,
      resolveAlias: Bool? = nil,
      includeManagedResources: Bool? = nil
    ) {
      self.dryRun = dryRun
      self.launchTemplateId = launchTemplateId
      self.launchTemplateName = launchTemplateName
      self.versions = versions
      self.minVersion = minVersion
      self.maxVersion = maxVersion
      self.nextToken = nextToken
      self.maxResults = maxResults
      self.filters = filters
      self.resolveAlias = resolveAlias
      self.includeManagedResources = includeManagedResources
    }

    public static let schema = AWSSchema(
      "DescribeLaunchTemplateVersionsRequest",
      #"""
      DryRun bool
      LaunchTemplateId string
      LaunchTemplateName string(3..128)/[a-zA-Z0-9\(\)\.\-\/_]+/
      Versions [string|item] xml=LaunchTemplateVersion query=LaunchTemplateVersion
      MinVersion string
      MaxVersion string
      NextToken string
      MaxResults int
      Filters [Filter|Filter] xml=Filter query=Filter
      ResolveAlias bool
      IncludeManagedResources bool
      """#, [.shape(Filter.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&dryRun)
      case 1: r.readString(&launchTemplateId)
      case 2: r.readString(&launchTemplateName)
      case 3: r.readStrings(&versions)
      case 4: r.readString(&minVersion)
      case 5: r.readString(&maxVersion)
      case 6: r.readString(&nextToken)
      case 7: r.readInt(&maxResults)
      case 8: r.readShapes(&filters)
      case 9: r.readBool(&resolveAlias)
      case 10: r.readBool(&includeManagedResources)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, dryRun)
      w.writeString(1, launchTemplateId)
      w.writeString(2, launchTemplateName)
      w.writeStrings(3, versions)
      w.writeString(4, minVersion)
      w.writeString(5, maxVersion)
      w.writeString(6, nextToken)
      w.writeInt(7, maxResults)
      w.writeShapes(8, filters)
      w.writeBool(9, resolveAlias)
      w.writeBool(10, includeManagedResources)
    }
  }

  public struct DescribeLaunchTemplateVersionsResponse: AWSShape {
    public var launchTemplateVersions: [LaunchTemplateVersion]?
    public var nextToken: String?

    public init() {}

    public init(
      launchTemplateVersions: [LaunchTemplateVersion]? = nil,
      nextToken: String? = nil
    ) {
      self.launchTemplateVersions = launchTemplateVersions
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeLaunchTemplateVersionsResponse",
      #"""
      LaunchTemplateVersions [LaunchTemplateVersion|item] xml=launchTemplateVersionSet query=LaunchTemplateVersionSet
      NextToken string xml=nextToken
      """#, [.shape(LaunchTemplateVersion.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&launchTemplateVersions)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, launchTemplateVersions)
      w.writeString(1, nextToken)
    }
  }
}
