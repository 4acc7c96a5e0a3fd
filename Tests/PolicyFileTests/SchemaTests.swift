import Foundation
import PolicyDocument
import PolicyFile
import Testing

@Suite("The schema")
struct SchemaTests {
  static func schema() throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(ConfigurationSchema.json().utf8))
    return try #require(object as? [String: Any])
  }

  /// Follows properties and items down to the schema of one key.
  static func property(_ path: String) throws -> [String: Any] {
    var schema = try schema()
    for key in path.split(separator: ".") {
      if let items = schema["items"] as? [String: Any] { schema = items }
      let properties = try #require(schema["properties"] as? [String: Any], "\(path)")
      schema = try #require(properties[String(key)] as? [String: Any], "\(path)")
    }
    return schema
  }

  @Test("says what each key means, and its default from the policy's own")
  func defaults() throws {
    #expect(try Self.property("clusters.sizing.scaleIn.after")["default"] as? String == "10m")
    #expect(try Self.property("clusters.sizing.scaleOut.backoff.max")["default"] as? String == "30m")
    #expect(try Self.property("clusters.sizing.thresholds.cpu.max")["default"] as? Int == 75)
    #expect(try Self.property("clusters.sizing.scaleIn.stepMax")["default"] as? String == "10%")
    #expect(try Self.property("clusters.disruption.drain.hook")["default"] as? String == "ballast-drain")
    #expect(try Self.property("clusters.mode")["default"] as? String == "observe")
    #expect(try Self.property("clusters.mode")["enum"] as? [String] == ["observe", "act"])
    #expect(try Self.property("clusters.disruption.budgets.instances")["default"] == nil)
    #expect(try Self.property("events.snsSignatures")["default"] as? String == "verify")
    #expect(try Self.property("events.snsSignatures")["enum"] as? [String] == ["verify", "require", "off"])
  }

  @Test("allows no key that it does not list, and says which are needed")
  func strictness() throws {
    #expect(try Self.schema()["required"] as? [String] == ["clusters"])
    #expect(try Self.schema()["additionalProperties"] as? Bool == false)
    let sizing = try Self.property("clusters.sizing")
    #expect(sizing["additionalProperties"] as? Bool == false)
    let groups = try Self.property("clusters.groups")
    let group = try #require(groups["items"] as? [String: Any])
    #expect((group["oneOf"] as? [Any])?.count == 2)
  }

  @Test("has a meaning for every key, in a sentence")
  func meanings() throws {
    func check(_ schema: [String: Any], _ path: String) {
      for (key, value) in (schema["properties"] as? [String: [String: Any]] ?? [:]).sorted(by: { $0.key < $1.key }) {
        let description = value["description"] as? String ?? ""
        #expect(description.hasSuffix(".") && description.count > 10, "\(path).\(key)")
        check(value, "\(path).\(key)")
        if let items = value["items"] as? [String: Any] { check(items, "\(path).\(key)") }
      }
    }
    check(try Self.schema(), "")
  }
}
