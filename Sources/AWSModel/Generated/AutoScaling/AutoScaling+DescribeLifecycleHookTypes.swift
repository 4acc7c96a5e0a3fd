// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `DescribeLifecycleHookTypes`.
  public static let describeLifecycleHookTypes = AWSOperation<DescribeLifecycleHookTypesRequest, DescribeLifecycleHookTypesResponse>(
    name: "DescribeLifecycleHookTypes", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeLifecycleHookTypesRequest: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DescribeLifecycleHookTypesRequest", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }

  public struct DescribeLifecycleHookTypesResponse: AWSShape {
    public var lifecycleHookTypes: [String]?

    public init() {}

    public init(
      lifecycleHookTypes: [String]? = nil
    ) {
      self.lifecycleHookTypes = lifecycleHookTypes
    }

    public static let schema = AWSSchema(
      "DescribeLifecycleHookTypesResponse",
      #"""
      LifecycleHookTypes [string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&lifecycleHookTypes)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, lifecycleHookTypes)
    }
  }
}
