import AWSModel
import ClusterModel
import FoundationEssentials
import Testing

@testable import Observation

@Suite struct StateTests {
  private func synced(_ world: FakeWorld) async throws -> (FakeRegion, ClusterObserver) {
    let region = FakeRegion(world)
    let observer = observer(region)
    _ = try await observer.sync(policy: policy)
    return (region, observer)
  }

  @Test func anOlderReadNeverOverwrites() async throws {
    var world = smallWorld()
    world.instances[0].version = 5
    world.tasks[0].version = 5
    let (region, observer) = try await synced(world)
    region.change {
      $0.instances[0].version = 4
      $0.instances[0].agentConnected = false
      $0.tasks[0].version = 4
      $0.tasks[0].lastStatus = "PENDING"
    }
    let snapshot = try await observer.sync(policy: policy)
    #expect(snapshot.instances[0].version == 5)
    #expect(snapshot.instances[0].agentConnected)
    #expect(snapshot.tasks[0].lastStatus == .running)
    // A read in between that leaves the tasks out forgets nothing of them.
    var quick = policy
    quick.sizing.method = .reservation
    #expect(try await !observer.sync(policy: quick).has(.tasks))
    let again = try await observer.sync(policy: policy)
    #expect(again.tasks[0].version == 5 && again.tasks[0].lastStatus == .running)
    region.change {
      $0.instances[0].version = 6
      $0.tasks[0].version = 6
    }
    let later = try await observer.sync(policy: policy)
    #expect(!later.instances[0].agentConnected)
    #expect(later.tasks[0].lastStatus == .pending)
  }

  @Test func anEventOfTheSameVersionIsARepetition() async throws {
    let (_, observer) = try await synced(smallWorld())
    var repeated = instance("a", connected: false, version: 1)
    var state = await observer.state
    #expect(state.apply(.instance(repeated), at: epoch) == .ignored)
    repeated.version = 2
    #expect(state.apply(.instance(repeated), at: epoch) == .applied)
    #expect(state.snapshot?.instances[0].agentConnected == false)
    #expect(state.snapshot?.instances[0].group == 0)
  }

  @Test func aRefreshGoesByWhatEventsHaveTold() async throws {
    let (region, observer) = try await synced(smallWorld())
    region.change { $0.services[0].desiredCount = 9 }
    _ = try await observer.apply(
      [
        .instance(instance("a", connected: false, version: 7)),
        .task(task("9", on: "b", service: "api", last: "PENDING")),
        .task(task("1", on: "a", service: "api", last: "STOPPED", desired: "STOPPED", version: 3)),
      ], at: epoch)
    let snapshot = try await observer.refresh(policy: policy)
    #expect(snapshot.services.map(\.desiredCount).contains(9))
    #expect(snapshot.instances[0].agentConnected == false)
    #expect(snapshot.instances[0].group == 0)
    #expect(snapshot.tasks.map(\.arn).contains(taskArn("9")))
    #expect(!snapshot.tasks.map(\.arn).contains(taskArn("1")))
    #expect(snapshot.readAt[.tasks] == epoch)
  }

  @Test func whatIsGoneForGoodStaysGoneThroughRefreshes() async throws {
    let (_, observer) = try await synced(smallWorld())
    var gone = instance("a", version: 8)
    gone.status = "INACTIVE"
    _ = try await observer.apply([.instance(gone)], at: epoch)
    for _ in 0..<3 { _ = try await observer.refresh(policy: policy) }
    // The listing still has it, from a replica that has not heard.
    let snapshot = try await observer.sync(policy: policy)
    #expect(!snapshot.instances.contains { $0.arn == gone.containerInstanceArn })
  }

  @Test func beforeTheFirstReadOnlyASyncCanTell() {
    var state = ClusterState()
    #expect(state.apply(.instance(instance("a")), at: epoch) == .needsSync)
    #expect(state.snapshot == nil)
  }

