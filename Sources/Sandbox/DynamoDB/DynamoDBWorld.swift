internal import AWSModel
internal import ClusterModel

/// The tables of one Region: as much of DynamoDB as a lease or a small state store needs.
final class DynamoDBWorld {
  unowned let region: Region
  private var tables: [String: SimTable] = [:]
  private var made: UInt64 = 0

  init(region: Region) { self.region = region }

  func nextOrdinal() -> UInt64 {
    made += 1
    return made
  }

  /// Tables that are there, in order of their names.
  var present: [SimTable] { tables.values.filter { !isGone($0) }.sorted { $0.name < $1.name } }

  private func isGone(_ table: SimTable) -> Bool { table.goneAt.map { $0 <= region.now } ?? false }

  /// A table by name or ARN; nil if it is not there.
  func find(_ text: String?) -> SimTable? {
    var name = text ?? ""
    if let arn = ResourceName(name) { name = arn.resource.resourceName }
    guard let table = tables[name], !isGone(table) else { return nil }
    return table
  }

  func add(_ table: SimTable) { tables[table.name] = table }

  /// A table whose items can be read and written.
  func active(_ name: String?) throws(AWSError) -> SimTable {
    guard let table = find(name), table.status(at: region.now) != .creating else {
      throw DynamoDB.Errors.resourceNotFoundException("Requested resource not found")
    }
    return table
  }
}
