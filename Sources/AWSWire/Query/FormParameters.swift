/// The parameters of a form body, as a tree: `Tags.member.1.Key` is four steps down.
struct FormParameters {
  struct Node {
    var name: String
    var value: String?
    /// Indices of the children, in the order of their first appearance.
    var children: [Int] = []
  }

  private(set) var nodes: [Node] = [Node(name: "")]
  private var places: [String: Int] = [:]

  init(_ body: some Collection<UInt8>, limits: WireLimits) throws(WireFault) {
    guard body.count <= limits.bodyBytes else { throw WireFault("the body is larger than \(limits.bodyBytes) bytes") }
    for pair in body.split(separator: UInt8(ascii: "&")) {
      let separator = pair.firstIndex(of: UInt8(ascii: "="))
      let name = try Self.decoded(pair[..<(separator ?? pair.endIndex)])
      let value = try separator.map { (place) throws(WireFault) in try Self.decoded(pair[pair.index(after: place)...]) }
      guard name.utf8.count <= 4096, (value?.utf8.count ?? 0) <= limits.stringBytes else {
        throw WireFault("a parameter longer than \(limits.stringBytes)")
      }
      try add(name, value ?? "", limits)
    }
  }

  private mutating func add(_ name: String, _ value: String, _ limits: WireLimits) throws(WireFault) {
    var node = 0
    var path = ""
    let steps = name.split(separator: ".", omittingEmptySubsequences: false)
    guard steps.count <= limits.depth else { throw WireFault("nested deeper than \(limits.depth)") }
    for step in steps {
      path += "." + step
      if let known = places[path] {
        node = known
        continue
      }
      guard nodes.count < limits.nodes else { throw WireFault("more than \(limits.nodes) parameters") }
      nodes.append(Node(name: String(step)))
      nodes[node].children.append(nodes.count - 1)
      node = nodes.count - 1
      places[path] = node
    }
    nodes[node].value = value
  }

  func child(_ name: String, of node: Int) -> Int? { nodes[node].children.first { nodes[$0].name == name } }

  func value(_ name: String) -> String? { child(name, of: 0).flatMap { nodes[$0].value } }

  /// The children whose names are numbers, in the order of the numbers.
  func numbered(_ node: Int) -> [Int] {
    nodes[node].children.compactMap { child in Int(nodes[child].name).map { ($0, child) } }.sorted { $0 < $1 }.map(\.1)
  }

  private static func decoded(_ text: some Collection<UInt8>) throws(WireFault) -> String {
    var bytes: [UInt8] = []
    var place = text.startIndex
    while place != text.endIndex {
      let byte = text[place]
      text.formIndex(after: &place)
      switch byte {
      case UInt8(ascii: "+"): bytes.append(0x20)
      case UInt8(ascii: "%"):
        var code: UInt8 = 0
        for _ in 0..<2 {
          guard place != text.endIndex, let digit = Character(Unicode.Scalar(text[place])).hexDigitValue else {
            throw WireFault("half a percent escape")
          }
          code = code << 4 | UInt8(digit)
          text.formIndex(after: &place)
        }
        bytes.append(code)
      default: bytes.append(byte)
      }
    }
    guard let string = String(validating: bytes, as: UTF8.self) else { throw WireFault("a parameter is not UTF-8") }
    return string
  }
}
