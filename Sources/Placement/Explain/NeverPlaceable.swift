public import ClusterModel

/// An instance that could be had: what a group would launch in a zone, with what daemons would take of it.
public struct InstanceOffer: Sendable, Hashable {
  public var template: NodeTemplate
  public var zone: String
  public var overhead: DaemonOverhead

  public init(template: NodeTemplate, zone: String, overhead: DaemonOverhead = DaemonOverhead()) {
    self.template = template
    self.zone = zone
    self.overhead = overhead
  }
}

/// Fresh instances of every kind that could be had, one of each: made once and asked about many kinds of tasks.
public struct OfferBoard: Sendable {
  fileprivate var board: PlacementBoard
  private let names: [String]
  private let types: [String]

  public init(_ offers: [InstanceOffer], options: BoardOptions = BoardOptions()) {
    board = PlacementBoard(options: options)
    types = offers.map(\.template.instanceType)
    names = offers.map { $0.template.instanceType.isEmpty ? "a new instance" : "a new \($0.template.instanceType)" }
    for offer in offers { _ = board.add(offer.template, zone: offer.zone, overhead: offer.overhead) }
  }

  /// By offer: whether a fresh instance takes a task of this kind, as the first on it beside daemons.
  public mutating func accepts(_ kind: TaskKind) -> [Bool] {
    let handle = board.intern(kind)
    return board.allInstances.map { board.canPlace(handle, on: $0) }
  }

  /// Looks for an offer that takes the kind, what may change with time taken to be favourable; else for the nearest.
  fileprivate mutating func consider(_ kind: TaskKind, _ nearest: inout NearestInstance) {
    let handle = board.intern(kind.withoutPassingConstraints)
    let rows = board.allInstances
    if rows.contains(where: { board.canPlace(handle, on: $0) }) { return nearest.isFound = true }
    for row in rows {
      let (name, type) = (names[Int(row.index)], types[Int(row.index)])
      nearest.consider(name, board.rejections(of: handle, on: row), offered: type)
    }
  }
}

extension PlacementBoard {
  /// Why no instance can ever take a task of this kind, in one sentence; nil where an instance that is there, once empty,
  /// or one of `offers`, fresh, could.
  ///
  /// What changes with time (tasks that run there, connection, status, expressions that ask for more than attributes) is
  /// taken to be favourable.
  public mutating func whyNeverPlaced(_ kind: TaskKind, offers: [InstanceOffer] = []) -> String? {
    var offers = OfferBoard(offers, options: options)
    return whyNeverPlaced(kind, offers: &offers)
  }

  /// The same, for offers that are asked about more often.
  public mutating func whyNeverPlaced(_ kind: TaskKind, offers: inout OfferBoard) -> String? {
    let handle = intern(kind)
    let compiled = kinds.compiled[Int(handle.index)]
    if let broken = compiled.brokenQuery { return "Its placement constraint cannot be read: \(broken.description)." }
    var nearest = NearestInstance()
    offers.consider(kind, &nearest)
    if nearest.isFound { return nil }
    for instance in allInstances where !rows.flags[Int(instance.index)].contains(.retired) {
      let lacks =
        Self.shortages(compiled.resources, registered(on: instance)) + attributeRejections(compiled, instance)
        + portRejections(compiled, in: PackedPorts(rows.identity[Int(instance.index)].portsReserved))
      if lacks.isEmpty { return nil }
      nearest.consider(attributes(of: instance).value("ecs.instance-type") ?? ec2InstanceID(of: instance), lacks)
    }
    return nearest.sentence { type in
      allInstances.contains { attributes(of: $0).value("ecs.instance-type") == type }
    }
  }
}

/// Of the instances that cannot take a task, the one that comes nearest.
private struct NearestInstance {
  var isFound = false
  private var name = ""
  private var rejections: [Rejection] = []
  private var shortfall = 0.0
  private var offered: String?

  /// - Parameter offered: the type of an instance that is not there yet.
  mutating func consider(_ name: String, _ rejections: [Rejection], offered: String? = nil) {
    let shortfall = rejections.reduce(0) { $0 + $1.shortfall }
    if !self.rejections.isEmpty, (self.rejections.count, self.shortfall) <= (rejections.count, shortfall) { return }
    (self.name, self.rejections, self.shortfall, self.offered) = (name, rejections, shortfall, offered)
  }

  /// - Parameter isKnown: whether an instance of a type has registered: before, the memory of a new one is an estimate.
  func sentence(isKnown: (String) -> Bool) -> String {
    if rejections.isEmpty { return "There is no instance, and no group that could launch one." }
    let lacks = rejections.map(\.description).joined(separator: " and ")
    let isReckoned = rejections.contains(where: \.isOfMemory) && offered.map { !isKnown($0) } ?? false
    return isReckoned
      ? "No instance is expected to hold it: even when empty, the nearest, \(name), \(lacks), reckoned from its type until "
        + "one has registered."
      : "No instance can ever hold it: even when empty, the nearest, \(name), \(lacks)."
  }
}

extension TaskKind {
  /// Without the expressions whose answer may change with time.
  fileprivate var withoutPassingConstraints: TaskKind {
    func passes(_ constraint: PlacementConstraint) -> Bool {
      guard case .memberOf(let expression) = constraint else { return false }
      return (try? ClusterQuery(expression))?.dependsOnlyOnAttributes == false
    }
    var result = self
    result.constraints.removeAll(where: passes)
    result.requirement.constraints.removeAll(where: passes)
    return result
  }
}
