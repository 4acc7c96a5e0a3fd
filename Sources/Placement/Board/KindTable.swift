internal import ClusterModel

/// One rule of a strategy chain, ready to be scored: the lowest score wins.
enum ChainStep: Sendable, Hashable {
  /// Tasks of the group on the instance.
  case instance
  /// Tasks of the group on instances with the same value of this field.
  case field(Int32)
  case leastCPU, leastMemory
}

/// A kind of task as the scheduler handles it.
struct CompiledKind: Sendable {
  var resources: ResourceVector
  var ports: PackedPorts
  var group: Int32
  /// Which attribute sets it accepts: a row of the verdict table.
  var filter: Int32
  /// Expressions that ask for more than attributes.
  var queries: [ClusterQuery]
  var isDistinct: Bool
  var chain: [ChainStep]
  /// Whether the chain has a `random` rule: each placement then draws an order of its own, even in a batch.
  var isRandom: Bool
  var isDaemon: Bool
  /// An expression that could not be read: the kind can be placed nowhere.
  var brokenQuery: ClusterQueryError?
}

/// The kinds that a board knows, and what their constraints say of each attribute class.
struct KindTable: Sendable {
  struct Filter: Hashable, Sendable {
    var attributes: [ECSAttribute]
    var queries: [ClusterQuery]
  }

  var kinds: [TaskKind] = []
  var compiled: [CompiledKind] = []
  var handles: [TaskKind: Int32] = [:]
  private(set) var filters: [Filter] = []
  private var filterHandles: [Filter: Int32] = [:]
  /// By filter and class: 0 not yet known, 1 accepted, 2 refused.
  private var verdicts: [[UInt8]] = []
  private var queries: [String: Result<ClusterQuery, ClusterQueryError>] = [:]

  mutating func query(_ expression: String) -> Result<ClusterQuery, ClusterQueryError> {
    if let known = queries[expression] { return known }
    let result: Result<ClusterQuery, ClusterQueryError>
    do throws(ClusterQueryError) { result = .success(try ClusterQuery(expression)) } catch { result = .failure(error) }
    queries[expression] = result
    return result
  }

  mutating func intern(filter: Filter) -> Int32 {
    if let known = filterHandles[filter] { return known }
    let handle = Int32(filters.count)
    filters.append(filter)
    verdicts.append([])
    filterHandles[filter] = handle
    return handle
  }

  /// Works out the verdict of `filter` on each class that it has not met yet.
  mutating func learn(filter: Int32, classes: ClassTable) {
    let index = Int(filter)
    while verdicts[index].count < classes.count {
      let accepted = filters[index].accepts(classes.sets[verdicts[index].count])
      verdicts[index].append(accepted ? 1 : 2)
    }
  }

  func accepts(filter: Int32, attributeClass: Int32) -> Bool { verdicts[Int(filter)][Int(attributeClass)] == 1 }
}

extension KindTable.Filter {
  func accepts(_ set: AttributeSet) -> Bool {
    attributes.allSatisfy { Self.has($0, in: set) } && queries.allSatisfy { $0.matches(attributes: set) }
  }

  /// Whether `set` has the attribute, and where a value is required, with that value.
  static func has(_ attribute: ECSAttribute, in set: AttributeSet) -> Bool {
    guard let value = attribute.value else { return set.has(attribute.name) }
    return set.value(attribute.name) == value
  }
}
