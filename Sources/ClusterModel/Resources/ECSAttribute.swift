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
    if Self.isInOrder(attributes) {
      sorted = attributes
      return
    }
    var result: [ECSAttribute] = []
    for attribute in attributes.sorted() {
      if result.last?.name == attribute.name { result.removeLast() }
      result.append(attribute)
    }
    sorted = result
  }

  /// In place: boards and joins compare the sets of all instances in every pass.
  public static func == (a: AttributeSet, b: AttributeSet) -> Bool {
    a.sorted.withUnsafeBufferPointer { a in
      b.sorted.withUnsafeBufferPointer { b in
        if a.count != b.count { return false }
        if a.baseAddress == b.baseAddress { return true }
        for index in a.indices where a[index].name != b[index].name || a[index].value != b[index].value { return false }
        return true
      }
    }
  }

  /// Whether the names rise, as they do in what was a set before.
  private static func isInOrder(_ attributes: [ECSAttribute]) -> Bool {
    for index in attributes.indices.dropFirst() where !(attributes[index - 1].name < attributes[index].name) {
      return false
    }
    return true
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
