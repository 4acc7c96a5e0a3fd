internal import ClusterModel
internal import Foundation

/// Tasks as rows of bytes: the one list that is long. JSON takes three seconds for 100,000 of them, this a twentieth.
enum TaskCodec {
  private static let version: UInt64 = 1

  static func encode(_ tasks: [TaskRecord]) -> [UInt8] {
    var writer = RowWriter()
    writer.write(version)
    writer.write(UInt64(tasks.count))
    for task in tasks { write(task, to: &writer) }
    return writer.bytes
  }

  static func decode(_ bytes: [UInt8]) throws -> [TaskRecord] {
    var reader = RowReader(bytes)
    guard try reader.number() == version else { throw StoredValue.broken }
    let count = try reader.number()
    guard count <= UInt64(bytes.count) else { throw StoredValue.broken }
    var tasks: [TaskRecord] = []
    tasks.reserveCapacity(Int(count))
    for _ in 0..<count { tasks.append(try read(&reader)) }
    guard reader.isAtEnd else { throw StoredValue.broken }
    return tasks
  }

  private static func write(_ task: TaskRecord, to writer: inout RowWriter) {
    writer.write(own: task.arn)
    writer.write(Int(task.definition))
    writer.write(Int(task.requirement))
    writer.write(task.service.map { Int($0) } ?? -1)
    writer.write(task.instance.map { Int($0) } ?? -1)
    writer.write(shared: task.group)
    writer.write(shared: task.lastStatus.rawValue)
    writer.write(shared: task.health.rawValue)
    writer.write(UInt64((task.isWanted ? 1 : 0) | (task.isTargetHealthy.map { $0 ? 4 : 2 } ?? 0)))
    for instant in [task.createdAt, task.startedAt, task.protectedUntil] { write(instant, to: &writer) }
    writer.write(task.startedBy == nil ? 0 : 1 as UInt64)
    if let startedBy = task.startedBy { writer.write(shared: startedBy) }
    writer.write(task.version)
  }

  private static func write(_ instant: Date?, to writer: inout RowWriter) {
    writer.write(instant == nil ? 0 : 1 as UInt64)
    if let instant { writer.write(instant.timeIntervalSinceReferenceDate) }
  }

  private static func read(_ reader: inout RowReader) throws -> TaskRecord {
    let arn = try reader.ownText()
    let (definition, requirement) = (try index(&reader), try index(&reader))
    let (service, instance) = (try index(&reader), try index(&reader))
    let group = try reader.sharedText()
    guard let status = TaskStatus(rawValue: try reader.sharedText()),
      let health = HealthStatus(rawValue: try reader.sharedText())
    else { throw StoredValue.broken }
    let flags = try reader.number()
    let (created, started, protected) = (try instant(&reader), try instant(&reader), try instant(&reader))
    let startedBy = try reader.number() == 1 ? try reader.sharedText() : nil
    return TaskRecord(
      arn: arn, definition: definition, requirement: requirement, service: service < 0 ? nil : service,
      instance: instance < 0 ? nil : instance, group: group, lastStatus: status, isWanted: flags & 1 == 1,
      health: health, isTargetHealthy: flags & 6 == 0 ? nil : flags & 4 == 4, createdAt: created, startedAt: started,
      protectedUntil: protected, startedBy: startedBy, version: try reader.integer())
  }

  private static func index(_ reader: inout RowReader) throws -> Int32 {
    guard let index = Int32(exactly: try reader.integer()) else { throw StoredValue.broken }
    return index
  }

  private static func instant(_ reader: inout RowReader) throws -> Date? {
    try reader.number() == 1 ? Date(timeIntervalSinceReferenceDate: try reader.double()) : nil
  }
}