  @Test func stoppedIsFinal() async throws {
    let (region, observer) = try await synced(smallWorld())
    var stopped = task("1", on: "a", service: "api", last: "STOPPED", desired: "STOPPED", version: 3)
    #expect(try await observer.apply([.task(stopped)], at: epoch)?.tasks.count == 3)
    // The listing still has it, from a replica that has not heard.
    #expect(try await observer.sync(policy: policy).tasks.count == 3)
    stopped.lastStatus = "RUNNING"
    stopped.version = 9
    #expect(try await observer.apply([.task(stopped)], at: epoch)?.tasks.count == 3)
    region.change { $0.tasks.removeFirst() }
    #expect(try await observer.sync(policy: policy).tasks.count == 3)
  }

  /// EC2's two minutes run from the first; after they are over another warning counts anew, for the first came to nothing.
  @Test(arguments: [60.0, 121]) func aWarningAfterAnotherIsOverCountsAnew(seconds: Double) async throws {
    let (_, observer) = try await synced(smallWorld())
    let id = try #require(await observer.snapshot).instances[0].ec2InstanceID
    let later = epoch.addingTimeInterval(seconds)
    _ = try await observer.apply([.notice(id, InstanceNotice(.interruption, at: epoch))], at: epoch)
    let snapshot = try await observer.apply([.notice(id, InstanceNotice(.interruption, at: later))], at: later)
    #expect(snapshot?.instances[0].notice?.at == (seconds > 120 ? later : epoch))
  }

  /// The clock that dated it was ahead, and has been set right since.
  @Test func noWarningIsLaterThanTheReadAfterIt() async throws {
    let (_, observer) = try await synced(smallWorld())
    let id = try #require(await observer.snapshot).instances[0].ec2InstanceID
    let ahead = epoch.addingTimeInterval(86_400)
    _ = try await observer.apply([.notice(id, InstanceNotice(.interruption, at: ahead))], at: ahead)
    let snapshot = try await observer.sync(policy: policy)
    #expect(snapshot.instances[0].notice?.at == snapshot.asOf)
  }

  @Test func whatWasToldAfterTheListingBeganStays() async throws {
    let (_, observer) = try await synced(smallWorld())
    let new = task("9", on: "b", service: "api", last: "PENDING")
    _ = try await observer.apply([.task(new)], at: epoch.addingTimeInterval(1))
    // This sync's listings begin at `epoch`, before the event.
    #expect(try await observer.sync(policy: policy).tasks.map(\.arn).last == taskArn("9"))
    _ = try await observer.apply([.task(task("8", on: "b", service: "api"))], at: epoch.addingTimeInterval(-1))
    #expect(try await observer.sync(policy: policy).tasks.count == 5)
  }

