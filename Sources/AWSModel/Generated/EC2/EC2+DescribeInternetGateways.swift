// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `DescribeInternetGateways`.
  public static let describeInternetGateways = AWSOperation<DescribeInternetGatewaysRequest, DescribeInternetGatewaysResponse>(
    name: "DescribeInternetGateways", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeInternetGatewaysRequest, DescribeInternetGatewaysResponse>(
      inputToken: \DescribeInternetGatewaysRequest.nextToken, outputToken: \DescribeInternetGatewaysResponse.nextToken, limit: \DescribeInternetGatewaysRequest.maxResults,
      append: { appendItems(&$0.internetGateways, $1.internetGateways) }))

  public struct DescribeInternetGatewaysRequest: AWSShape {
    public var nextToken: String?
    public var maxResults: Int?
    public var dryRun: Bool?
    public var internetGatewayIds: [String]?
    public var filters: [Filter]?

    public init() {}

    public init(
      nextToken: String? = nil,
      maxResults: Int? = nil,
      dryRun: Bool? = nil,
      internetGatewayIds: [String]? = nil,
      filters: [Filter]? = nil
    ) {
      self.nextToken = nextToken
      self.maxResults = maxResults
      self.dryRun = dryRun
      self.internetGatewayIds = internetGatewayIds
      self.filters = filters
    }

    public static let schema = AWSSchema(
      "DescribeInternetGatewaysRequest",
      #"""
      NextToken string
      MaxResults int(5..1000)
      DryRun bool xml=dryRun
      InternetGatewayIds [string|item] xml=internetGatewayId query=InternetGatewayId
      Filters [Filter|Filter] xml=Filter query=Filter
      """#, [.shape(Filter.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&nextToken)
      case 1: r.readInt(&maxResults)
      case 2: r.readBool(&dryRun)
      case 3: r.readStrings(&internetGatewayIds)
      case 4: r.readShapes(&filters)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, nextToken)
      w.writeInt(1, maxResults)
      w.writeBool(2, dryRun)
      w.writeStrings(3, internetGatewayIds)
      w.writeShapes(4, filters)
    }
  }

  public struct DescribeInternetGatewaysResponse: AWSShape {
    public var internetGateways: [InternetGateway]?
    public var nextToken: String?

    public init() {}

    public init(
      internetGateways: [InternetGateway]? = nil,
      nextToken: String? = nil
    ) {
      self.internetGateways = internetGateways
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeInternetGatewaysResponse",
      #"""
      InternetGateways [InternetGateway|item] xml=internetGatewaySet query=InternetGatewaySet
      NextToken string xml=nextToken
      """#, [.shape(InternetGateway.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&internetGateways)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, internetGateways)
      w.writeString(1, nextToken)
    }
  }

  public struct InternetGateway: AWSShape {
    public var attachments: [InternetGatewayAttachment]?
    public var internetGatewayId: String?
    public var ownerId: String?
    public var tags: [Tag]?

    public init() {}

    public init(
      attachments: [InternetGatewayAttachment]? = nil,
      internetGatewayId: String? = nil,
      ownerId: String? = nil,
      tags: [Tag]? = nil
    ) {
      self.attachments = attachments
      self.internetGatewayId = internetGatewayId
      self.ownerId = ownerId
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "InternetGateway",
      #"""
      Attachments [InternetGatewayAttachment|item] xml=attachmentSet query=AttachmentSet
      InternetGatewayId string xml=internetGatewayId
      OwnerId string xml=ownerId
      Tags [Tag|item] xml=tagSet query=TagSet
      """#, [.shape(InternetGatewayAttachment.self), .shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&attachments)
      case 1: r.readString(&internetGatewayId)
      case 2: r.readString(&ownerId)
      case 3: r.readShapes(&tags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, attachments)
      w.writeString(1, internetGatewayId)
      w.writeString(2, ownerId)
      w.writeShapes(3, tags)
    }
  }

  public struct InternetGatewayAttachment: AWSShape {
    public var state: AttachmentStatus?
    public var vpcId: String?

    public init() {}

    public init(
      state: AttachmentStatus? = nil,
      vpcId: String? = nil
    ) {
      self.state = state
      self.vpcId = vpcId
    }

    public static let schema = AWSSchema(
      "InternetGatewayAttachment",
      #"""
      State AttachmentStatus xml=state
      VpcId string xml=vpcId
      """#, [.enumeration(AttachmentStatus.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&state)
      case 1: r.readString(&vpcId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, state)
      w.writeString(1, vpcId)
    }
  }
}
