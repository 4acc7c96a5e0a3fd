/// What a group has, counted once for a round of launches.
struct LaunchCensus {
  private(set) var capacity = 0
  private(set) var onDemand = 0
  private(set) var spot = 0
  private var perZone: [String: Int] = [:]

  init(_ group: SimGroup) {
    for member in group.members.all where member.counts {
      add(member.weight, in: member.instance.zone, isSpot: member.instance.isSpot)
    }
  }

  mutating func add(_ weight: Int, in zone: String, isSpot: Bool) {
    capacity += weight
    if isSpot { spot += weight } else { onDemand += weight }
    perZone[zone, default: 0] += 1
  }

  mutating func remove(_ member: SimMember) {
    capacity -= member.weight
    if member.instance.isSpot { spot -= member.weight } else { onDemand -= member.weight }
    perZone[member.instance.zone, default: 0] -= 1
  }

  /// How many instances a zone holds.
  func count(in zone: String) -> Int { perZone[zone, default: 0] }
}
