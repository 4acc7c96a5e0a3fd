internal import AWSModel

/// What the body of an error says. Anything that cannot be read leaves its field empty: the status still tells enough.
struct ErrorBody {
  var code = ""
  var message = ""
  var requestID: String?
  var details: [String: [String]] = [:]

  init() {}

  /// `{"__type": "namespace#Code", "message": …}`; some services write `Message` or `code`.
  init(json body: [UInt8], limits: WireLimits) {
    guard let tape = try? JSONReader.tape(body, EnvelopeShape.schema, limits: limits) else { return }
    read(EnvelopeShape(tape: tape))
    guard let value = try? JSONReader.lists(body, limits: limits) else { return }
    details = value.filter { !["__type", "message", "Message", "code", "Code"].contains($0.key) }
  }

  init(cbor body: [UInt8], limits: WireLimits) {
    guard let tape = try? CBORReader.tape(body, EnvelopeShape.schema, limits: limits) else { return }
    read(EnvelopeShape(tape: tape))
  }

  /// `<ErrorResponse><Error>…` of the Query protocol, `<Response><Errors><Error>…` of EC2.
  init(xml body: [UInt8], limits: WireLimits) {
    guard let tree = try? XMLTree(body, limits: limits) else { return }
    let holder = tree.child("Errors", of: 0) ?? 0
    let error = tree.child("Error", of: holder) ?? holder
    for child in tree.children(of: error) {
      switch tree.name(child) {
      case "Code": code = tree.text(child)
      case "Message": message = tree.text(child)
      case "Type": continue
      default: details[tree.name(child), default: []].append(tree.text(child))
      }
    }
    requestID = (tree.child("RequestId", of: 0) ?? tree.child("RequestID", of: 0)).map { tree.text($0) }
  }

  private mutating func read(_ envelope: EnvelopeShape) {
    let named = envelope.type ?? envelope.code ?? ""
    code = String(named.split(separator: "#").last?.prefix { $0 != ":" } ?? "")
    message = envelope.message ?? envelope.upperMessage ?? ""
  }
}

/// The members that errors share in the JSON and CBOR protocols.
struct EnvelopeShape: AWSShape {
  var type: String?
  var code: String?
  var message: String?
  var upperMessage: String?

  static let schema = AWSSchema(
    "Error",
    """
    __type string
    code string
    message string
    Message string
    """)

  init() {}

  mutating func read(_ member: Int, from reader: inout AWSReader) {
    switch member {
    case 0: reader.readString(&type)
    case 1: reader.readString(&code)
    case 2: reader.readString(&message)
    case 3: reader.readString(&upperMessage)
    default: reader.skip()
    }
  }

  func write(to writer: inout AWSWriter) {
    writer.writeString(0, type)
    writer.writeString(1, code)
    writer.writeString(2, message)
    writer.writeString(3, upperMessage)
  }
}
