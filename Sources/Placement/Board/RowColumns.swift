internal import ClusterModel

/// The instances of a board, column by column.
struct RowColumns: Sendable {
  var cpu = Column<Int32>()
  var memory = Column<Int32>()
  var gpus = Column<Int32>()
  var interfaces = Column<Int32>()
  var offers = Offers()
  /// Orders of rows by what they offer, for `binpack`; nil until a kind asks for one.
  var cpuOrder: AmountIndex?
  var memoryOrder: AmountIndex?
  private(set) var flags = Column<RowFlags>()
  private(set) var attributeSet = Column<Int32>()
  private(set) var attributeClass = Column<Int32>()
  private(set) var members = ClassMembers()
  /// How many eligible rows each attribute class has.
  private(set) var eligibleOfClass = Column<Int32>()
  var ports: [PackedPorts] = []
  /// Tasks that ECS counts as running there.
  var runningTasks = Column<Int32>()
  /// The first of the tasks placed there; −1 for none.
  var firstTask = Column<Int32>()
  var registered: [ResourceVector] = []
  var identity: [InstanceIdentity] = []
  /// Rows whose instance is gone, to be given again.
  var retired: [Int32] = []

  var count: Int { cpu.count }

  mutating func append(_ new: NewRow) {
    cpu.append(new.free.cpuUnits)
    memory.append(new.free.memoryMiB)
    gpus.append(new.free.gpus)
    interfaces.append(new.free.networkInterfaces)
    flags.append([])
    attributeSet.append(new.attributeSet)
    attributeClass.append(new.attributeClass)
    members.makeRoom(for: attributeClass.count - 1)
    members.add(attributeClass.count - 1, to: new.attributeClass)
    ports.append(new.ports)
    runningTasks.append(new.runningTasks)
    firstTask.append(-1)
    registered.append(new.registered)
    identity.append(new.identity)
    offers.append(cpu: Offers.nothing, memory: Offers.nothing)
    cpuOrder?.append()
    memoryOrder?.append()
    setFlags(new.flags, of: count - 1)
  }

  mutating func removeLast() {
    setFlags([], of: count - 1)
    memory.removeLast()
    gpus.removeLast()
    interfaces.removeLast()
    flags.removeLast()
    members.remove(count - 1, from: attributeClass[count - 1])
    attributeSet.removeLast()
    attributeClass.removeLast()
    ports.removeLast()
    runningTasks.removeLast()
    firstTask.removeLast()
    registered.removeLast()
    identity.removeLast()
    offers.removeLast()
    cpuOrder?.removeLast()
    memoryOrder?.removeLast()
    cpu.removeLast()
  }

  /// Puts another instance into a retired row.
  mutating func replace(_ row: Int, with new: NewRow) {
    setAttributes(new.attributeSet, attributeClass: new.attributeClass, of: row)
    ports[row] = new.ports
    runningTasks[row] = new.runningTasks
    registered[row] = new.registered
    identity[row] = new.identity
    setFree(new.free, of: row)
    setFlags(new.flags, of: row)
  }

  mutating func setFlags(_ new: RowFlags, of row: Int) {
    let old = flags[row]
    flags[row] = new
    if old.isEligible == new.isEligible { return }
    eligibleOfClass[Int(attributeClass[row])] &+= new.isEligible ? 1 : -1
    offer(row)
  }

  mutating func setAttributes(_ newSet: Int32, attributeClass newClass: Int32, of row: Int) {
    let isEligible = flags[row].isEligible
    if isEligible { eligibleOfClass[Int(attributeClass[row])] &-= 1 }
    members.remove(row, from: attributeClass[row])
    members.add(row, to: newClass)
    attributeSet[row] = newSet
    attributeClass[row] = newClass
    if isEligible { eligibleOfClass[Int(newClass)] &+= 1 }
  }

  /// Makes room for classes that were added.
  mutating func learn(_ classes: ClassTable) {
    eligibleOfClass.extend(to: classes.count, with: 0)
  }

  /// Takes in that classes were split.
  mutating func reclassify(_ classes: ClassTable) {
    for index in eligibleOfClass.indices { eligibleOfClass[index] = 0 }
    for row in 0..<count {
      members.remove(row, from: attributeClass[row])
      attributeClass[row] = classes.classOfSet[Int(attributeSet[row])]
      members.add(row, to: attributeClass[row])
      if flags[row].isEligible { eligibleOfClass[Int(attributeClass[row])] += 1 }
    }
  }

  func free(_ row: Int) -> ResourceVector {
    ResourceVector(cpuUnits: cpu[row], memoryMiB: memory[row], gpus: gpus[row], networkInterfaces: interfaces[row])
  }

  mutating func setFree(_ free: ResourceVector, of row: Int) {
    cpu[row] = free.cpuUnits
    memory[row] = free.memoryMiB
    gpus[row] = free.gpus
    interfaces[row] = free.networkInterfaces
    if flags[row].isEligible { offer(row) }
  }

  private mutating func offer(_ row: Int) {
    let isEligible = flags[row].isEligible
    let cpu = isEligible ? cpu[row] : Offers.nothing
    let memory = isEligible ? memory[row] : Offers.nothing
    offers.set(cpu: cpu, memory: memory, of: row)
    cpuOrder?.set(cpu, of: row)
    memoryOrder?.set(memory, of: row)
  }
}

/// What it takes to fill a row.
struct NewRow: Sendable {
  var free: ResourceVector
  var registered: ResourceVector
  var ports: PackedPorts
  var flags: RowFlags
  var attributeSet: Int32
  var attributeClass: Int32
  var runningTasks: Int32
  var identity: InstanceIdentity
}
