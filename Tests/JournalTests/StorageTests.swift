import ClusterModel
import Foundation
import Testing

@testable import Journal

@Suite("What is stored")
struct StorageTests {
  @Test("a block comes back as it went in")
  func blocks() throws {
    var generator = Lehmer(state: 42)
    for length in [0, 1, 5, 12, 13, 16, 17, 100, 300, 4096, 70_000] {
      for alphabet in [1, 2, 7, 256] {
        let input = (0..<length).map { _ in UInt8(Int(generator.next() % UInt64(alphabet))) }
        let block = BlockCodec.compress(input)
        #expect(BlockCodec.decompress(block[...], count: length) == input, "\(length) of \(alphabet)")
        #expect(BlockCodec.decompress(block[...], count: length + 1) == nil)
        if length > 0 { #expect(BlockCodec.decompress(block[...], count: length - 1) == nil) }
      }
    }
  }

  @Test("a broken block is refused or is other bytes, never a crash")
  func brokenBlocks() {
    let text = Array(String(repeating: #"{"arn":"arn:aws:ecs:us-east-1:123456789012:task/prod/"#, count: 100).utf8)
    let block = BlockCodec.compress(text)
    #expect(block.count * 10 < text.count)
    for cut in 1..<block.count { #expect(BlockCodec.decompress(block[..<cut], count: text.count) == nil) }
    for index in block.indices {
      for flip: UInt8 in [0x01, 0x55, 0xf0, 0xff] {
        var broken = block
        broken[index] ^= flip
        _ = BlockCodec.decompress(broken[...], count: text.count)
      }
    }
  }

  @Test("tasks come back as they went in, every field of them")
  func tasks() throws {
    // A field that is new must be stored too: then this count changes with the codec.
    let sample = TaskRecord(arn: "a", definition: 0, requirement: 0, group: "g")
    #expect(Mirror(reflecting: sample).children.count == 15)
    var generator = Lehmer(state: 7)
    let tasks = (0..<500).map { _ in task(&generator) }
    let bytes = TaskCodec.encode(tasks)
    #expect(try TaskCodec.decode(bytes) == tasks)
    #expect(try TaskCodec.decode(TaskCodec.encode([])) == [])
    for cut in stride(from: 0, to: bytes.count, by: 97) {
      #expect(throws: JournalError.self) { try TaskCodec.decode(Array(bytes[..<cut])) }
    }
    for index in stride(from: 0, to: bytes.count, by: 13) {
      var broken = bytes
      broken[index] ^= 0xff
      _ = try? TaskCodec.decode(broken)
    }
  }

  private func task(_ generator: inout Lehmer) -> TaskRecord {
    func one<Value>(of values: [Value]) -> Value { values[Int(generator.next() % UInt64(values.count))] }
    func instant() -> Date? { one(of: [nil, Date(timeIntervalSinceReferenceDate: Double(generator.next()) / 1e12)]) }
    return TaskRecord(
      arn: "arn:aws:ecs:us-east-1:1:task/prod/\(generator.next())", definition: Int32(generator.next() % 9),
      requirement: Int32(generator.next() % 9), service: one(of: [nil, 0, 7, Int32.max]),
      instance: one(of: [nil, 0, 4999]), group: one(of: ["service:api", "family:ü", ""]),
      lastStatus: one(of: TaskStatus.allCases), isWanted: one(of: [true, false]),
      health: one(of: [.healthy, .unhealthy, .unknown]), isTargetHealthy: one(of: [nil, true, false]),
      createdAt: instant(), startedAt: instant(), protectedUntil: instant(),
      startedBy: one(of: [nil, "ecs-svc/1", ""]),
      version: one(of: [0, 1, -1, Int.max, Int.min]))
  }

  @Test("numbers and texts of every size come back")
  func rows() throws {
    var writer = RowWriter()
    let integers = [0, 1, -1, 63, 64, -64, -65, 1 << 40, Int.max, Int.min]
    for integer in integers { writer.write(integer) }
    writer.write(-0.1)
    for text in ["", "a", "ab", "ab", "ä", "ac"] {
      writer.write(own: text)
      writer.write(shared: text)
    }
    var reader = RowReader(writer.bytes)
    for integer in integers { #expect(try reader.integer() == integer) }
    #expect(try reader.double() == -0.1)
    for text in ["", "a", "ab", "ab", "ä", "ac"] {
      #expect(try reader.ownText() == text)
      #expect(try reader.sharedText() == text)
    }
    #expect(reader.isAtEnd)
  }
}

struct Lehmer: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }
}
