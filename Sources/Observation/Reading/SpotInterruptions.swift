public import AWSModel

/// Whether EC2 itself says that it takes Spot Instances back. An event is the word of anybody who may send to the queue.
public enum SpotInterruptions {
  /// The instances whose Spot request is marked, or which EC2 has ended or stopped by itself.
  ///
  /// Source: "Get the status of a Spot Instance request": `marked-for-termination`, `marked-for-stop`, and the codes of what has
  /// ended, but `instance-terminated-by-user` and `instance-stopped-by-user`, which are not EC2's doing.
  public static func confirmed(_ instances: [String], aws: any AWSCaller) async throws -> Set<String> {
    let output = try await aws.call(
      EC2.describeSpotInstanceRequests, .init(filters: [.init(name: "instance-id", values: instances)]))
    let taken = (output.spotInstanceRequests ?? []).filter { request in
      let code = request.status?.code ?? ""
      if code.hasSuffix("-by-user") { return false }
      return code.hasPrefix("marked-for-") || code.hasPrefix("instance-terminated-")
        || code.hasPrefix("instance-stopped-")
    }
    return Set(taken.compactMap(\.instanceId))
  }
}
