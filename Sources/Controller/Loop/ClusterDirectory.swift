internal import AWSModel
internal import ClusterModel

/// Which clusters an account and Region hold.
enum ClusterDirectory {
  /// A Region holds 10,000 clusters at most by AWS's quota; more pages than this are no honest answer.
  private static let maximumPages = 200

  /// The names of all clusters, sorted.
  ///
  /// - Throws: ``AWSModel/AWSError`` when any page cannot be read: a part of the list is never taken for the whole.
  static func names(_ aws: any AWSCaller) async throws -> [String] {
    var names: [String] = []
    var token: String?
    for _ in 0..<maximumPages {
      let page = try await aws.call(ECS.listClusters, .init(nextToken: token, maxResults: 100))
      names += (page.clusterArns ?? []).map(\.resourceName)
      token = page.nextToken
      guard let next = token, !next.isEmpty else { return names.sorted() }
    }
    throw AWSError(
      kind: .unknownOutcome, code: "Incomplete", message: "the list of clusters has more than \(maximumPages) pages",
      operation: ECS.listClusters.erased.qualifiedName)
  }
}
