import AWSModel
import FoundationEssentials
import Sandbox
import Testing

extension TestRegion {
  /// Makes a queue; its URL and ARN.
  @discardableResult
  func queue(_ name: String = "q", _ attributes: [String: String] = [:]) throws -> (url: String, arn: String) {
    let url = try #require(try call(SQS.createQueue, .init(queueName: name, attributes: attributes)).queueUrl)
    return (url, "arn:aws:sqs:us-east-1:123456789012:\(name)")
  }

  /// What can be received now, up to ten.
  func receive(_ url: String, limit: Int = 10, visibility: Int? = nil) throws -> [SQS.Message] {
    try call(
      SQS.receiveMessage,
      .init(
        queueUrl: url, messageSystemAttributeNames: [.all], messageAttributeNames: ["All"],
        maxNumberOfMessages: limit, visibilityTimeout: visibility)
    ).messages ?? []
  }

  /// The bodies that can be received now.
  func bodies(_ url: String) throws -> [String] { try receive(url).compactMap(\.body) }

  func send(_ body: String, to url: String, group: String? = nil, id: String? = nil) throws {
    try call(
      SQS.sendMessage,
      .init(queueUrl: url, messageBody: body, messageDeduplicationId: id, messageGroupId: group))
  }
}

/// A JSON document in a test: `json["detail"]["lastStatus"].string`.
struct TestJSON: Decodable {
  var value: Value

  indirect enum Value {
    case object([String: TestJSON]), array([TestJSON]), string(String), number(Double), bool(Bool), null
  }

  init(_ text: String) throws { self = try JSONDecoder().decode(TestJSON.self, from: Data(text.utf8)) }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      value = .null
    } else if let object = try? container.decode([String: TestJSON].self) {
      value = .object(object)
    } else if let array = try? container.decode([TestJSON].self) {
      value = .array(array)
    } else if let bool = try? container.decode(Bool.self) {
      value = .bool(bool)
    } else if let number = try? container.decode(Double.self) {
      value = .number(number)
    } else {
      value = .string(try container.decode(String.self))
    }
  }

  subscript(key: String) -> TestJSON? { if case .object(let members) = value { members[key] } else { nil } }
  subscript(index: Int) -> TestJSON? {
    if case .array(let elements) = value, elements.indices.contains(index) { elements[index] } else { nil }
  }
  var string: String? { if case .string(let text) = value { text } else { nil } }
  var number: Double? { if case .number(let number) = value { number } else { nil } }
  var keys: Set<String> { if case .object(let members) = value { Set(members.keys) } else { [] } }
}
