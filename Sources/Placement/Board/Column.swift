/// A growing list of plain numbers whose address stays put while it is not changed, copied on write like an array.
///
/// Searches read columns through ``address``: no bounds to check, nothing to retain in the inner loops. An address is valid
/// as long as the column it came from lives and is not written to.
struct Column<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  // Unchecked: the storage is shared only while nobody writes, which `makeUnique` sees to, as in every array.
  private final class Storage {
    let base: UnsafeMutablePointer<Element>
    let capacity: Int

    init(capacity: Int) {
      self.capacity = capacity
      base = .allocate(capacity: capacity)
    }

    deinit { base.deallocate() }
  }

  private var storage: Storage
  private(set) var count: Int

  init() {
    storage = Storage(capacity: 1)
    count = 0
  }

  init(repeating value: Element, count: Int) {
    storage = Storage(capacity: Swift.max(1, count))
    storage.base.initialize(repeating: value, count: count)
    self.count = count
  }

  /// Where elements can be written many at once: valid until the column is copied or grows.
  mutating func writableAddress() -> UnsafeMutablePointer<Element> {
    makeUnique(capacity: count)
    return storage.base
  }

  var address: UnsafePointer<Element> { UnsafePointer(storage.base) }
  var indices: Range<Int> { 0..<count }

  subscript(index: Int) -> Element {
    @inline(__always) get {
      precondition(index >= 0 && index < count)
      return storage.base[index]
    }
    @inline(__always) set {
      precondition(index >= 0 && index < count)
      makeUnique(capacity: count)
      storage.base[index] = newValue
    }
  }

  mutating func append(_ value: Element) {
    makeUnique(capacity: count + 1)
    (storage.base + count).initialize(to: value)
    count += 1
  }

  /// Appends copies of `value` until there are at least `length` elements.
  mutating func extend(to length: Int, with value: Element) {
    if length <= count { return }
    makeUnique(capacity: length)
    (storage.base + count).initialize(repeating: value, count: length - count)
    count = length
  }

  mutating func removeLast() {
    precondition(count > 0)
    count -= 1
  }

  mutating func reserve(_ capacity: Int) { makeUnique(capacity: capacity) }

  @inline(__always)
  private mutating func makeUnique(capacity: Int) {
    if !isKnownUniquelyReferenced(&storage) || capacity > storage.capacity { moveStorage(capacity) }
  }

  @inline(never)
  private mutating func moveStorage(_ capacity: Int) {
    let grown = capacity > storage.capacity ? Swift.max(capacity, storage.capacity * 2, 16) : storage.capacity
    let new = Storage(capacity: grown)
    new.base.initialize(from: storage.base, count: count)
    storage = new
  }
}

extension Column: Equatable where Element: Equatable {
  static func == (a: Column, b: Column) -> Bool {
    if a.count != b.count { return false }
    if a.storage === b.storage { return true }
    return a.indices.allSatisfy { a.storage.base[$0] == b.storage.base[$0] }
  }
}
