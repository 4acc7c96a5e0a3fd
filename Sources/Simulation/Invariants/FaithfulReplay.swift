internal import ClusterModel
internal import Controller
internal import FoundationEssentials

/// I21, the part on the replay: what a decision rests on, written down and read again, leads to the same actions.
///
/// It is the one invariant that has to ask the planner: that the log holds all that decided is what it watches.
final class FaithfulReplay: Invariant {
  private let planner: any PlanMaking
  private var records = 0
  private var written = WrittenRows()
  /// To write a whole snapshot down and plan on it costs as much as a pass: one record of so many is tried.
  private static let share = 16

  init(_ planner: any PlanMaking) { self.planner = planner }

  func recorded(_ record: DecisionRecord, by identity: String, isLost: Bool, _ witness: Witness) {
    records += 1
    // A plan that was refused or never made is not what was answered.
    guard records % Self.share == 1, record.failure == nil else { return }
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
