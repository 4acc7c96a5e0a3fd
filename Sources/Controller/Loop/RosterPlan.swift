internal import ClusterModel

/// What a listing of clusters is of: one account in one Region.
struct ListingScope: Hashable, Sendable {
  let region: String?
  let roleArn: String?

  init(_ policy: ClusterPolicy) {
    region = policy.region
    roleArn = policy.roleArn
  }
}

/// Which clusters a configuration covers, given what exists.
struct RosterPlan {
  /// In the order of their keys.
  var wanted: [(key: ClusterKey, policy: ClusterPolicy)] = []
  /// What keeps a cluster from being operated, in sentences.
  var problems: [String] = []

  /// - Parameter discovered: the names of the clusters that each account and Region holds; a pattern whose scope was never
  ///   listed covers nothing yet.
  init(book: PolicyBook, discovered: [ListingScope: [String]]) {
    var seen: Set<ClusterKey> = []
    for (index, entry) in book.policies.enumerated() {
      let names = entry.isPattern ? (discovered[ListingScope(entry)] ?? []) : [entry.name]
      for name in names where NamePattern(entry.name).matches(name) {
        do {
          let speaking = try book.index(for: name, region: entry.region) { $0.roleArn == entry.roleArn }
          guard speaking == index else { continue }
          var policy = entry
          policy.name = name
          let key = ClusterKey(name: name, policy: policy)
          if seen.insert(key).inserted { wanted.append((key, policy)) }
        } catch {
          if !problems.contains(error.description) { problems.append(error.description) }
        }
      }
    }
    wanted.sort { $0.key < $1.key }
  }
}
