/// A name, and often a value, that ECS knows of a container instance: built in (`ecs.instance-type`), a capability of the
/// agent (usually without value), or the user's own.
public struct ECSAttribute: Sendable, Hashable, Codable, Comparable {
  public var name: String
  public var value: String?

  public init(_ name: String, _ value: String? = nil) {
    self.name = name
    self.value = value
  }

  public static func < (a: ECSAttribute, b: ECSAttribute) -> Bool {
    (a.name, a.value ?? "") < (b.name, b.value ?? "")
  }
}

/// The attributes of one instance or one kind of instance, in order of name; one value a name.
public struct AttributeSet: Sendable, Hashable, Codable {
  public private(set) var sorted: [ECSAttribute]

  public init(_ attributes: [ECSAttribute] = []) {
    var result: [ECSAttribute] = []
    for attribute in attributes.sorted() {
      if result.last?.name == attribute.name { result.removeLast() }
      result.append(attribute)
    }
    sorted = result
  }

  /// Whether an attribute of this name is there, with or without value.
  public func has(_ name: String) -> Bool { index(of: name) != nil }

  /// The value under `name`; nil both where the attribute is missing and where it has no value.
  public func value(_ name: String) -> String? { index(of: name).flatMap { sorted[$0].value } }

  private func index(of name: String) -> Int? {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].name < name { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low].name == name ? low : nil
  }
}
