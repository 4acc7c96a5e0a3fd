internal import AWSModel
internal import ClusterModel
internal import FoundationEssentials

/// I20: an instant that a controller leaves behind, in a tag or in its memory, is about the one that it was, whatever its wall
/// clock showed in between.
final class CertainTime: Invariant {
  /// A pass may take so long, and a process stand still in the middle of one.
  private static let slack = Duration.seconds(1800)
  private static let ahead = Duration.seconds(60)

  /// What people are told of the tag: its field `at=` is the second at which the removal began.
  func willCall(_ call: WitnessedCall, _ witness: Witness) {
    guard let input = call.input as? EC2.CreateTagsRequest, let id = input.resources?.first else { return }
    for tag in input.tags ?? [] where tag.key == "ballast:disruption" {
      guard let seconds = Self.began(tag.value ?? ""), witness.ledger.instances[id]?.bearsIntent == false,
        !(tag.value ?? "").contains(" aborted")
      else { continue }
      let at = seconds - witness.scenario.start.timeIntervalSince1970
      let now = witness.now.inSeconds
      guard at > now + Self.ahead.inSeconds || at < now - Self.slack.inSeconds else { continue }
      witness.report(.wrongInstant, "the removal of \(id) is signed for \(Int(at - now)) s from now")
    }
  }

  static func began(_ value: String) -> Double? {
    value.split(separator: " ").first { $0.hasPrefix("at=") }.flatMap { Double($0.dropFirst(3)) }
  }

  func remembered(_ memory: PlannerMemory, by identity: String, _ witness: Witness) {
    let limit = witness.scenario.start.addingTimeInterval((witness.now + Self.ahead).inSeconds)
    let dated: [[String: Date]] = [
      memory.unneededSince, memory.incomingSince, memory.disconnectedSince, memory.heartbeats, memory.givenUp,
      memory.disowned, memory.replaced,
    ]
    let instants = [memory.lastScaleIn, memory.lastScaleOut].compactMap(\.self) + dated.flatMap(\.values)
    guard let latest = instants.max(), latest > limit else { return }
    witness.report(
      .wrongInstant, "\(Int(latest.timeIntervalSince(limit))) s from now something is remembered to have happened")
  }
}
