// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension Logs {
  /// `DescribeMetricFilters`.
  public static let describeMetricFilters = AWSOperation<DescribeMetricFiltersRequest, DescribeMetricFiltersResponse>(
    name: "DescribeMetricFilters", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeMetricFiltersRequest, DescribeMetricFiltersResponse>(
      inputToken: \DescribeMetricFiltersRequest.nextToken, outputToken: \DescribeMetricFiltersResponse.nextToken, limit: \DescribeMetricFiltersRequest.limit,
      append: { appendItems(&$0.metricFilters, $1.metricFilters) }))

  public struct DescribeMetricFiltersRequest: AWSShape {
    public var logGroupName: String?
    public var filterNamePrefix: String?
    public var nextToken: String?
    public var limit: Int?
    public var metricName: String?
    public var metricNamespace: String?

    public init() {}

    public init(
      logGroupName: String? = nil,
      filterNamePrefix: String? = nil,
      nextToken: String? = nil,
      limit: Int? = nil,
      metricName: String? = nil,
      metricNamespace: String? = nil
    ) {
      self.logGroupName = logGroupName
      self.filterNamePrefix = filterNamePrefix
      self.nextToken = nextToken
      self.limit = limit
      self.metricName = metricName
      self.metricNamespace = metricNamespace
    }

    public static let schema = AWSSchema(
      "DescribeMetricFiltersRequest",
      #"""
      logGroupName string(1..512)/[\.\-_\/#A-Za-z0-9]+/
      filterNamePrefix string(1..512)/[^:*]*/
      nextToken string(1..)
      limit int(1..50)
      metricName string(..255)/[^:*$]*/
      metricNamespace string(..255)/[^:*$]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&logGroupName)
      case 1: r.readString(&filterNamePrefix)
      case 2: r.readString(&nextToken)
      case 3: r.readInt(&limit)
      case 4: r.readString(&metricName)
      case 5: r.readString(&metricNamespace)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, logGroupName)
      w.writeString(1, filterNamePrefix)
      w.writeString(2, nextToken)
      w.writeInt(3, limit)
      w.writeString(4, metricName)
      w.writeString(5, metricNamespace)
    }
  }

  public struct DescribeMetricFiltersResponse: AWSShape {
    public var metricFilters: [MetricFilter]?
    public var nextToken: String?

    public init() {}

    public init(
      metricFilters: [MetricFilter]? = nil,
      nextToken: String? = nil
    ) {
      self.metricFilters = metricFilters
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeMetricFiltersResponse",
      #"""
      metricFilters [MetricFilter]
      nextToken string(1..)
      """#, [.shape(MetricFilter.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&metricFilters)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, metricFilters)
      w.writeString(1, nextToken)
    }
  }

  public struct MetricFilter: AWSShape {
    public var filterName: String?
    public var filterPattern: String?
    public var metricTransformations: [MetricTransformation]?
    public var creationTime: Int?
    public var logGroupName: String?
    public var applyOnTransformedLogs: Bool?
    public var fieldSelectionCriteria: String?
    public var emitSystemFieldDimensions: [String]?

    public init() {}

    public init(
      filterName: String? = nil,
      filterPattern: String? = nil,
      metricTransformations: [MetricTransformation]? = nil,
      creationTime: Int? = nil,
      logGroupName: String? = nil,
      applyOnTransformedLogs: Bool? = nil,
      fieldSelectionCriteria: String? = nil,
      emitSystemFieldDimensions: [String]? = nil
    ) {
      self.filterName = filterName
      self.filterPattern = filterPattern
      self.metricTransformations = metricTransformations
      self.creationTime = creationTime
      self.logGroupName = logGroupName
      self.applyOnTransformedLogs = applyOnTransformedLogs
      self.fieldSelectionCriteria = fieldSelectionCriteria
      self.emitSystemFieldDimensions = emitSystemFieldDimensions
    }

    public static let schema = AWSSchema(
      "MetricFilter",
      #"""
      filterName string(1..512)/[^:*]*/
      filterPattern string(0..1024)
      metricTransformations [MetricTransformation](1..1)
      creationTime long(0..)
      logGroupName string(1..512)/[\.\-_\/#A-Za-z0-9]+/
      applyOnTransformedLogs bool
      fieldSelectionCriteria string(0..2000)
      emitSystemFieldDimensions [string]
      """#, [.shape(MetricTransformation.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&filterName)
      case 1: r.readString(&filterPattern)
      case 2: r.readShapes(&metricTransformations)
      case 3: r.readInt(&creationTime)
      case 4: r.readString(&logGroupName)
      case 5: r.readBool(&applyOnTransformedLogs)
      case 6: r.readString(&fieldSelectionCriteria)
      case 7: r.readStrings(&emitSystemFieldDimensions)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, filterName)
      w.writeString(1, filterPattern)
      w.writeShapes(2, metricTransformations)
      w.writeInt(3, creationTime)
      w.writeString(4, logGroupName)
      w.writeBool(5, applyOnTransformedLogs)
      w.writeString(6, fieldSelectionCriteria)
      w.writeStrings(7, emitSystemFieldDimensions)
    }
  }

  public struct MetricTransformation: AWSShape {
    public var metricName: String?
    public var metricNamespace: String?
    public var metricValue: String?
    public var defaultValue: Double?
    public var dimensions: [String: String]?
    public var unit: StandardUnit?

    public init() {}

    public init(
      metricName: String? = nil,
      metricNamespace: String? = nil,
      metricValue: String? = nil,
      defaultValue: Double? = nil,
      dimensions: [String: String]? = nil,
      unit: StandardUnit? = nil
    ) {
      self.metricName = metricName
      self.metricNamespace = metricNamespace
      self.metricValue = metricValue
      self.defaultValue = defaultValue
      self.dimensions = dimensions
      self.unit = unit
    }

    public static let schema = AWSSchema(
      "MetricTransformation",
      #"""
      metricName! string(..255)/[^:*$]*/
      metricNamespace! string(..255)/[^:*$]*/
      metricValue! string(..100)
      defaultValue double
      dimensions {string(..255):string(..255)}
      unit StandardUnit
      """#, [.enumeration(StandardUnit.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&metricName)
      case 1: r.readString(&metricNamespace)
      case 2: r.readString(&metricValue)
      case 3: r.readDouble(&defaultValue)
      case 4: r.readStringMap(&dimensions)
      case 5: r.readEnum(&unit)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, metricName)
      w.writeString(1, metricNamespace)
      w.writeString(2, metricValue)
      w.writeDouble(3, defaultValue)
      w.writeStringMap(4, dimensions)
      w.writeEnum(5, unit)
    }
  }
}
