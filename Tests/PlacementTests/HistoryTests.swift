import ClusterModel
import Placement
import Testing

/// Random histories on a board and, step by step, on the naive scheduler: additions, departures, stops, trials taken back.
@Suite struct HistoryTests {
  private struct World {
    var board: PlacementBoard
    var naive: NaiveScheduler
    var kinds: [TaskKind]
    var placed: [TaskHandle] = []
    var mine: TieBreak
    var theirs: TieBreak

    init(_ random: inout RandomFleet, seed: UInt64) {
      let snapshot = random.fleet(instances: 1 + random.below(90)).snapshot
      board = PlacementBoard(snapshot, options: BoardOptions(reservesMissingDaemons: false))
      naive = NaiveScheduler(snapshot)
      kinds = (0..<6).map { random.kind(group: "service:s\($0 % 4)") }
      mine = TieBreak(seed: seed)
      theirs = mine
      for index in snapshot.tasks.indices where snapshot.tasks[index].isWanted && snapshot.tasks[index].instance != nil
      {
        placed.append(TaskHandle(index))
      }
    }

    mutating func step(_ random: inout RandomFleet, inTrial: Bool, _ note: String) {
      switch random.below(inTrial ? 7 : 10) {
      case 0: place(random.pick(kinds), count: 1, note)
      case 1: place(random.pick(kinds), count: random.pick([3, 30]), note)
      case 2: unplace(&random)
      case 3: flag(&random)
      case 4: remove(&random)
      case 5: add(&random, note)
      case 6: place(random.pick(kinds), count: 2, note)
      case 7: setAttributes(&random)
      case 8: retire(&random)
      default: trial(&random, note)
      }
    }

    private mutating func place(_ kind: TaskKind, count: Int, _ note: String) {
      let handle = board.intern(kind)
      let tasks = board.placeMany(handle, count: count, tieBreak: &mine)
      let expected = naive.placeMany(kind, count: count, tieBreak: &theirs)
      #expect(tasks.map { board.instance(of: $0)?.index } == expected.map { Int32($0) }, "\(note), \(count) × \(kind)")
      placed += tasks
    }

    private mutating func unplace(_ random: inout RandomFleet) {
      guard !placed.isEmpty else { return }
      let task = placed.remove(at: random.below(placed.count))
      takeOff(task)
      board.unplace(task)
    }

    private mutating func takeOff(_ task: TaskHandle) {
      guard let row = board.instance(of: task) else { return }
      naive.take(board.kind(board.kind(of: task)), off: Int(row.index))
    }

    private mutating func flag(_ random: inout RandomFleet) {
      let row = random.below(naive.machines.count)
      if naive.machines[row].isRetired { return }
      let isOn = random.below(2) == 0
      switch random.below(3) {
      case 0: board.setActive(isOn, of: InstanceRow(row))
      case 1: board.setAgentConnected(isOn, of: InstanceRow(row))
      default: if isOn { board.readmit(InstanceRow(row)) } else { board.withdraw(InstanceRow(row)) }
      }
      naive.machines[row].isOpen = board.isEligible(InstanceRow(row))
    }

    private mutating func remove(_ random: inout RandomFleet) {
      let row = random.below(naive.machines.count)
      if naive.machines[row].isRetired { return }
      for task in board.tasks(on: InstanceRow(row)) { takeOff(task) }
      naive.machines[row].isOpen = false
      let displaced = board.remove(InstanceRow(row))
      for task in displaced {
        let kind = board.kind(board.kind(of: task))
        let found = board.place(task, tieBreak: &mine)
        let expected = naive.place(kind, tieBreak: &theirs)
        #expect(found?.index == expected.map { Int32($0) })
        if found == nil { placed.removeAll { $0 == task } }
      }
    }

    private mutating func add(_ random: inout RandomFleet, _ note: String) {
      let template = NodeTemplate(
        instanceType: random.pick(["m5.large", "r5.large"]),
        registered: ResourceVector(cpuUnits: Int32(random.below(40) * 100), memoryMiB: Int32(random.below(90) * 100)),
        attributes: AttributeSet(random.below(2) == 0 ? [ECSAttribute("rack", "r9")] : []))
      let zone = random.pick(["a", "b", "z"])
      let row = board.add(template, zone: zone)
      naive.put(template, zone: zone, at: Int(row.index))
    }

