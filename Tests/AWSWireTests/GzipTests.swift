import AWSModel
import Foundation
import Testing

@testable import AWSWire

@Suite("Compressed requests")
struct GzipTests {
  struct Packed: Decodable {
    var body: Int
    var packed: Data
    var crc: UInt32
    var bytes: Int
  }

  static func golden() throws -> [Packed] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden/gzip.json")
    return try JSONDecoder().decode([Packed].self, from: Data(contentsOf: file))
  }

  @Test("What zlib packed is unpacked, in every kind of block")
  func golden() throws {
    let golden = try Self.golden()
    #expect(golden.count == 21)
    for packed in golden {
      let plain = try Gzip.unpacked(Array(packed.packed), limit: 1 << 20)
      #expect(plain.count == packed.bytes && CRC32.of(plain) == packed.crc)
    }
  }

  @Test("What unpacks to more than the limit is refused")
  func limit() throws {
    let bomb = try #require(try Self.golden().first { $0.bytes == 40_000 && $0.packed.count < 500 })
    #expect(throws: WireFault.self) { try Gzip.unpacked(Array(bomb.packed), limit: 39_999) }
    #expect(try Gzip.unpacked(Array(bomb.packed), limit: 40_000).count == 40_000)
  }

  @Test("Damage is noticed wherever it is, and nothing crashes")
  func damage() throws {
    for packed in try Self.golden() where packed.packed.count < 3000 {
      let bytes = Array(packed.packed)
      for place in stride(from: 10, to: bytes.count, by: 3) {
        var damaged = bytes
        damaged[place] ^= 1 << UInt8(place & 7)
        let unpacked = try? Gzip.unpacked(damaged, limit: 1 << 20)
        #expect(unpacked == nil || unpacked?.count == packed.bytes)
        #expect(throws: WireFault.self) { try Gzip.unpacked(Array(bytes[..<place]), limit: 1 << 20) }
      }
    }
  }

  @Test("A server reads a compressed request, in the protocols that name the operation in the body too")
  func served() throws {
    let packed = try #require(try Self.golden().first { $0.body == 2 })
    let request = WireRequest(
      headers: [("Content-Encoding", "gzip"), ("Content-Type", "application/x-www-form-urlencoded")],
      body: Array(packed.packed))
    let route = try RequestRouter().route(request)
    #expect(route.operation == "PutMetricData" && route.service == CloudWatch.service)
    let tape = try ServerCodec(route.service, wire: route.wire).decode(CloudWatch.PutMetricDataRequest.schema, request)
    #expect(CloudWatch.PutMetricDataRequest(tape: tape).metricData?.count == 300)
    var unknown = request
    unknown.headers[0].value = "br"
    #expect(throws: WireFault.self) { try RequestRouter().route(unknown) }
  }
}
