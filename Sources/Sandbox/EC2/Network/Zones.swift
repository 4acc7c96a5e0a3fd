/// One Availability Zone.
struct ZoneDescription: Hashable {
  var name: String
  var id: String
}

extension Region {
  /// The Region's Availability Zones: as many as AWS has where that is well known, else three.
  var zones: [ZoneDescription] { Self.zones(of: name) }

  static func zones(of region: String) -> [ZoneDescription] {
    let letters = zoneLetters[region] ?? "abc"
    let short = shortName(region)
    return letters.enumerated().map { index, letter in
      ZoneDescription(name: "\(region)\(letter)", id: "\(short)-az\(index + 1)")
    }
  }

  private static let zoneLetters = [
    "us-east-1": "abcdef", "us-west-1": "ac", "us-west-2": "abcd", "ap-northeast-1": "acd", "ap-northeast-2": "abcd",
    "ca-central-1": "abd",
  ]

  /// `us-east-1` as `use1`, `ap-southeast-2` as `apse2`.
  static func shortName(_ region: String) -> String {
    let directions = [
      "north": "n", "south": "s", "east": "e", "west": "w", "central": "c", "northeast": "ne", "northwest": "nw",
      "southeast": "se", "southwest": "sw",
    ]
    return region.split(separator: "-").map { directions[String($0)] ?? String($0) }.joined()
  }
}
