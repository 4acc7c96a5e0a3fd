/// Written as one length of time, which is always taken, or as three: `[4s, 9s, 25s]`, from the least over the usual to the most.
extension Spread: Codable {
  /// How states that version 1 of the program saved tell it.
  private enum Bound: String, CodingKey { case least, typical, most }

  public init(from decoder: any Decoder) throws {
    if let bounds = try? decoder.container(keyedBy: Bound.self) {
      self.init(
        try bounds.decode(Duration.self, forKey: .least), try bounds.decode(Duration.self, forKey: .typical),
        try bounds.decode(Duration.self, forKey: .most))
      return
    }
    let single = try decoder.singleValueContainer()
    guard let times = try? decoder.unkeyedContainer() else {
      self = .fixed(try single.decode(TimeText.self).duration)
      return
    }
    let all = try Self.durations(times)
    guard all.count == 3, all[0] <= all[1], all[1] <= all[2] else {
      throw DecodingError.dataCorruptedError(
        in: single, debugDescription: "a spread is one length of time or three in order, such as [4s, 9s, 25s]")
    }
    self.init(all[0], all[1], all[2])
  }

  private static func durations(_ times: any UnkeyedDecodingContainer) throws -> [Duration] {
    var (times, all) = (times, [Duration]())
    while !times.isAtEnd, all.count < 4 { all.append(try times.decode(TimeText.self).duration) }
    return all
  }

  public func encode(to encoder: any Encoder) throws {
    if least == most {
      var single = encoder.singleValueContainer()
      try single.encode(TimeText(least))
    } else {
      var times = encoder.unkeyedContainer()
      for time in [least, typical, most] { try times.encode(TimeText(time)) }
    }
  }
}
