internal import Crypto

/// The form of a request that both sides hash. Source: AWS, "Create a signed AWS API request".
struct CanonicalRequest {
  let text: String
  let signedHeaders: String

  /// - Parameters:
  ///   - names: the headers to sign, in lower case; nil signs all but those that proxies change.
  ///   - query: the query with the signature itself taken out.
  init(_ request: SignableRequest, signing names: [String]? = nil, query: String, payloadHash: String) {
    var values: [String: [String]] = [:]
    for (name, value) in request.headers {
      let name = name.lowercased()
      let isSigned = names.map { $0.contains(name) } ?? !Self.unsigned.contains(name)
      if isSigned { values[name, default: []].append(Self.trimmed(value)) }
    }
    let sorted = values.keys.sorted()
    signedHeaders = sorted.joined(separator: ";")
    let headers = sorted.map { "\($0):\((values[$0] ?? []).joined(separator: ","))\n" }.joined()
    text = [
      request.method, PercentCoding.encode(Self.normalized(request.path), keepingSlash: true),
      Self.canonicalQuery(query), headers,
      signedHeaders, payloadHash,
    ].joined(separator: "\n")
  }

  /// Headers that intermediaries add or change. (The list is botocore's, as seen in its requests.)
  private static let unsigned: Set<String> = [
    "authorization", "connection", "expect", "keep-alive", "proxy-authenticate", "proxy-authorization", "te", "trailer",
    "transfer-encoding", "upgrade", "user-agent", "x-amzn-trace-id",
  ]

  /// Without empty steps, `.` and `..`. Every service but S3 signs the path so.
  static func normalized(_ path: String) -> String {
    var steps: [Substring] = []
    for step in path.split(separator: "/", omittingEmptySubsequences: true) where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return "/" + steps.joined(separator: "/") + (path.hasSuffix("/") && !steps.isEmpty ? "/" : "")
  }

  /// The parameters of a query, decoded; of those that occur twice, the first.
  static func queryFields(_ query: String) -> [String: String] {
    var fields: [String: String] = [:]
    for item in query.split(separator: "&") {
      let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = PercentCoding.decode(String(parts[0]))
      if fields[name] == nil { fields[name] = parts.count > 1 ? PercentCoding.decode(String(parts[1])) : "" }
    }
    return fields
  }

  /// A presigned query as it was signed.
  static func withoutSignature(_ query: String) -> String {
    query.split(separator: "&").filter { !$0.hasPrefix("X-Amz-Signature=") }.joined(separator: "&")
  }

  static func canonicalQuery(_ query: String) -> String {
    let pairs = query.split(separator: "&", omittingEmptySubsequences: true).map { item -> (String, String) in
      let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let value = parts.count > 1 ? String(parts[1]) : ""
      return (PercentCoding.normalized(String(parts[0])), PercentCoding.normalized(value))
    }
    return pairs.sorted { $0 < $1 }.map { "\($0.0)=\($0.1)" }.joined(separator: "&")
  }

  /// Without white space at the ends, and with one space for each run of it.
  private static func trimmed(_ value: String) -> String {
    value.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" }).joined(separator: " ")
  }
}

/// Percent-encoding by RFC 3986, as Signature Version 4 wants it: unreserved characters stay, all else becomes `%XX`.
enum PercentCoding {
  private static let digits = Array("0123456789ABCDEF".utf8)

  static func encode(_ text: String, keepingSlash: Bool = false) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      if isUnreserved(byte) || (keepingSlash && byte == UInt8(ascii: "/")) {
        result.append(byte)
      } else {
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Decodes what is encoded and encodes it anew, so that two spellings of one query sign alike.
  static func normalized(_ text: String) -> String { encode(decode(text)) }

  static func decode(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2, let high = hex(rest[rest.startIndex]),
        let low = hex(rest[rest.startIndex + 1])
      {
        bytes.append(high << 4 | low)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
