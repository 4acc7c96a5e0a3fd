/// The queues of one Region.
final class SQSWorld {
  unowned let region: Region
  var queues = OrderedMembers<SimQueue>()
  var queuesByName: [String: SimQueue] = [:]
  /// When queues were deleted: SQS does not give their names away again for a minute.
  var deletedAt: [String: VirtualInstant] = [:]
  private var made: UInt64 = 0

  init(region: Region) { self.region = region }

  func nextOrdinal() -> UInt64 {
    made += 1
    return made
  }

  /// The URL of a queue: as in AWS, whatever address the sandbox is reached at. botocore sends requests to its own
  /// endpoint and this as a parameter.
  func url(of name: String) -> String { "https://sqs.\(region.name).amazonaws.com/\(region.account)/\(name)" }
}
