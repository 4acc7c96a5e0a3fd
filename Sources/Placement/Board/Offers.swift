/// What instances offer to tasks, laid out for scanning: an instance that takes no tasks offers less than any task asks.
///
/// Rows stand in blocks; for each block the most of CPU and of memory that any of its rows offers is kept, so that a scan
/// passes over blocks in which nothing can fit.
struct Offers: Sendable {
  static let blockSize = 64
  static let nothing = Int32.min

  private(set) var cpu: [Int32] = []
  private(set) var memory: [Int32] = []
  private(set) var blockCPU: [Int32] = []
  private(set) var blockMemory: [Int32] = []

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

  mutating func set(cpu newCPU: Int32, memory newMemory: Int32, of row: Int) {
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

  private static func most(of column: [Int32], in block: Int) -> Int32 {
    var most = nothing
    for row in block * blockSize..<min(column.count, (block + 1) * blockSize) { most = max(most, column[row]) }
    return most
  }
}