  @Test func aNewDefinitionIsReadForAnEvent() async throws {
    let (region, observer) = try await synced(smallWorld())
    region.change { $0.definitions.append(definition("aaa", cpu: 99)) }
    region.forgetCalls()
    let new = task("9", on: "b", family: "aaa")
    let snapshot = try #require(try await observer.apply([.task(new)], at: epoch))
    #expect(region.calls == ["ECS.DescribeTaskDefinition": 1])
    #expect(snapshot.definitions.map(\.family) == ["aaa", "agent", "app"])
    #expect(
      snapshot.tasks.map { snapshot.definitions[Int($0.definition)].family } == ["app", "app", "agent", "agent", "aaa"])
    #expect(snapshot.services.map { $0.definition.map { snapshot.definitions[Int($0)].family } } == ["agent", "app"])
  }

  @Test func aNewInstanceIsOnItsWayNoMore() async throws {
    var world = smallWorld()
    world.groups = [
      group("web", desired: 3, members: [member("i-a"), member("i-b"), member("i-aa", state: .inService)])
    ]
    let (_, observer) = try await synced(world)
    #expect(await observer.snapshot?.groups[0].incoming.count == 1)
    let snapshot = try #require(
      try await observer.apply([.instance(instance("aa")), .task(task("9", on: "aa", service: "api"))], at: epoch))
    #expect(snapshot.groups[0].incoming.isEmpty)
    #expect(snapshot.instances.map(\.ec2InstanceID) == ["i-a", "i-aa", "i-b"])
    #expect(snapshot.instances[1].group == 0)
    #expect(snapshot.tasks.map(\.instance) == [0, 2, 0, 2, 1])
  }

  @Test func anInstanceThatGoesTakesItsTasks() async throws {
    let (_, observer) = try await synced(smallWorld())
    let gone = instance("a", status: "INACTIVE", version: 7)
    let snapshot = try #require(try await observer.apply([.instance(gone)], at: epoch))
    #expect(snapshot.instances.map(\.ec2InstanceID) == ["i-b"])
    #expect(snapshot.tasks.map(\.instance) == [0, 0])
    #expect(try await observer.apply([.instance(instance("a", version: 8))], at: epoch)?.instances.count == 1)
  }

  @Test func aSnapshotGivenOutStaysAsItIs() async throws {
    let (_, observer) = try await synced(smallWorld())
    let before = try #require(await observer.snapshot)
    let copy = before
    _ = try await observer.apply([.instance(instance("a", connected: false, version: 2))], at: epoch)
    #expect(before == copy)
    #expect(before.instances[0].agentConnected)
  }

  /// However events are ordered and repeated, each row ends at its highest version, and the snapshot is the one that a
  /// whole read of the end state gives.
  @Test(arguments: 0..<40) func updatesInAnyOrderEndWhereAReadEnds(_ seed: Int) async throws {
    var random = SplitMix(state: UInt64(seed))
    var world = smallWorld()
    world.definitions.append(definition("vpc", cpu: 128, mode: .awsvpc))
    world.types = [typeInfo("m5.large", vcpus: 2, memory: 8192, interfaces: 5)]
    world.tasks.append(task("vpc", on: "a", family: "vpc"))
    let (region, observer) = try await synced(world)
    var updates: [ClusterUpdate] = []
    for step in 0..<60 {
      let name = "\(Int.random(in: 1...14, using: &random))"
      let index = world.tasks.firstIndex { $0.taskArn == taskArn(name) }
      var row =
        index.map { world.tasks[$0] } ?? task(name, on: ["a", "b"].randomElement(using: &random), service: "api")
      if row.lastStatus == "STOPPED" { continue }
      row.version = step + 2
      row.lastStatus = ["PENDING", "RUNNING", "RUNNING", "STOPPING", "STOPPED"].randomElement(using: &random)
      row.desiredStatus = row.lastStatus?.hasPrefix("STOP") == true ? "STOPPED" : "RUNNING"
      if index == nil, Bool.random(using: &random) {
        row.taskDefinitionArn = definitionArn("vpc")
        row.group = "family:vpc"
      }
      if let index { world.tasks[index] = row } else { world.tasks.append(row) }
      updates.append(.task(row))
      var host = world.instances[step % 2]
      host.version = step + 2
      host.agentConnected = Bool.random(using: &random)
      host.remainingResources = integers(step, step * 10)
      world.instances[step % 2] = host
      updates.append(.instance(host))
    }
    updates += updates.prefix(30)
    updates.shuffle(using: &random)
    let told = try #require(try await observer.apply(updates, at: epoch))
    region.change { $0 = world }
    let read = try await ClusterObserver(cluster: "prod", aws: region, now: { epoch }).sync(policy: policy)
    #expect(told.tasks == read.tasks, "seed \(seed)")
    #expect(told.instances.map(ToldRow.init) == read.instances.map(ToldRow.init), "seed \(seed)")
    #expect(told.definitions == read.definitions, "seed \(seed)")
    #expect(told.requirements == read.requirements, "seed \(seed)")
    #expect(told.digest == read.digest, "seed \(seed)")
  }

  /// What an event can tell of an instance; the group's templates and EC2's state need a read.
  private struct ToldRow: Equatable {
    var arn: String
    var version: Int
    var connected: Bool
    var remaining: ResourceVector

    init(_ instance: ContainerInstance) {
      arn = instance.arn
      version = instance.version
      connected = instance.agentConnected
      remaining = instance.remaining
    }
  }

  @Test func definitionsInUseAreNeverForgotten() throws {
    var cache = DefinitionCache(limit: 2)
    let rows = try ["a", "b", "c", "d"].map { try #require(DefinitionRow(definition($0))) }
    let arns = rows.map(\.record.arn)
    cache.keep(Array(rows[0...2]), using: Set(arns[0...2]))
    #expect(cache.count == 3)
    cache.keep([rows[3]], using: [arns[3], arns[1]])
    #expect(cache.count == 2)
    #expect(cache.unknown(Set(arns)) == [arns[0], arns[2]])
  }
}
