import ClusterModel
import Foundation
import Testing

@Suite struct SnapshotDigestTests {
  private static let start = Date(timeIntervalSince1970: 1_795_000_000)

  private func snapshot(_ name: String = "prod", arn: String = "", group: String = "hosts", desired: Int = 3)
    -> ClusterSnapshot
  {
    var snapshot = ClusterSnapshot(cluster: ClusterIdentity(name: name, arn: arn), asOf: Self.start)
    snapshot.groups = [CapacityGroup(name: group, minSize: 0, maxSize: 10, desiredCapacity: desired, isBound: true)]
    return snapshot
  }

  @Test func timesOfReadingDoNotCount() {
    var later = snapshot()
    later.asOf = Self.start.addingTimeInterval(60)
    later.readAt = [.tasks: later.asOf]
    #expect(later.digest == snapshot().digest)
    #expect(snapshot().digest.count == 32)
  }

  /// Whatever its place in the words of eight bytes, and at every length.
  @Test func everyCharacterCounts() {
    var seen: Set<String> = []
    for length in 0...40 {
      let text = String(repeating: "a", count: length)
      seen.insert(snapshot(group: text).digest)
      for place in 0..<length {
        var other = Array(text.utf8)
        other[place] = UInt8(ascii: "b")
        seen.insert(snapshot(group: String(decoding: other, as: UTF8.self)).digest)
      }
    }
    #expect(seen.count == 41 + (0...40).reduce(0, +))
  }

  @Test func textsDoNotRunTogetherAndNumbersCount() {
    #expect(snapshot(arn: "ab", group: "c").digest != snapshot(arn: "a", group: "bc").digest)
    #expect(Set((0..<1000).map { snapshot(desired: $0).digest }).count == 1000)
  }
}
