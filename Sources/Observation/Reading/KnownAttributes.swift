internal import AWSModel
internal import ClusterModel

/// The attributes of instances as an earlier read has left them: what AWS tells again is not made again, and equal sets are
/// one, so that whoever compares two instances or two snapshots sees it at once.
struct KnownAttributes: Sendable {
  private let instances: [ContainerInstance]
  private let places: [String: Int32]
  /// Those that were not known.
  private var made: Set<AttributeSet> = []

  /// Of none.
  init() {
    instances = []
    places = [:]
  }

  init(_ state: ClusterState) {
    instances = state.rows.instances
    places = state.tables.instances
  }

  mutating func attributes(of instance: ECS.ContainerInstance) -> AttributeSet {
    let told = instance.attributes ?? []
    if let known = known(instance.containerInstanceArn), known.isTold(by: told) { return known }
    return made.insert(AttributeSet([ECSAttribute](told: told))).memberAfterInsert
  }

  private func known(_ arn: String?) -> AttributeSet? {
    guard let place = arn.flatMap({ places[$0] }) else { return nil }
    return instances.withUnsafeBufferPointer { $0[Int(place)].attributes }
  }
}

extension [ECSAttribute] {
  init(told: [ECS.Attribute]) {
    self = told.compactMap { attribute in attribute.name.map { ECSAttribute($0, attribute.value) } }
  }
}

extension AttributeSet {
  /// Whether AWS has told just these, in the same order.
  fileprivate func isTold(by attributes: [ECS.Attribute]) -> Bool {
    attributes.count == sorted.count
      && attributes.withUnsafeBufferPointer { told in
        sorted.withUnsafeBufferPointer { known in
          told.indices.allSatisfy { told[$0].name == known[$0].name && told[$0].value == known[$0].value }
        }
      }
  }
}
