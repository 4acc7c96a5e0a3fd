internal import ClusterModel

/// Attribute classes: instances are of one class if they agree in every attribute that some constraint or strategy has
/// asked about so far. What depends on attributes alone is worked out once for each class.
///
/// Attributes that nobody asks about (an id of its own on each instance, say) therefore make no classes.
struct ClassTable: Sendable {
  /// The different attribute sets that instances have.
  private(set) var sets: [AttributeSet] = []
  private(set) var classOfSet: [Int32] = []
  /// By class: one of its sets.
  private(set) var examples: [Int32] = []
  /// The attributes that have been asked about.
  private(set) var names: [String] = []
  private var setsByFingerprint: [UInt64: [Int32]] = [:]
  private var lastOfOrigin: [Origin: (given: AttributeSet, handle: Int32)] = [:]
  private var classByProjection: [[String??]: Int32] = [:]

  /// How many classes there are.
  var count: Int { examples.count }

  func example(_ attributeClass: Int) -> AttributeSet { sets[Int(examples[attributeClass])] }

  /// The handle of a set as completed with zone and type; its class follows from ``classOfSet``.
  ///
  /// Instances of one zone and type mostly have equal attributes: the last such set is tried first.
  mutating func intern(_ set: AttributeSet, zone: String, type: String) -> Int32 {
    let origin = Origin(zone: zone, type: type)
    if let last = lastOfOrigin[origin], last.given == set { return last.handle }
    let handle = intern(set.completed(zone: zone, instanceType: type))
    lastOfOrigin[origin] = (set, handle)
    return handle
  }

  private mutating func intern(_ set: AttributeSet) -> Int32 {
    let fingerprint = Self.fingerprint(set)
    for known in setsByFingerprint[fingerprint] ?? [] where sets[Int(known)] == set { return known }
    let handle = Int32(sets.count)
    sets.append(set)
    setsByFingerprint[fingerprint, default: []].append(handle)
    classOfSet.append(classLike(set))
    return handle
  }

  /// The class that agrees with the newest set in all names asked about; a new one where none does.
  private mutating func classLike(_ set: AttributeSet) -> Int32 {
    let projection = projection(set)
    if let known = classByProjection[projection] { return known }
    examples.append(Int32(sets.count - 1))
    let handle = Int32(examples.count - 1)
    classByProjection[projection] = handle
    return handle
  }

  /// What a set says of each name asked about: nothing, or a value that may be missing.
  private func projection(_ set: AttributeSet) -> [String??] {
    names.map { set.has($0) ? .some(set.value($0)) : .none }
  }

  /// Takes note that something depends on attribute `name`, and splits the classes that differ in it.
  ///
  /// A class that was split keeps its handle for the sets like its example. Returns whether any was split.
  mutating func ask(about name: String) -> Bool {
    if names.contains(name) { return false }
    names.append(name)
    let before = examples.count
    var split: [SplitKey: Int32] = [:]
    for set in sets.indices {
      let old = classOfSet[set]
      let example = example(Int(old))
      let has = sets[set].has(name)
      let value = sets[set].value(name)
      if example.has(name) == has, example.value(name) == value { continue }
      let key = SplitKey(old: old, has: has, value: value)
      if let known = split[key] {
        classOfSet[set] = known
        continue
      }
      examples.append(Int32(set))
      classOfSet[set] = Int32(examples.count - 1)
      split[key] = classOfSet[set]
    }
    classByProjection = [:]
    for known in examples.indices { classByProjection[projection(example(known))] = Int32(known) }
    return examples.count > before
  }

  private struct Origin: Hashable {
    var zone: String
    var type: String
  }

  private struct SplitKey: Hashable {
    var old: Int32
    var has: Bool
    var value: String?
  }

  /// A quick hash over the values: names rarely tell instances apart.
  private static func fingerprint(_ set: AttributeSet) -> UInt64 {
    var hash = UInt64(set.sorted.count)
    for attribute in set.sorted {
      guard let value = attribute.value else { continue }
      for byte in value.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
      hash ^= hash >> 32
    }
    return hash
  }
}

extension AttributeSet {
  /// With zone and type as ECS itself names them, where they are missing.
  fileprivate func completed(zone: String, instanceType: String) -> AttributeSet {
    let lacksZone = !zone.isEmpty && !has(TaskKind.zoneAttribute)
    let lacksType = !instanceType.isEmpty && !has("ecs.instance-type")
    if !lacksZone, !lacksType { return self }
    var all = sorted
    if lacksZone { all.append(ECSAttribute(TaskKind.zoneAttribute, zone)) }
    if lacksType { all.append(ECSAttribute("ecs.instance-type", instanceType)) }
    return AttributeSet(all)
  }
}
