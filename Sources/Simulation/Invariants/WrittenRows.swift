internal import ClusterModel
internal import FoundationEssentials

/// Writes decisions down and reads them again. An instance, its attributes, a task or a service's message that stands in a
/// decision as it stood in an earlier one reads as it did then: only what is new is written anew, and all the rest of the
/// decision.
struct WrittenRows {
  private var instances: [ContainerInstance: ContainerInstance] = [:]
  private var tasks: [TaskRecord: TaskRecord] = [:]
  private var attributes: [AttributeSet: AttributeSet] = [:]
  private var events: [ServiceEvent: ServiceEvent] = [:]

  mutating func readAgain(_ record: DecisionRecord) throws -> DecisionRecord {
    var short = record
    short.snapshot?.instances.removeAll { instances[$0] != nil }
    short.snapshot?.tasks.removeAll { tasks[$0] != nil }
    for index in record.snapshot?.services.indices ?? 0..<0 {
      short.snapshot?.services[index].events.removeAll { events[$0] != nil }
    }
    let rows = short.snapshot?.instances ?? []
    for index in rows.indices where attributes[rows[index].attributes] != nil {
      short.snapshot?.instances[index].attributes = AttributeSet()
    }
    var read = try JSONDecoder().decode(DecisionRecord.self, from: try JSONEncoder().encode(short))
    guard let snapshot = record.snapshot, let news = short.snapshot, let readNews = read.snapshot,
      news.instances.count == readNews.instances.count, news.tasks.count == readNews.tasks.count,
      news.services.map(\.events.count) == readNews.services.map(\.events.count)
    else { return read }
    for (row, again) in zip(rows, readNews.instances) {
      var again = again
      let known = attributes[row.attributes] ?? again.attributes
      attributes[row.attributes] = known
      again.attributes = known
      instances[row] = again
    }
    for (row, again) in zip(news.tasks, readNews.tasks) { tasks[row] = again }
    for (row, again) in zip(news.services, readNews.services) {
      for (event, again) in zip(row.events, again.events) { events[event] = again }
    }
    read.snapshot?.instances = snapshot.instances.compactMap { instances[$0] }
    read.snapshot?.tasks = snapshot.tasks.compactMap { tasks[$0] }
    for index in snapshot.services.indices {
      read.snapshot?.services[index].events = snapshot.services[index].events.compactMap { events[$0] }
    }
    keep(snapshot)
    return read
  }

  /// Forgets, once there is as much of it again, what stands in the snapshot no more.
  private mutating func keep(_ snapshot: ClusterSnapshot) {
    if instances.count > snapshot.instances.count * 2 {
      let present = Set(snapshot.instances)
      instances = instances.filter { present.contains($0.key) }
    }
    if attributes.count > snapshot.instances.count * 2 {
      let present = Set(snapshot.instances.map(\.attributes))
      attributes = attributes.filter { present.contains($0.key) }
    }
    if tasks.count > snapshot.tasks.count * 2 {
      let present = Set(snapshot.tasks)
      tasks = tasks.filter { present.contains($0.key) }
    }
    if events.count > snapshot.services.reduce(0, { $0 + $1.events.count }) * 2 {
      let present = Set(snapshot.services.flatMap(\.events))
      events = events.filter { present.contains($0.key) }
    }
  }
}
