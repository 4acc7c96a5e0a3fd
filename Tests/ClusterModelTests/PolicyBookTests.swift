import ClusterModel
import Testing

@Suite("Which policy speaks for a cluster")
struct PolicyBookTests {
  static let book = PolicyBook([
    ClusterPolicy(name: "*", mode: .observe), ClusterPolicy(name: "team-*", mode: .act),
    ClusterPolicy(name: "team-a-*"), ClusterPolicy(name: "prod", region: "eu-west-1"),
    ClusterPolicy(name: "prod", region: "us-east-1"), ClusterPolicy(name: "*-gpu"),
  ])

  @Test(
    "the one that names it, else the longest pattern",
    arguments: [
      ("anything", nil, 0), ("team-b", nil, 1), ("team-a-1", nil, 2), ("prod", "eu-west-1", 3),
      ("prod", "us-east-1", 4), ("prod", "ap-south-1", 0), ("x-gpu", nil, 5), ("team-*", nil, 1),
    ] as [(String, String?, Int)])
  func index(cluster: String, region: String?, expected: Int) throws {
    #expect(try Self.book.index(for: cluster, region: region) == expected)
    #expect(try Self.book.policy(for: cluster, region: region)?.name == cluster)
  }

  @Test("two of equal right are an error that names both")
  func ambiguous() {
    #expect(throws: AmbiguousPolicyError(cluster: "prod", entries: ["prod", "prod"])) {
      try Self.book.policy(for: "prod")
    }
    let book = PolicyBook([ClusterPolicy(name: "a*"), ClusterPolicy(name: "*z")])
    #expect(throws: AmbiguousPolicyError(cluster: "az", entries: ["a*", "*z"])) { try book.policy(for: "az") }
    #expect(
      AmbiguousPolicyError(cluster: "az", entries: ["a*", "*z"]).description
        == "cluster 'az' is covered by 'a*' and '*z': name it in an entry of its own, or make one pattern longer")
  }

  @Test("none at all")
  func none() throws {
    #expect(try PolicyBook([ClusterPolicy(name: "a")]).policy(for: "b") == nil)
    #expect(try PolicyBook().policy(for: "b") == nil)
  }
}
