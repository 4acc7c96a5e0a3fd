internal import ClusterModel
internal import Controller
internal import FoundationEssentials

/// I21, the part on the replay: what a decision rests on, written down and read again, leads to the same actions.
///
/// It is the one invariant that has to ask the planner: that the log holds all that decided is what it watches.
final class FaithfulReplay: Invariant {
  private let planner: any PlanMaking
  private var sample = RecordSample(share: 16)
  private var written = WrittenRows()

  init(_ planner: any PlanMaking) { self.planner = planner }

  func recorded(_ record: DecisionRecord, by identity: String, isLost: Bool, _ witness: Witness) {
    // A plan that was refused or never made is not what was answered.
    guard sample.takesNext(), record.failure == nil else { return }
    guard let read = try? written.readAgain(record)
    else {
      return witness.report(.notReplayed, "the decision of pass \(record.pass) cannot be written down and read again")
    }
    guard let plan = Replay.plan(read, by: planner), plan.actions != record.plan.actions else { return }
    let (then, now) = (Self.told(record.plan), Self.told(plan))
    witness.report(.notReplayed, "pass \(record.pass) decided \(then); asked again, it is \(now)")
  }

  private static func told(_ plan: Plan) -> String {
    plan.actions.isEmpty ? "nothing" : plan.actions.map { "\($0.kind.name) \($0.id)" }.joined(separator: ", ")
  }
}
