internal import ClusterModel

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
  var chain: StrategyChain
  var isDaemon: Bool
  /// An expression that could not be read: the kind can be placed nowhere.
  var brokenQuery: ClusterQueryError?

  /// Whether anything beside CPU, memory and the filter decides where it may go.
  var isDemanding: Bool {
    resources.gpus > 0 || resources.networkInterfaces > 0 || !ports.isEmpty || isDistinct || !queries.isEmpty
      || brokenQuery != nil
  }
}

/// The kinds that a board knows, and what their constraints say of each attribute class.
struct KindTable: Sendable {
  struct Filter: Hashable, Sendable {
    var attributes: [ECSAttribute]
    var queries: [ClusterQuery]
  }

  private(set) var kinds: [TaskKind] = []
  private(set) var compiled: [CompiledKind] = []
  private var handles: [TaskKind: Int32] = [:]
  private(set) var filters: [Filter] = []
  private var filterHandles: [Filter: Int32] = [:]
  /// By filter and class: whether the filter accepts it.
  private(set) var verdicts: [Column<Bool>] = []
  private var queries: [String: Result<ClusterQuery, ClusterQueryError>] = [:]

  func handle(_ kind: TaskKind) -> Int32? { handles[kind] }

  mutating func append(_ kind: TaskKind, _ compiled: CompiledKind) -> Int32 {
    let handle = Int32(kinds.count)
    kinds.append(kind)
    self.compiled.append(compiled)
    handles[kind] = handle
    return handle
  }

  mutating func query(_ expression: String, _ rules: QueryRules) -> Result<ClusterQuery, ClusterQueryError> {
    if let known = queries[expression] { return known }
    let result: Result<ClusterQuery, ClusterQueryError>
    do throws(ClusterQueryError) { result = .success(try ClusterQuery(expression, rules: rules)) } catch {
      result = .failure(error)
    }
    queries[expression] = result
    return result
  }

  mutating func intern(filter: Filter, classes: ClassTable) -> Int32 {
    if let known = filterHandles[filter] { return known }
    let handle = Int32(filters.count)
    filters.append(filter)
    verdicts.append(Column())
    filterHandles[filter] = handle
    learn(filter: Int(handle), classes: classes)
    return handle
  }

  /// Works out the verdict of each filter on the classes that it has not met yet.
  mutating func learn(_ classes: ClassTable) {
    for filter in filters.indices { learn(filter: filter, classes: classes) }
  }

  private mutating func learn(filter: Int, classes: ClassTable) {
    while verdicts[filter].count < classes.count {
      verdicts[filter].append(filters[filter].accepts(classes.example(verdicts[filter].count)))
    }
  }
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
