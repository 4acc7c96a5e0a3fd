internal import CExpat

/// A parsed XML document in flat form: elements in document order, names and texts in one buffer beside them.
struct XMLTree {
  struct Element {
    var name: Range<Int>
    /// The text directly inside, for an element without children.
    var text: Range<Int>
    /// The index of the first element behind this one and its children.
    var next: Int
    var hasChildren: Bool
  }

  fileprivate(set) var elements: [Element] = []
  fileprivate(set) var bytes: [UInt8] = []

  func name(_ index: Int) -> String { String(decoding: bytes[elements[index].name], as: UTF8.self) }
  func text(_ index: Int) -> String {
    elements[index].hasChildren ? "" : String(decoding: bytes[elements[index].text], as: UTF8.self)
  }

  func children(of index: Int) -> [Int] {
    var result: [Int] = []
    var child = index + 1
    while child < elements[index].next {
      result.append(child)
      child = elements[child].next
    }
    return result
  }

  /// The first child with that name.
  func child(_ name: String, of index: Int) -> Int? { children(of: index).first { self.name($0) == name } }

  /// Parses a document. Document types and entities beyond XML's own five are refused, whatever they say.
  init(_ body: [UInt8], limits: WireLimits) throws(WireFault) {
    guard body.count <= limits.bodyBytes else { throw WireFault("the body is larger than \(limits.bodyBytes) bytes") }
    guard let parser = XML_ParserCreate("UTF-8") else { throw WireFault("no memory for the XML parser") }
    defer { XML_ParserFree(parser) }
    let builder = XMLTreeBuilder(parser: parser, limits: limits)
    XML_SetUserData(parser, Unmanaged.passUnretained(builder).toOpaque())
    XML_SetElementHandler(
      parser,
      { user, name, _ in XMLTreeBuilder.of(user)?.begin(name) },
      { user, _ in XMLTreeBuilder.of(user)?.end() })
    XML_SetCharacterDataHandler(parser) { user, text, count in XMLTreeBuilder.of(user)?.characters(text, count) }
    XML_SetDoctypeDeclHandler(
      parser, { user, _, _, _, _ in XMLTreeBuilder.of(user)?.refuse("a document type is not accepted") }, { _ in })
    let status = body.withUnsafeBytes { raw in
      XML_Parse(parser, raw.bindMemory(to: CChar.self).baseAddress, Int32(truncatingIfNeeded: raw.count), 1)
    }
    let place = Int(XML_GetCurrentByteIndex(parser))
    if let refusal = builder.refusal { throw WireFault(refusal, at: place) }
    guard status == XML_STATUS_OK else {
      let reason = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "no XML"
      throw WireFault("this is not XML: \(reason)", at: place)
    }
    self = builder.tree
    guard !elements.isEmpty else { throw WireFault("this is not XML: no element") }
  }

  fileprivate init() {}
}

/// Takes the parser's events. A class, since the parser hands its handlers one pointer.
private final class XMLTreeBuilder {
  let parser: XML_Parser
  let limits: WireLimits
  var tree = XMLTree()
  var refusal: String?
  private var open: [Int] = []

  init(parser: XML_Parser, limits: WireLimits) {
    self.parser = parser
    self.limits = limits
  }

  static func of(_ user: UnsafeMutableRawPointer?) -> XMLTreeBuilder? {
    user.map { Unmanaged<XMLTreeBuilder>.fromOpaque($0).takeUnretainedValue() }
  }

  func refuse(_ why: String) {
    if refusal == nil { refusal = why }
    XML_StopParser(parser, XML_Bool(XML_FALSE))
  }

  func begin(_ name: UnsafePointer<CChar>?) {
    guard refusal == nil, let name else { return }
    guard open.count < limits.depth else { return refuse("nested deeper than \(limits.depth)") }
    guard tree.elements.count < limits.nodes else { return refuse("more than \(limits.nodes) elements") }
    if let parent = open.last { tree.elements[parent].hasChildren = true }
    let start = tree.bytes.count
    var cursor = name
    while cursor.pointee != 0 {
      tree.bytes.append(UInt8(bitPattern: cursor.pointee))
      cursor += 1
    }
    let end = tree.bytes.count
    open.append(tree.elements.count)
    tree.elements.append(.init(name: start..<end, text: end..<end, next: 0, hasChildren: false))
  }

  func end() {
    guard refusal == nil, let index = open.popLast() else { return }
    tree.elements[index].next = tree.elements.count
  }

  func characters(_ text: UnsafePointer<CChar>?, _ count: Int32) {
    guard refusal == nil, let text, let index = open.last, !tree.elements[index].hasChildren else { return }
    let grown = tree.elements[index].text.count + Int(count)
    guard grown <= limits.stringBytes else { return refuse("a text longer than \(limits.stringBytes)") }
    let raw = UnsafeRawBufferPointer(start: text, count: Int(count))
    tree.bytes.append(contentsOf: raw)
    tree.elements[index].text = tree.elements[index].text.lowerBound..<tree.bytes.count
  }
}
