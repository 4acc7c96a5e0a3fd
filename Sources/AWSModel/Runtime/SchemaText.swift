/// Reads the lines that the generator writes for a structure.
///
/// A line is `name[!] type [sensitive] [token] [xml=name] [query=name]`; `!` marks a required member. Types:
/// - `string blob int long bool float double time document`, or the name of a generated type;
/// - `[type]` a list, `[type|item]` with the name of its elements, `*[type]` without an element of its own;
/// - `{key:value}` a map, `{key|Name:value|Value}` with the names of keys and values;
/// - behind any of them `(min..max)`, either of which may be missing, and `/pattern/`, in which `\/` is a slash.
///
/// Names of generated types stand for the entries of the list of types, in the order in which they first appear.
/// The text comes from the generator alone, so what cannot be read is a fault of the program and stops it.
struct SchemaText {
  private let text: UnsafeBufferPointer<UInt8>
  private let types: [AWSTypeReference]
  private var seen: [String] = []
  private var place = 0

  init(_ lines: StaticString, _ types: [AWSTypeReference]) {
    precondition(lines.hasPointerRepresentation)
    text = UnsafeBufferPointer(start: lines.utf8Start, count: lines.utf8CodeUnitCount)
    self.types = types
  }

  mutating func members() -> [AWSMember] {
    var members: [AWSMember] = []
    while place < text.count { members.append(member()) }
    return members
  }

  private mutating func member() -> AWSMember {
    let name = word()
    let isRequired = take("!")
    expect(" ")
    let type = type()
    var (xml, query, sensitive, token) = (name, name, false, false)
    while take(" ") {
      let attribute = word()
      switch attribute {
      case "sensitive": sensitive = true
      case "token": token = true
      case "xml":
        expect("=")
        xml = word()
      case "query":
        expect("=")
        query = word()
      default: preconditionFailure("schema attribute \(attribute)")
      }
    }
    if place < text.count { expect("\n") }
    return AWSMember(
      name: name, xmlName: xml, queryName: query, type: type, isRequired: isRequired, isSensitive: sensitive,
      isIdempotencyToken: token)
  }

  private mutating func type() -> AWSType {
    let flattened = take("*")
    if take("[") {
      let element = type()
      let elementName = take("|") ? word() : "member"
      expect("]")
      return constrained(.list, element: element, elementName: elementName, isFlattened: flattened)
    }
    if take("{") {
      let key = type()
      let keyName = take("|") ? word() : "key"
      expect(":")
      let value = type()
      let valueName = take("|") ? word() : "value"
      expect("}")
      return constrained(
        .map, element: value, key: key, elementName: valueName, keyName: keyName, isFlattened: flattened)
    }
    return scalar(word())
  }

  private mutating func scalar(_ name: String) -> AWSType {
    switch name {
    case "string": constrained(.string)
    case "blob": constrained(.blob)
    case "int": constrained(.integer)
    case "long": constrained(.long)
    case "bool": constrained(.boolean)
    case "float": constrained(.float)
    case "double": constrained(.double)
    case "time": constrained(.timestamp)
    case "document": constrained(.document)
    default: named(name)
    }
  }

  private mutating func named(_ name: String) -> AWSType {
    let index = seen.firstIndex(of: name) ?? seen.count
    if index == seen.count { seen.append(name) }
    let reference = types[index]
    if case .shape = reference { return constrained(.structure, reference: reference) }
    return constrained(.string, reference: reference)
  }

  private mutating func constrained(
    _ kind: AWSType.Kind, element: AWSType? = nil, key: AWSType? = nil, elementName: String = "",
    keyName: String = "", isFlattened: Bool = false, reference: AWSTypeReference? = nil
  ) -> AWSType {
    var (min, max): (Double?, Double?) = (nil, nil)
    if take("(") {
      min = Double(until("."))
      expect(".")
      expect(".")
      max = Double(until(")"))
      expect(")")
    }
    return AWSType(
      kind, min: min, max: max, pattern: pattern(), element: element, key: key, elementName: elementName,
      keyName: keyName, isFlattened: isFlattened, reference: reference)
  }

  private mutating func pattern() -> String? {
    guard take("/") else { return nil }
    let start = place
    while text[place] != UInt8(ascii: "/") { place += text[place] == UInt8(ascii: "\\") ? 2 : 1 }
    defer { place += 1 }
    return String(decoding: text[start..<place], as: UTF8.self)
  }

  private mutating func word() -> String {
    let start = place
    while place < text.count, Self.isWord(text[place]) { place += 1 }
    return String(decoding: text[start..<place], as: UTF8.self)
  }

  private mutating func until(_ stop: Unicode.Scalar) -> String {
    let start = place
    while text[place] != UInt8(ascii: stop) { place += 1 }
    return String(decoding: text[start..<place], as: UTF8.self)
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard place < text.count, text[place] == UInt8(ascii: character) else { return false }
    place += 1
    return true
  }

  private mutating func expect(_ character: Unicode.Scalar) {
    precondition(take(character), "schema text at \(place): expected \(character)")
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }
}
