import AWSModel
import Testing

/// A walk through pages gives the whole or an error, never a part.
@Suite struct PagingTests {
  private static func page(_ arns: [String], next: String? = nil) -> ECS.ListTasksResponse {
    ECS.ListTasksResponse(taskArns: arns, nextToken: next)
  }

  @Test func joinsPagesInOrderAndPassesTheToken() async throws {
    let pages = [Self.page(["a", "b"], next: "1"), Self.page(["c"], next: "2"), Self.page(["d"])]
    let aws = ScriptedCaller { number, _ in pages[number] }
    let whole = try await aws.collect(ECS.listTasks, .init(cluster: "prod"))
    #expect(whole.taskArns == ["a", "b", "c", "d"])
    #expect(whole.nextToken == nil)
    let asked = aws.inputs(of: ECS.ListTasksRequest.self)
    #expect(asked.map(\.nextToken) == [nil, "1", "2"])
    #expect(asked.allSatisfy { $0.cluster == "prod" })
  }

  @Test func asksForTheLargestPageUnlessToldOtherwise() async throws {
    let aws = ScriptedCaller { _, _ in Self.page([]) }
    _ = try await aws.collect(ECS.listTasks, .init(cluster: "prod"))
    _ = try await aws.collect(ECS.listTasks, .init(cluster: "prod", maxResults: 7))
    #expect(aws.inputs(of: ECS.ListTasksRequest.self).map(\.maxResults) == [100, 7])
  }

  @Test func anEmptyPageWithATokenIsNotTheEnd() async throws {
    let pages = [Self.page([], next: "1"), ECS.ListTasksResponse(taskArns: nil, nextToken: "2"), Self.page(["x"])]
    let aws = ScriptedCaller { number, _ in pages[number] }
    #expect(try await aws.collect(ECS.listTasks, .init()).taskArns == ["x"])
  }

  @Test func anEmptyTokenIsTheEnd() async throws {
    let aws = ScriptedCaller { _, _ in Self.page(["x"], next: "") }
    #expect(try await aws.collect(ECS.listTasks, .init()).taskArns == ["x"])
    #expect(aws.calls == 1)
  }

  @Test func aTokenThatComesBackIsAnError() async throws {
    let tokens = ["1", "2", "1"]
    let aws = ScriptedCaller { number, _ in Self.page(["t\(number)"], next: tokens[number % 3]) }
    await #expect(throws: AWSError.self) { try await aws.collect(ECS.listTasks, .init()) }
    #expect(aws.calls == 3)
  }

  @Test func morePagesThanAllowedAreAnError() async throws {
    let aws = ScriptedCaller { number, _ in Self.page(["t\(number)"], next: "\(number)") }
    let error = await #expect(throws: AWSError.self) {
      try await aws.collect(ECS.listTasks, .init(), pageLimit: 5)
    }
    #expect(error?.code == "TooManyPages")
    #expect(aws.calls == 5)
  }

  @Test func exactlyAsManyPagesAsAllowedAreTheWhole() async throws {
    let aws = ScriptedCaller { number, _ in Self.page(["t\(number)"], next: number < 4 ? "\(number)" : nil) }
    #expect(try await aws.collect(ECS.listTasks, .init(), pageLimit: 5).taskArns?.count == 5)
  }

  @Test func moreWithoutATokenIsAnError() async throws {
    let aws = ScriptedCaller { _, _ in IAM.ListRolesResponse(isTruncated: true) }
    let error = await #expect(throws: AWSError.self) { try await aws.collect(IAM.listRoles, .init()) }
    #expect(error?.code == "NoToken")
  }

  @Test func aFailureInTheMiddleGivesNoPart() async throws {
    let aws = ScriptedCaller { number, _ in
      guard number < 2 else { throw AWSError(kind: .throttled, code: "ThrottlingException", message: "slow down") }
      return Self.page(["t\(number)"], next: "\(number)")
    }
    let error = await #expect(throws: AWSError.self) { try await aws.collect(ECS.listTasks, .init()) }
    #expect(error?.code == "ThrottlingException")
  }

  @Test func pagesAreHandedOverOneByOne() async throws {
    let pages = [Self.page(["a"], next: "1"), Self.page(["b"])]
    let aws = ScriptedCaller { number, _ in pages[number] }
    var seen: [[String]] = []
    try await aws.forEachPage(ECS.listTasks, .init()) { seen.append($0.taskArns ?? []) }
    #expect(seen == [["a"], ["b"]])
  }

  @Test func anOperationWithoutPagesIsCalledOnce() async throws {
    let aws = ScriptedCaller { _, _ in ECS.DescribeClustersResponse(clusters: [.init(clusterName: "prod")]) }
    #expect(try await aws.collect(ECS.describeClusters, .init()).clusters?.count == 1)
    #expect(aws.calls == 1)
  }
}

/// A token that AWS no longer knows begins the walk again, once.
@Suite struct ExpiredTokenTests {
  private static let expired = AWSError(
    kind: .service, code: "InvalidParameterException", message: "Invalid nextToken.", httpStatus: 400)

  @Test func beginsAgainAtTheFirstPageOnce() async throws {
    let aws = ScriptedCaller { number, input in
      if number == 1 { throw Self.expired }
      let isFirst = (input as? ECS.ListTasksRequest)?.nextToken == nil
      return ECS.ListTasksResponse(taskArns: [isFirst ? "a" : "b"], nextToken: isFirst ? "t\(number)" : nil)
    }
    #expect(try await aws.collect(ECS.listTasks, .init()).taskArns == ["a", "b"])
    #expect(aws.inputs(of: ECS.ListTasksRequest.self).map(\.nextToken) == [nil, "t0", nil, "t2"])
  }

  @Test func aSecondExpiryIsAnError() async throws {
    let aws = ScriptedCaller { number, _ in
      if number % 2 == 1 { throw Self.expired }
      return ECS.ListTasksResponse(taskArns: ["a"], nextToken: "t\(number)")
    }
    let error = await #expect(throws: AWSError.self) { try await aws.collect(ECS.listTasks, .init()) }
    #expect(error == Self.expired)
    #expect(aws.calls == 4)
  }

  @Test func theSameErrorOnTheFirstPageIsTheCallersOwnFault() async throws {
    let aws = ScriptedCaller { _, _ in throw Self.expired }
    await #expect(throws: AWSError.self) { try await aws.collect(ECS.listTasks, .init(nextToken: "mine")) }
    #expect(aws.calls == 1)
  }
}
