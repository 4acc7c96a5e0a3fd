import ClusterModel
import Placement
import Testing

@Suite struct BoardTests {
  @Test func aTaskGoesWhereItFits() throws {
    var board = PlacementBoard()
    let small = board.add(
      ContainerInstance(
        arn: "a", ec2InstanceID: "i-a", registered: .zero, remaining: ResourceVector(cpuUnits: 100, memoryMiB: 100)))
    let large = board.add(
      ContainerInstance(
        arn: "b", ec2InstanceID: "i-b", registered: .zero, remaining: ResourceVector(cpuUnits: 300, memoryMiB: 300)))
    let kind = board.intern(
      TaskKind(
        requirement: TaskRequirement(resources: ResourceVector(cpuUnits: 200, memoryMiB: 10)), group: "service:web"))
    var tieBreak = TieBreak(seed: 1)
    let task = try #require(board.place(kind, tieBreak: &tieBreak))
    #expect(board.instance(of: task) == large)
    #expect(board.place(kind, tieBreak: &tieBreak) == nil)
    #expect(board.rejections(of: kind, on: small) == [.cpu(asked: 200, free: 100)])
    #expect(board.rejections(of: kind, on: large) == [.cpu(asked: 200, free: 100)])
  }
}
