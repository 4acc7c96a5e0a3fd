/// What instances offer to tasks, laid out for scanning: an instance that takes no tasks offers less than any task asks.
///
/// Rows stand in blocks; for each block the most of CPU and of memory that any of its rows offers is kept, so that a scan
/// passes over blocks in which nothing can fit.
struct Offers: Sendable {
  static let blockSize = 64
  /// Amounts stay within a quarter of what 32 bits hold, so that the difference of two never overflows.
  static let limit: Int32 = 1 << 30
  static let nothing = -limit

  private(set) var cpu = Column<Int32>()
  private(set) var memory = Column<Int32>()
  private(set) var blockCPU = Column<Int32>()
  private(set) var blockMemory = Column<Int32>()

  var count: Int { cpu.count }

  mutating func append(cpu newCPU: Int32, memory newMemory: Int32) {
    if cpu.count.isMultiple(of: Self.blockSize) {
      blockCPU.append(Self.nothing)
      blockMemory.append(Self.nothing)
    }
    cpu.append(newCPU)
    memory.append(newMemory)
    let block = (cpu.count - 1) / Self.blockSize
    blockCPU[block] = max(blockCPU[block], newCPU)
    blockMemory[block] = max(blockMemory[block], newMemory)
  }

  mutating func removeLast() {
    set(cpu: Self.nothing, memory: Self.nothing, of: count - 1)
    cpu.removeLast()
    memory.removeLast()
    if cpu.count.isMultiple(of: Self.blockSize) {
      blockCPU.removeLast()
      blockMemory.removeLast()
    }
  }

  mutating func set(cpu givenCPU: Int32, memory givenMemory: Int32, of row: Int) {
    let newCPU = Self.clamped(givenCPU)
    let newMemory = Self.clamped(givenMemory)
    let oldCPU = cpu[row]
    let oldMemory = memory[row]
    cpu[row] = newCPU
    memory[row] = newMemory
    let block = row / Self.blockSize
    if newCPU >= blockCPU[block] {
      blockCPU[block] = newCPU
    } else if oldCPU == blockCPU[block] {
      blockCPU[block] = Self.most(of: cpu, in: block)
    }
    if newMemory >= blockMemory[block] {
      blockMemory[block] = newMemory
    } else if oldMemory == blockMemory[block] {
      blockMemory[block] = Self.most(of: memory, in: block)
    }
  }

  private static func clamped(_ amount: Int32) -> Int32 { min(max(amount, nothing), limit - 1) }

  private static func most(of column: Column<Int32>, in block: Int) -> Int32 {
    var most = nothing
    let address = column.address
    for row in block * blockSize..<min(column.count, (block + 1) * blockSize) { most = max(most, address[row]) }
    return most
  }
}
