internal import AWSModel
internal import ClusterModel

/// Masks the texts of shapes, each by the rule of its member.
struct ShapeMask {
  let names: MaskNames
  let candidates: QueryCandidates

  var texts: TextMask { TextMask(names: names, candidates: candidates) }

  func shapes<Shape: AWSShape>(_ shapes: [Shape]) throws(StateFault) -> [Shape] {
    var result: [Shape] = []
    for shape in shapes { result.append(try self.shape(shape)) }
    return result
  }

  func shape<Shape: AWSShape>(_ shape: Shape) throws(StateFault) -> Shape {
    try ShapeJSON.shape(of: structure(ShapeJSON.value(of: shape), Shape.schema), at: "")
  }

  private func structure(_ json: JSONValue, _ schema: AWSSchema) -> JSONValue {
    guard let members = json.members else { return json }
    var result: [String: JSONValue] = [:]
    // In a fixed order, so that the same recording gets the same masks.
    for (name, value) in members.sorted(by: { $0.key < $1.key }) {
      guard let index = schema.index(of: name) else { continue }
      let type = schema.members[index].type
      switch (schema.name, name) {
      case ("Attachment", "details"): result[name] = details(value)
      case ("Attribute", "value"): result[name] = attribute(members["name"]?.text ?? "", value)
      case ("Attribute", "name"): result[name] = map(value) { texts.attribute($0) }
      case ("Tag", "Value"), ("Tag", "value"), ("TagDescription", "Value"):
        result[name] = map(value) { tag((members["key"] ?? members["Key"])?.text ?? "", $0) }
      case ("Tag", "Key"), ("Tag", "key"), ("TagDescription", "Key"): result[name] = map(value, tagKey)
      case (_, "Namespace"): result[name] = map(value, texts.namespace)
      case (_, "MetricName"): result[name] = map(value) { texts.metric($0, of: members["Namespace"]?.text) }
      default: result[name] = masked(value, type, .of(schema.name, name))
      }
    }
    return .object(result)
  }

  private func masked(_ json: JSONValue, _ type: AWSType, _ rule: MaskRule) -> JSONValue {
    switch (json, type.kind) {
    case (_, .structure): type.schema.map { structure(json, $0) } ?? .null
    case (.array(let elements), .list):
      type.element.map { element in .array(elements.map { masked($0, element, rule) }) } ?? []
    case (.object(let members), .map): map(members, rule)
    case (.string(let text), .string):
      type.enumeration?.contains(text) == true ? json : .string(texts.masked(text, rule))
    case (.string, .blob): ""
    default: json
    }
  }

  private func map(_ json: JSONValue, _ masked: (String) -> String) -> JSONValue {
    json.text.map { .string($0.isEmpty ? "" : masked($0)) } ?? json
  }

  /// Of options and labels, AWS's and the sandbox's keep their names: the latter say how containers behave.
  private func map(_ members: [String: JSONValue], _ rule: MaskRule) -> JSONValue {
    var result: [String: JSONValue] = [:]
    for (key, value) in members.sorted(by: { $0.key < $1.key }) {
      if Self.behaviour.contains(key) {
        result[key] = value
      } else {
        result[Self.options.contains(key) ? key : names.mask(key, "key")] = map(value) { _ in "masked" }
      }
    }
    return .object(result)
  }

  /// The labels of ``TaskBehaviour``.
  private static let behaviour = Set(
    [
      "pull-seconds", "start-seconds", "run-seconds", "exit-code", "stop-seconds", "cpu-fraction", "memory-fraction",
      "health", "target-health", "warm-up-seconds", "pull-fails",
    ].map { "sandbox.\($0)" })

  private static let options: Set<String> = [
    "awslogs-group", "awslogs-region", "awslogs-stream-prefix", "awslogs-create-group", "awslogs-datetime-format",
    "awslogs-multiline-pattern", "mode", "max-buffer-size", "max-size", "max-file",
  ]

  /// What ECS tells of a task's interface.
  private func details(_ json: JSONValue) -> JSONValue {
    let known: Set<String> = [
      "networkInterfaceId", "subnetId", "macAddress", "privateDnsName", "privateIPv4Address", "ipv6Address",
      "networkInterfaceName", "deviceName", "volumeId",
    ]
    return .array(
      (json.elements ?? []).map { detail in
        let name = detail["name"]?.text ?? ""
        let value = detail["value"]?.text ?? ""
        let isMAC = name == "macAddress"
        return [
          "name": .string(known.contains(name) ? name : names.mask(name, "detail")),
          "value": .string(isMAC ? value : texts.masked(value, .name(kind: "detail"))),
        ]
      })
  }

  private func attribute(_ name: String, _ json: JSONValue) -> JSONValue {
    map(json) { texts.value($0, ofAttribute: name) }
  }

  /// Keys of AWS's own and of Ballast's mean something to programs; others do not.
  private func tagKey(_ key: String) -> String { Self.isKnown(key) ? key : names.mask(key, "tag") }

  private static func isKnown(_ key: String) -> Bool {
    key.hasPrefix("aws:") || key == "AmazonECSManaged" || key == "Name" || key == DisruptionIntent.tagKey
      || [BallastTag.cluster, BallastTag.keep, BallastTag.pause].contains(key)
  }

  private func tag(_ key: String, _ value: String) -> String {
    if key == DisruptionIntent.tagKey, var intent = DisruptionIntent(tagValue: value) {
      intent.decision = names.mask(intent.decision, "decision")
      return intent.tagValue
    }
    return key != "Name" && Self.isKnown(key) ? texts.masked(value, .name(kind: "value")) : names.mask(value, "value")
  }
}
