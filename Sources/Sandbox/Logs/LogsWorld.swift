/// CloudWatch Logs of one Region.
final class LogsWorld {
  unowned let region: Region
  var groups = OrderedMembers<SimLogGroup>()
  var groupsByName: [String: SimLogGroup] = [:]
  /// Resource policies by name: the document, and when it was put.
  var resourcePolicies: [String: (document: String, at: VirtualInstant)] = [:]
  private var made: UInt64 = 0

  init(region: Region) { self.region = region }

  func nextOrdinal() -> UInt64 {
    made += 1
    return made
  }

  /// Writes lines of AWS's own; the group and the stream are made if they are not there.
  func write(_ lines: [String], group name: String, stream: String) {
    let group = groupsByName[name] ?? make(group: name)
    let target = group.streams[stream] ?? group.make(stream: stream, in: region)
    for line in lines { group.append(line, stamp: region.now, to: target, in: region) }
  }

  func make(group name: String) -> SimLogGroup {
    let group = SimLogGroup(name: name, region: region, ordinal: nextOrdinal())
    groups.insert(group)
    groupsByName[name] = group
    return group
  }
}
