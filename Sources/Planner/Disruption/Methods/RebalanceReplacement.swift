internal import ClusterModel
internal import FoundationEssentials

/// Instances that EC2 recommends to replace before Spot takes them back, or is said to take back where it could not be asked: they
/// go while there is room for their tasks.
///
/// A recommendation is no deadline: every rule on voluntary removals holds. Where the tasks find no room, another instance
/// is asked for, one at a time in each group, and the removal follows once it has registered.
struct RebalanceReplacement: DisruptionMethod {
  let supply: Supply

  var reasons: Set<DisruptionIntent.Reason> { [.rebalance] }

  func run(_ round: inout DisruptionRound) {
    for index in round.marked(reasons) { round.advance(index) }
    guard round.view.policy.disruption.rebalances, round.view.policy.sizing.act == .desired else { return }
    let recommended = round.snapshot.instances.indices.filter { index in
      let instance = round.snapshot.instances[index]
      return Self.why(instance, round) != nil && !instance.isOnItsWayOut && !round.begun.contains(Int32(index))
    }
    if recommended.isEmpty { return }
    if let refusal = ScaleInGate.unsureReads(round.view) ?? round.halt {
      return round.draft.refuse(refusal)
    }
    var rehouser = Rehouser(round)
    for index in recommended { begin(Int32(index), &rehouser, &round) }
  }

  /// Why an instance is to be replaced, in a sentence; nil where nobody recommends it.
  private static func why(_ instance: ContainerInstance, _ round: DisruptionRound) -> String? {
    guard let notice = instance.notice else { return nil }
    switch notice.kind {
    case .rebalance: return "EC2 recommends to replace \(instance.ec2InstanceID)"
    case .unconfirmedInterruption where round.view.isWithin(SpotInterruption.warningAge, of: notice.at):
      return "EC2 is said to take \(instance.ec2InstanceID) back, and could not be asked"
    case .unconfirmedInterruption, .interruption: return nil
    }
  }

  private func begin(_ index: Int32, _ rehouser: inout Rehouser?, _ round: inout DisruptionRound) {
    let instance = round.instance(index)
    guard let why = Self.why(instance, round) else { return }
    let obstacle =
      RemovalObstacle.find(instance, round.view) ?? round.limitRefusal(index, ending: .replace, hasStep: false)
      ?? round.tasksObstacle(index, waits: true)
    if let obstacle { return round.draft.refuse(obstacle) }
    if rehouser == nil { return round.refuse(instance, .notRead, "\(why), and the tasks on it were not read") }
    guard let witness = rehouser?.take(index, in: round) else {
      if rehouser?.waitsForDaemons(index, in: round) == true, let text = rehouser?.explanation(index, in: round) {
        return round.refuse(instance, .noRoomElsewhere, text)
      }
      return askForRoom(index, why, &round)
    }
    let ending = Replacement.ending(for: index, round)
    round.limits.take(instance)
    round.begin(
      index,
      RemovalOrderSlip(
        reason: .rebalance,
        text: "\(why), and its tasks have room elsewhere",
        witness: witness, ending: ending))
  }

  private func askForRoom(_ index: Int32, _ why: String, _ round: inout DisruptionRound) {
    let instance = round.instance(index)
    if Replacement.isComing(for: index, round) {
      return round.refuse(instance, .noRoomElsewhere, "\(why); room is on its way")
    }
    if !Replacement.ask(for: index, supply, &round) {
      round.refuse(instance, .noRoomElsewhere, "\(why), and its tasks have no room elsewhere")
    }
  }
}
