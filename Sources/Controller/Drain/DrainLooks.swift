internal import AWSModel
internal import ClusterModel
internal import Observation

/// The observers of the drains that are followed over one connection.
struct DrainLooks: Sendable {
  private var observers: [String: DrainObserver] = [:]
  /// In the order of their beginning; the oldest is forgotten first.
  private var order: [String] = []
  static let atMost = 256

  subscript(_ instance: String) -> DrainObserver? { observers[instance] }

  mutating func keep(_ observer: DrainObserver, for instance: String) {
    if observers.updateValue(observer, forKey: instance) == nil { order.append(instance) }
    while order.count > Self.atMost { observers[order.removeFirst()] = nil }
  }

  mutating func forget(_ instance: String) {
    observers[instance] = nil
    order.removeAll { $0 == instance }
  }
}
