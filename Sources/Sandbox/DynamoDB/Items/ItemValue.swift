internal import AWSModel
internal import FoundationEssentials

typealias Item = [String: ItemValue]

/// A value of an item, in a form that compares: numbers as numbers, sets without order.
indirect enum ItemValue: Sendable, Hashable {
  case string(String)
  case number(Decimal)
  case binary([UInt8])
  case strings(Set<String>)
  case numbers(Set<Decimal>)
  case binaries(Set<[UInt8]>)
  case map([String: ItemValue])
  case list([ItemValue])
  case null
  case bool(Bool)

  /// The descriptor that stands for the type: `S`, `N`, `SS`, …
  var type: String {
    switch self {
    case .string: "S"
    case .number: "N"
    case .binary: "B"
    case .strings: "SS"
    case .numbers: "NS"
    case .binaries: "BS"
    case .map: "M"
    case .list: "L"
    case .null: "NULL"
    case .bool: "BOOL"
    }
  }

  /// Characters of strings, bytes of binaries, elements of collections; nil for what has no size.
  var size: Int? {
    switch self {
    case .string(let text): text.utf8.count
    case .binary(let bytes): bytes.count
    case .strings(let set): set.count
    case .numbers(let set): set.count
    case .binaries(let set): set.count
    case .map(let members): members.count
    case .list(let elements): elements.count
    default: nil
    }
  }

  /// Whether this sorts before another of the same type; nil where they cannot be compared.
  func isLess(than other: ItemValue) -> Bool? {
    switch (self, other) {
    case (.string(let a), .string(let b)): a.utf8.lexicographicallyPrecedes(b.utf8)
    case (.number(let a), .number(let b)): a < b
    case (.binary(let a), .binary(let b)): a.lexicographicallyPrecedes(b)
    default: nil
    }
  }
}

extension ItemValue {
  static func invalid(_ text: String) -> AWSError { .refused("ValidationException", text) }

  /// Reads a value of the API: exactly one kind of value, without empty sets.
  init(_ shape: DynamoDB.AttributeValue) throws(AWSError) {
    var values: [ItemValue] = []
    if let text = shape.s { values.append(.string(text)) }
    if let text = shape.n { values.append(.number(try Self.decimal(text))) }
    if let bytes = shape.b { values.append(.binary(bytes)) }
    if let texts = shape.ss { values.append(.strings(try Self.set(texts, "string"))) }
    if let texts = shape.ns {
      var numbers: [Decimal] = []
      for text in texts { numbers.append(try Self.decimal(text)) }
      values.append(.numbers(try Self.set(numbers, "number")))
    }
    if let blobs = shape.bs { values.append(.binaries(try Self.set(blobs, "binary"))) }
    if let members = shape.m { values.append(.map(try Self.item(members))) }
    if let elements = shape.l {
      var list: [ItemValue] = []
      for element in elements { list.append(try ItemValue(element)) }
      values.append(.list(list))
    }
    if shape.null != nil { values.append(.null) }
    if let bool = shape.bool { values.append(.bool(bool)) }
    guard let first = values.first else {
      throw Self.invalid(
        "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes")
    }
    guard values.count == 1 else {
      throw Self.invalid(
        "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes")
    }
    self = first
  }

  static func item(_ shapes: [String: DynamoDB.AttributeValue]?) throws(AWSError) -> Item {
    var result: Item = [:]
    for (name, shape) in (shapes ?? [:]).sorted(by: { $0.key < $1.key }) { result[name] = try ItemValue(shape) }
    return result
  }

  private static func set<Element: Hashable>(_ elements: [Element], _ kind: String) throws(AWSError) -> Set<Element> {
    let set = Set(elements)
    if elements.isEmpty {
      throw invalid("One or more parameter values were invalid: An \(kind) set  may not be empty")
    }
    guard set.count == elements.count else {
      throw invalid("One or more parameter values were invalid: Input collection contains duplicates.")
    }
    return set
  }

  /// Up to 38 significant digits. Source: "Naming rules and data types".
  private static func decimal(_ text: String) throws(AWSError) -> Decimal {
    let isPlain = text.utf8.allSatisfy { "0123456789+-.eE".utf8.contains($0) }
    guard isPlain, let number = Decimal(string: text), !number.isNaN else {
      throw invalid("The parameter cannot be converted to a numeric value: \(text)")
    }
    let digits = text.prefix { $0 != "e" && $0 != "E" }.filter(\.isNumber).drop { $0 == "0" }
    guard digits.count <= 38 else {
      throw invalid("Attempting to store more than 38 significant digits in a Number")
    }
    return number
  }

  /// The value as the API writes it; sets in order.
  var shape: DynamoDB.AttributeValue {
    switch self {
    case .string(let text): .init(s: text)
    case .number(let number): .init(n: number.description)
    case .binary(let bytes): .init(b: bytes)
    case .strings(let set): .init(ss: set.sorted())
    case .numbers(let set): .init(ns: set.sorted().map(\.description))
    case .binaries(let set): .init(bs: set.sorted { $0.lexicographicallyPrecedes($1) })
    case .map(let members): .init(m: members.mapValues(\.shape))
    case .list(let elements): .init(l: elements.map(\.shape))
    case .null: .init(null: true)
    case .bool(let value): .init(bool: value)
    }
  }

  /// Roughly the bytes that DynamoDB counts for the value.
  var storedBytes: Int {
    switch self {
    case .string(let text): text.utf8.count
    case .number(let number): number.description.utf8.count / 2 + 2
    case .binary(let bytes): bytes.count
    case .strings(let set): set.reduce(0) { $0 + $1.utf8.count }
    case .numbers(let set): set.reduce(0) { $0 + $1.description.utf8.count / 2 + 2 }
    case .binaries(let set): set.reduce(0) { $0 + $1.count }
    case .map(let members): members.reduce(3) { $0 + $1.key.utf8.count + $1.value.storedBytes + 1 }
    case .list(let elements): elements.reduce(3) { $0 + $1.storedBytes + 1 }
    case .null, .bool: 1
    }
  }
}
