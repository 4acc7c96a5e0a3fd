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

extension PlacementBoard {
  /// Why no instance can ever take a task of this kind, in one sentence; nil where an instance that is there, once empty,
  /// or one of `offers`, fresh, could.
  ///
  /// What changes with time (tasks that run there, connection, status, expressions that ask for more than attributes) is
  /// taken to be favourable.
  public func whyNeverPlaced(_ kind: KindHandle, offers: [InstanceOffer] = []) -> String? {
    var nearest: Candidate?
    func consider(_ name: String, _ rejections: [Rejection]) -> Bool {
      let candidate = Candidate(name: name, rejections: rejections)
      if nearest.map({ candidate.isNearer(than: $0) }) ?? true { nearest = candidate }
      return rejections.isEmpty
    }
    let compiled = kinds.compiled[Int(kind.index)]
    if let broken = compiled.brokenQuery { return "Its placement constraint cannot be read: \(broken.description)." }
    for instance in allInstances where !rows.flags[Int(instance.index)].contains(.retired) {
      let lacks =
        Self.shortages(compiled.resources, registered(on: instance)) + attributeRejections(compiled, instance)
      if consider(attributes(of: instance).value("ecs.instance-type") ?? ec2InstanceID(of: instance), lacks) {
        return nil
      }
    }
    var trial = PlacementBoard(options: options)
    let handle = trial.intern(kinds.kinds[Int(kind.index)].withoutPassingConstraints(compiled))
    for offer in offers {
      let row = trial.add(offer.template, zone: offer.zone, overhead: offer.overhead)
      let name = offer.template.instanceType.isEmpty ? "a new instance" : "a new \(offer.template.instanceType)"
      if consider(name, trial.rejections(of: handle, on: row)) { return nil }
    }
    return nearest?.sentence ?? "There is no instance, and no group that could launch one."
  }

  private struct Candidate {
    var name: String
    var rejections: [Rejection]

    func isNearer(than other: Candidate) -> Bool {
      if rejections.count != other.rejections.count { return rejections.count < other.rejections.count }
      return rejections.reduce(0) { $0 + $1.shortfall } < other.rejections.reduce(0) { $0 + $1.shortfall }
    }

    var sentence: String {
      "No instance can ever hold it: even when empty, the nearest, \(name), "
        + rejections.map(\.description).joined(separator: " and ") + "."
    }
  }
}

extension TaskKind {
  /// Without the expressions whose answer may change with time.
  fileprivate func withoutPassingConstraints(_ compiled: CompiledKind) -> TaskKind {
    let passing = Set(compiled.queries.map { PlacementConstraint.memberOf($0.expression) })
    var result = self
    result.constraints.removeAll(where: passing.contains)
    result.requirement.constraints.removeAll(where: passing.contains)
    return result
  }
}
