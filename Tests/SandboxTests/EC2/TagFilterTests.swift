import AWSModel
import Sandbox
import Testing

@Suite struct TagFilterTests {
  /// Two groups, one of them with an owner; each tag as `key=value`, in order of key.
  private func told(_ filters: [EC2.Filter]) throws -> [String] {
    let region = TestRegion()
    var ids: [String] = []
    for name in ["web", "db"] {
      ids.append(
        try #require(
          try region.call(EC2.createSecurityGroup, .init(description: "for tests", groupName: name)).groupId))
    }
    _ = try region.call(
      EC2.createTags,
      .init(resources: [ids[0]], tags: [.init(key: "Owner", value: "TeamA"), .init(key: "App", value: "a")]))
    _ = try region.call(EC2.createTags, .init(resources: [ids[1]], tags: [.init(key: "App", value: "b")]))
    let own = [EC2.Filter(name: "resource-id", values: ids)]
    return try region.call(EC2.describeTags, .init(filters: own + filters)).tags?.map {
      "\($0.key ?? "")=\($0.value ?? "")"
    }.sorted() ?? []
  }

  /// Source: EC2 API, DescribeTags.
  @Test(
    arguments: [
      ([], ["App=a", "App=b", "Owner=TeamA"]),
      ([EC2.Filter(name: "key", values: ["Own*"])], ["Owner=TeamA"]),
      ([EC2.Filter(name: "value", values: ["a", "b"])], ["App=a", "App=b"]),
      ([EC2.Filter(name: "tag:Owner", values: ["TeamA"])], ["Owner=TeamA"]),
      ([EC2.Filter(name: "tag:Owner", values: ["TeamB"])], []),
      ([EC2.Filter(name: "key", values: ["App"]), EC2.Filter(name: "value", values: ["b"])], ["App=b"]),
      ([EC2.Filter(name: "resource-type", values: ["instance"])], []),
    ] as [([EC2.Filter], [String])])
  func everyFilterMustHold(filters: [EC2.Filter], tags: [String]) throws {
    #expect(try told(filters) == tags)
  }

  @Test func aFilterThatThereIsNotIsRefused() {
    #expect(throws: AWSError.self) { try told([EC2.Filter(name: "owner", values: ["TeamA"])]) }
    #expect(throws: AWSError.self) {
      try told([EC2.Filter(name: "key", values: ["nobody"]), EC2.Filter(name: "owner", values: ["TeamA"])])
    }
  }

  @Test func tagsAreReplacedAndTakenAway() throws {
    let region = TestRegion()
    let id = try #require(
      try region.call(EC2.createSecurityGroup, .init(description: "for tests", groupName: "web")).groupId)
    func tags() throws -> [String] {
      let own = [EC2.Filter(name: "resource-id", values: [id])]
      return try region.call(EC2.describeTags, .init(filters: own)).tags?.map { "\($0.key ?? "")=\($0.value ?? "")" }
        ?? []
    }
    for (key, value) in [("b", "1"), ("a", "2"), ("c", "3"), ("b", "4")] {
      _ = try region.call(EC2.createTags, .init(resources: [id], tags: [.init(key: key, value: value)]))
    }
    #expect(try tags() == ["a=2", "b=4", "c=3"])
    _ = try region.call(EC2.deleteTags, .init(resources: [id], tags: [.init(key: "a"), .init(key: "b", value: "1")]))
    #expect(try tags() == ["b=4", "c=3"])
  }
}
