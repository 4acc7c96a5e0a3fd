import ClusterModel
import FoundationEssentials
import Testing

@Suite("The intent tag")
struct DisruptionIntentTests {
  @Test(
    "reads back what it writes",
    arguments: DisruptionIntent.Reason.allCases, [(0, false, nil), (3, true, 1_700_000_900)] as [(Int, Bool, Int?)])
  func roundTrip(reason: DisruptionIntent.Reason, rest: (Int, Bool, Int?)) {
    let intent = DisruptionIntent(
      reason: reason, decision: "d-0a1b", startedAt: Date(timeIntervalSince1970: 1_700_000_000), attempt: rest.0,
      isAborted: rest.1, retryAfter: rest.2.map { Date(timeIntervalSince1970: Double($0)) })
    #expect(DisruptionIntent(tagValue: intent.tagValue) == intent)
    #expect(intent.tagValue.utf8.count <= 256)
  }

  @Test(
    "is nobody's where it cannot be read",
    arguments: ["", "v2 scale-in d=x at=1 n=0", "v1 whim d=x at=1 n=0", "v1 scale-in d=x n=0 z=1", "please keep"])
  func foreign(value: String) {
    #expect(DisruptionIntent(tagValue: value) == nil)
  }

  @Test("of a removal that was given up says whether the instance was ACTIVE again")
  func settled() {
    let given = DisruptionIntent(
      reason: .scaleIn, decision: "d", startedAt: Date(timeIntervalSince1970: 1_700_000_000), attempt: 1,
      isAborted: true)
    #expect(given.ownsDrain && !given.settled.ownsDrain)
    #expect(given.settled.tagValue == "v1 scale-in d=d at=1700000000 n=1 aborted settled")
    #expect(DisruptionIntent(tagValue: given.settled.tagValue) == given.settled)
  }

  @Test("what a person asked for stands in the tag, too")
  func wishes() {
    let intent = DisruptionIntent(
      reason: .manualDrain, decision: "d", startedAt: Date(timeIntervalSince1970: 1_700_000_000), ending: .hold,
      deadline: .seconds(1200), onTimeout: .abort)
    #expect(intent.tagValue == "v1 manual-drain d=d at=1700000000 n=0 end=hold dl=1200 to=abort")
    #expect(DisruptionIntent(tagValue: intent.tagValue) == intent)
    #expect(DisruptionIntent(tagValue: "v1 manual-drain d=d at=1 n=0 end=explode") == nil, "of a newer version")
  }
}
