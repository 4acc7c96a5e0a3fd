extension WireRequest {
  /// The body without its compression. (`amz-1.0`, which some clients name, is none.)
  func plainBody(_ limits: WireLimits) throws(WireFault) -> [UInt8] {
    switch header("content-encoding")?.lowercased() {
    case nil, "", "identity", "amz-1.0": return body
    case "gzip": return try Gzip.unpacked(body, limit: limits.bodyBytes)
    case let encoding?: throw WireFault("the content encoding \(encoding.prefix(40)) is not known")
    }
  }
}
