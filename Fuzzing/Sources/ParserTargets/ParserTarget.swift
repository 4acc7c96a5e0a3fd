import AWSModel
import AWSWire
import Controller
import Foundation
import PolicyDocument

/// A parser that reads what strangers may have written.
enum ParserTarget: String, CaseIterable {
  /// Answers of ECS: JSON 1.1.
  case json
  /// Answers of CloudWatch: CBOR.
  case cbor
  /// Answers of Auto Scaling and EC2: XML.
  case xml
  /// Requests to Auto Scaling: the query language.
  case query
  /// `ballast.json`.
  case configuration
  /// Events, SNS envelopes and lifecycle messages.
  case events

  /// The one that `BALLAST_FUZZ_TARGET` names.
  static let chosen = ProcessInfo.processInfo.environment["BALLAST_FUZZ_TARGET"].flatMap(ParserTarget.init)

  /// Reads the bytes. Whatever they are, the parser answers or refuses; it neither traps nor goes on without end.
  func read(_ bytes: [UInt8]) {
    switch self {
    case .json: answer(ECS.describeTasks, bytes, .json11)
    case .cbor: answer(CloudWatch.getMetricData, bytes, .cbor)
    case .xml:
      answer(AutoScaling.describeAutoScalingGroups, bytes, .query)
      answer(EC2.describeInstances, bytes, .ec2)
    case .query:
      let request = WireRequest(
        method: "POST", path: "/", query: "",
        headers: [("content-type", "application/x-www-form-urlencoded")], body: bytes)
      _ = try? ServerCodec(AutoScaling.service, wire: .query)
        .decode(AutoScaling.createAutoScalingGroup.erased.input.schema, request)
    case .configuration: _ = try? ConfigurationReader.read(json: String(decoding: bytes, as: UTF8.self))
    case .events: _ = try? NoticeReader.read(bytes)
    }
  }

  private func answer<Input, Output>(_ operation: AWSOperation<Input, Output>, _ bytes: [UInt8], _ wire: AWSProtocol) {
    for status in [200, 400] {
      _ = try? ClientCodec(operation.service, wire: wire)
        .decode(operation, WireResponse(status: status, headers: [], body: bytes))
    }
  }
}

/// libFuzzer calls this with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let target = ParserTarget.chosen else { fatalError("BALLAST_FUZZ_TARGET names no parser") }
  target.read(Array(UnsafeBufferPointer(start: data, count: count)))
  return 0
}
