// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `DescribeTerminationPolicyTypes`.
  public static let describeTerminationPolicyTypes = AWSOperation<DescribeTerminationPolicyTypesRequest, DescribeTerminationPolicyTypesResponse>(
    name: "DescribeTerminationPolicyTypes", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeTerminationPolicyTypesRequest: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DescribeTerminationPolicyTypesRequest", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }

  public struct DescribeTerminationPolicyTypesResponse: AWSShape {
    public var terminationPolicyTypes: [String]?

    public init() {}

    public init(
      terminationPolicyTypes: [String]? = nil
    ) {
      self.terminationPolicyTypes = terminationPolicyTypes
    }

    public static let schema = AWSSchema(
      "DescribeTerminationPolicyTypesResponse",
      #"""
      TerminationPolicyTypes [string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&terminationPolicyTypes)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, terminationPolicyTypes)
    }
  }
}
