public import AWSModel
public import ClusterModel
internal import FoundationEssentials

/// Keeps a cluster's memory in parameters of SSM: for Lambda functions, which have no disk that lasts.
///
/// A parameter of the free tier holds 4 KB, so the JSON is cut into `…/0`, `…/1` and so on. The first part begins with how
/// many there are and a checksum; parts that do not fit together (two writers, a write that broke off) are as good as none:
/// losing a memory only delays scale-in.
public struct ParameterMemoryStore: MemoryStore {
  /// The largest value of a standard parameter, in characters. Source: PutParameter.
  static let partSize = 4096
  static let maximumParts = 16

  private let prefix: String
  private let aws: any AWSCaller

  /// - Parameter prefix: the path under which parameters stand, such as `/ballast/memory`.
  public init(prefix: String = "/ballast/memory", aws: any AWSCaller) {
    self.prefix = prefix
    self.aws = aws
  }

  public func load(_ cluster: ClusterKey) async throws -> PlannerMemory? {
    let first: String
    do {
      first = try await value(cluster, 0)
    } catch let error as AWSError where error.code == "ParameterNotFound" {
      return nil
    }
    let (header, begin) = try Self.header(first, cluster)
    var text = begin
    for part in 1..<max(1, header.parts) { text += try await value(cluster, part) }
    guard Self.checksum(text) == header.checksum else {
      throw StoredStateError(path: name(cluster, 0), message: "its parts do not fit together, starting empty")
    }
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .secondsSince1970
    return try decoder.decode(PlannerMemory.self, from: Data(text.utf8))
  }

  public func save(_ memory: PlannerMemory, for cluster: ClusterKey) async throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .secondsSince1970
    let text = String(decoding: try encoder.encode(memory), as: UTF8.self)
    let parts = try Self.parts(of: text, cluster)
    // Last to first: until the first is written, a reader finds the old one, or that the parts do not fit.
    for (index, part) in parts.enumerated().reversed() {
      _ = try await aws.call(
        SSM.putParameter, .init(name: name(cluster, index), value: part, type: .string, overwrite: true))
    }
  }

  private func value(_ cluster: ClusterKey, _ part: Int) async throws -> String {
    let output = try await aws.call(SSM.getParameter, .init(name: name(cluster, part)))
    return output.parameter?.value ?? ""
  }

  /// A parameter's name has letters, digits and `.-_/`, as the names of clusters have.
  private func name(_ cluster: ClusterKey, _ part: Int) -> String { "\(prefix)/\(cluster)/\(part)" }

  /// `v1 PARTS CHECKSUM ` and the beginning of the JSON.
  private static func header(
    _ text: String, _ cluster: ClusterKey
  ) throws -> (header: (parts: Int, checksum: String), rest: String) {
    let fields = text.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
    guard fields.count == 4, fields[0] == "v1", let parts = Int(fields[1]), (1...maximumParts).contains(parts) else {
      throw StoredStateError(
        path: cluster.description, message: "its parameter is not one of Ballast's, starting empty")
    }
    return ((parts, String(fields[2])), String(fields[3]))
  }

  private static func parts(of text: String, _ cluster: ClusterKey) throws -> [String] {
    let reserve = 40
    let ascii = text.utf8
    let count = max(1, (ascii.count + reserve + partSize - 1) / partSize)
    guard count <= maximumParts, ascii.allSatisfy({ $0 < 0x80 }) else {
      throw StoredStateError(
        path: cluster.description, message: "what is to be remembered does not fit into \(maximumParts) parameters")
    }
    let whole = Array("v1 \(count) \(checksum(text)) ".utf8) + Array(ascii)
    return stride(from: 0, to: whole.count, by: partSize).map {
      String(decoding: whole[$0..<min($0 + partSize, whole.count)], as: UTF8.self)
    }
  }

  /// FNV-1a: against accidents, not against anyone.
  private static func checksum(_ text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }
}
