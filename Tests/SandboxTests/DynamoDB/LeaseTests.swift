import AWSModel
import Foundation
import Sandbox
import Testing

/// Conditional writes as a lease uses them: taken where free, renewed by its holder, taken over once it has run out.
@Suite struct LeaseTests {
  private let region = TestRegion()

  private func table(_ name: String = "leases") throws {
    try region.call(
      DynamoDB.createTable,
      .init(
        attributeDefinitions: [.init(attributeName: "id", attributeType: .s)], tableName: name,
        keySchema: [.init(attributeName: "id", keyType: .hash)], billingMode: .payPerRequest))
    region.pass(.minutes(1))
  }

  private func acquire(_ holder: String, until expiry: Int, now: Int) -> AWSError? {
    region.refusal(
      DynamoDB.putItem,
      .init(
        tableName: "leases",
        item: ["id": .init(s: "leader"), "holder": .init(s: holder), "expiry": .init(n: "\(expiry)")],
        conditionExpression: "attribute_not_exists(id) OR #h = :me OR expiry < :now",
        expressionAttributeNames: ["#h": "holder"],
        expressionAttributeValues: [":me": .init(s: holder), ":now": .init(n: "\(now)")]))
  }

  private func lease() throws -> [String: DynamoDB.AttributeValue] {
    try region.call(
      DynamoDB.getItem, .init(tableName: "leases", key: ["id": .init(s: "leader")], consistentRead: true)
    ).item ?? [:]
  }

  @Test func onlyOneHoldsItUntilItHasRunOut() throws {
    try table()
    #expect(acquire("a", until: 130, now: 100) == nil)
    #expect(acquire("b", until: 140, now: 110)?.code == "ConditionalCheckFailedException")
    #expect(try lease()["holder"]?.s == "a")
    #expect(acquire("a", until: 150, now: 120) == nil)
    #expect(try lease()["expiry"]?.n == "150")
    // 150 is not below 150: it has not run out yet.
    #expect(acquire("b", until: 190, now: 150)?.code == "ConditionalCheckFailedException")
    #expect(acquire("b", until: 190, now: 151) == nil)
    #expect(try lease()["holder"]?.s == "b")
  }

  @Test func numbersCompareAsNumbersAndNotAsTexts() throws {
    try table()
    #expect(acquire("a", until: 9, now: 1) == nil)
    #expect(acquire("b", until: 30, now: 10) == nil)
    #expect(acquire("c", until: 200, now: 100) == nil)
    #expect(acquire("d", until: 300, now: 90)?.code == "ConditionalCheckFailedException")
  }

  @Test func givingItBackIsForItsHolderOnly() throws {
    try table()
    #expect(acquire("a", until: 130, now: 100) == nil)
    func giveBack(_ holder: String) -> AWSError? {
      region.refusal(
        DynamoDB.deleteItem,
        .init(
          tableName: "leases", key: ["id": .init(s: "leader")], conditionExpression: "holder = :me",
          expressionAttributeValues: [":me": .init(s: holder)]))
    }
    #expect(giveBack("b")?.code == "ConditionalCheckFailedException")
    #expect(try !lease().isEmpty)
    #expect(giveBack("a") == nil)
    #expect(try lease().isEmpty)
  }

  @Test func anUpdateCountsUpOnlyWhereItsConditionHolds() throws {
    try table()
    func beat(_ seen: Int) -> AWSError? {
      region.refusal(
        DynamoDB.updateItem,
        .init(
          tableName: "leases", key: ["id": .init(s: "leader")],
          updateExpression: "SET beat = if_not_exists(beat, :zero) + :one",
          conditionExpression: "attribute_not_exists(beat) OR beat = :seen",
          expressionAttributeValues: [
            ":zero": .init(n: "0"), ":one": .init(n: "1"), ":seen": .init(n: "\(seen)"),
          ]))
    }
    #expect(beat(0) == nil)
    #expect(beat(1) == nil)
    #expect(beat(1)?.code == "ConditionalCheckFailedException")
    #expect(try lease()["beat"]?.n == "2")
  }

  @Test func aTableIsThereOnlyOnceItIsActive() throws {
    try region.call(
      DynamoDB.createTable,
      .init(
        attributeDefinitions: [.init(attributeName: "id", attributeType: .s)], tableName: "leases",
        keySchema: [.init(attributeName: "id", keyType: .hash)], billingMode: .payPerRequest))
    #expect(acquire("a", until: 2, now: 1)?.code == "ResourceNotFoundException")
    let status = try region.call(DynamoDB.describeTable, .init(tableName: "leases")).table?.tableStatus
    #expect(status == .creating)
    region.pass(.minutes(1))
    #expect(acquire("a", until: 2, now: 1) == nil)
  }

  @Test func keysNamesAndValuesThatDoNotFitAreRefused() throws {
    try table()
    let noKey = region.refusal(
      DynamoDB.putItem, .init(tableName: "leases", item: ["name": .init(s: "x")]))
    #expect(noKey?.code == "ValidationException")
    let wrongType = region.refusal(
      DynamoDB.putItem, .init(tableName: "leases", item: ["id": .init(n: "1")]))
    #expect(wrongType?.code == "ValidationException")
    let unused = region.refusal(
      DynamoDB.putItem,
      .init(
        tableName: "leases", item: ["id": .init(s: "x")], conditionExpression: "attribute_not_exists(id)",
        expressionAttributeValues: [":unused": .init(s: "y")]))
    #expect(unused?.code == "ValidationException")
    let key = region.refusal(
      DynamoDB.updateItem,
      .init(
        tableName: "leases", key: ["id": .init(s: "x")], updateExpression: "SET id = :v",
        expressionAttributeValues: [":v": .init(s: "y")]))
    #expect(key?.message.contains("part of the key") == true)
  }

  @Test func anItemGoesAfterTheInstantThatItNames() throws {
    try table()
    try region.call(
      DynamoDB.updateTimeToLive,
      .init(
        tableName: "leases", timeToLiveSpecification: .init(enabled: true, attributeName: "goes")))
    let soon = region.sandbox.now.microseconds / 1_000_000 + 60
    try region.call(
      DynamoDB.putItem,
      .init(tableName: "leases", item: ["id": .init(s: "leader"), "goes": .init(n: "\(soon)")]))
    #expect(try !lease().isEmpty)
    region.pass(.hours(49))
    #expect(try lease().isEmpty)
  }
}