    private mutating func setAttributes(_ random: inout RandomFleet) {
      let row = random.below(naive.machines.count)
      var attributes = board.attributes(of: InstanceRow(row)).sorted.filter { $0.name != "rack" }
      attributes.append(ECSAttribute("rack", random.pick(["r1", "r2", "r3", "r4"])))
      board.setAttributes(AttributeSet(attributes), of: InstanceRow(row))
      naive.machines[row].attributes = AttributeSet(attributes)
    }

    private mutating func retire(_ random: inout RandomFleet) {
      let row = random.below(naive.machines.count)
      if naive.machines[row].isRetired { return }
      for task in board.tasks(on: InstanceRow(row)) {
        takeOff(task)
        board.unplace(task)
        board.discard(task)
        placed.removeAll { $0 == task }
      }
      board.retire(InstanceRow(row))
      naive.machines[row].isOpen = false
      naive.machines[row].isRetired = true
    }

    private mutating func trial(_ random: inout RandomFleet, _ note: String) {
      let before = self
      let outer = board.checkpoint()
      for index in 0..<random.below(12) { step(&random, inTrial: true, "\(note), trial \(index)") }
      let middle = self
      let inner = board.checkpoint()
      for index in 0..<random.below(6) { step(&random, inTrial: true, "\(note), inner trial \(index)") }
      if random.below(3) == 0 {
        board.commit(inner)
      } else {
        board.rollback(to: inner)
        #expect(board == middle.board, "\(note)")
        (naive, placed) = (middle.naive, middle.placed)
      }
      if random.below(4) == 0 {
        board.commit(outer)
      } else {
        board.rollback(to: outer)
        #expect(board == before.board, "\(note)")
        (naive, placed) = (before.naive, before.placed)
      }
    }

    func check(_ note: String) {
      for row in board.allInstances where !naive.machines[Int(row.index)].isRetired {
        let machine = naive.machines[Int(row.index)]
        #expect(board.free(on: row) == machine.free, "\(note)")
        #expect(board.isEligible(row) == machine.isOpen, "\(note)")
        #expect(board.subject(row).taskGroups.sorted() == machine.groups.sorted(), "\(note)")
        #expect(board.subject(row).runningTasksCount == machine.running, "\(note)")
        for group in Set(machine.groups) {
          var copy = board
          let handle = copy.group(named: group)
          #expect(copy.count(of: handle, on: row) == machine.groups.count { $0 == group }, "\(note)")
        }
      }
    }
  }

  @Test(arguments: UInt64(5_000)..<5_060)
  func boardAndNaiveSchedulerAgreeThroughout(seed: UInt64) {
    var random = RandomFleet(seed: seed)
    var world = World(&random, seed: seed)
    for step in 0..<40 { world.step(&random, inTrial: false, "seed \(seed), step \(step)") }
    world.check("seed \(seed)")
  }

  /// Placing takes from an instance only what it had.
  @Test(arguments: UInt64(6_000)..<6_030)
  func placingNeverOvercommits(seed: UInt64) {
    var random = RandomFleet(seed: seed)
    var board = random.fleet(instances: 1 + random.below(40)).board()
    let before = board.allInstances.map { board.free(on: $0) }
    var tieBreak = TieBreak(seed: seed)
    for index in 0..<8 {
      let kind = random.kind(group: "service:n\(index)")
      let handle = board.intern(kind)
      _ = board.placeMany(handle, count: random.pick([1, 10, 100]), tieBreak: &tieBreak)
    }
    for row in board.allInstances {
      let free = board.free(on: row)
      #expect(free == before[Int(row.index)] || ResourceVector.zero.fits(in: free), "seed \(seed), \(free)")
      #expect(free.fits(in: before[Int(row.index)]), "seed \(seed)")
    }
  }
}
