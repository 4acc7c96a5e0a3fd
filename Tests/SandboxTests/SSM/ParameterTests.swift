import AWSModel
import Foundation
import Sandbox
import Testing

@Suite struct ParameterTests {
  private let region = TestRegion()

  private func put(
    _ name: String, _ value: String, _ type: SSM.ParameterType = .string, overwrite: Bool? = nil
  ) throws {
    try region.call(SSM.putParameter, .init(name: name, value: value, type: type, overwrite: overwrite))
  }

  private func value(_ name: String, decrypted: Bool? = nil) throws -> String? {
    try region.call(SSM.getParameter, .init(name: name, withDecryption: decrypted)).parameter?.value
  }

  @Test func eachWriteIsAVersionAndOldOnesStayReadable() throws {
    try put("/app/limit", "1")
    #expect(
      region.refusal(SSM.putParameter, .init(name: "/app/limit", value: "2", type: .string))?.code
        == "ParameterAlreadyExists")
    try put("/app/limit", "2", overwrite: true)
    #expect(try value("/app/limit") == "2")
    #expect(try value("/app/limit:1") == "1")
    #expect(region.refusal(SSM.getParameter, .init(name: "/app/limit:3"))?.code == "ParameterVersionNotFound")
    let history = try region.call(SSM.getParameterHistory, .init(name: "/app/limit")).parameters
    #expect(history?.compactMap(\.version) == [1, 2])
  }

  @Test func aSecretIsShownOnlyWhenDecryptionIsAskedFor() throws {
    try put("/app/password", "hunter2", .secureString)
    #expect(try value("/app/password")?.contains("hunter2") == false)
    #expect(try value("/app/password", decrypted: true) == "hunter2")
  }

  @Test func aPathGivesItsChildrenAndWithRecursionAllBelow() throws {
    try put("/app/a", "1")
    try put("/app/b/c", "2")
    try put("/apple", "3")
    func names(_ recursive: Bool) throws -> [String] {
      try region.call(SSM.getParametersByPath, .init(path: "/app", recursive: recursive)).parameters?
        .compactMap(\.name) ?? []
    }
    #expect(try names(false) == ["/app/a"])
    #expect(try names(true) == ["/app/a", "/app/b/c"])
  }

  @Test func tenOnAPageOfAPath() throws {
    for index in 0..<12 { try put("/many/\(10 + index)", "x") }
    let first = try region.call(SSM.getParametersByPath, .init(path: "/many"))
    #expect(first.parameters?.count == 10)
    let second = try region.call(SSM.getParametersByPath, .init(path: "/many", nextToken: first.nextToken))
    #expect(second.parameters?.compactMap(\.name) == ["/many/20", "/many/21"])
    #expect(second.nextToken == nil)
  }

  @Test func unknownNamesAreToldBesideThoseThatAreThere() throws {
    try put("known", "x")
    let answer = try region.call(SSM.getParameters, .init(names: ["known", "unknown"]))
    #expect(answer.parameters?.compactMap(\.name) == ["known"])
    #expect(answer.invalidParameters == ["unknown"])
    #expect(region.refusal(SSM.getParameter, .init(name: "unknown"))?.code == "ParameterNotFound")
  }

  @Test func theNewestOptimisedImageIsAPublicParameter() throws {
    let path = "/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended"
    let id = try #require(try value("\(path)/image_id"))
    let whole = try #require(try value(path))
    #expect(try TestJSON(whole)["image_id"]?.string == id)
    let image = try region.call(EC2.describeImages, .init(imageIds: [id])).images?.first
    #expect(image?.name == (try value("\(path)/image_name")))
    #expect(try value("/aws/service/ecs/optimized-ami/amazon-linux-2023/arm64/recommended/image_id") != id)
    #expect(
      region.refusal(SSM.putParameter, .init(name: "/aws/mine", value: "x", type: .string))?.code
        == "AccessDeniedException")
  }

  @Test func aStandardParameterHoldsFourKilobytes() throws {
    try put("/big", String(repeating: "x", count: 4096))
    let larger = String(repeating: "x", count: 4097)
    #expect(
      region.refusal(SSM.putParameter, .init(name: "/bigger", value: larger, type: .string))?.code
        == "ValidationException")
    let answer = try region.call(
      SSM.putParameter, .init(name: "/bigger", value: larger, type: .string, tier: .intelligentTiering))
    #expect(answer.tier == .advanced)
  }

  @Test func aPatternHoldsTheValueToItself() throws {
    let fits = SSM.PutParameterRequest(name: "/n", value: "12", type: .string, allowedPattern: "[0-9]+")
    try region.call(SSM.putParameter, fits)
    let other = SSM.PutParameterRequest(name: "/m", value: "12a", type: .string, allowedPattern: "[0-9]+")
    #expect(region.refusal(SSM.putParameter, other)?.code == "ParameterPatternMismatchException")
  }

  @Test func whatIsDeletedIsGone() throws {
    try put("/a", "x")
    let answer = try region.call(SSM.deleteParameters, .init(names: ["/a", "/b"]))
    #expect(answer.deletedParameters == ["/a"])
    #expect(answer.invalidParameters == ["/b"])
    #expect(region.refusal(SSM.deleteParameter, .init(name: "/a"))?.code == "ParameterNotFound")
  }
}
