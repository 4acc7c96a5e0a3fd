internal import AWSModel

extension RecordedCluster {
  /// The same cluster without what its owner might not want to show: names, the account, values of tags, environment
  /// variables and secrets, commands, images, log options and user data are replaced; sizes, counts, times, states and
  /// AWS's own ids stay. One name is replaced by the same one everywhere.
  public func masked() throws(StateFault) -> RecordedCluster {
    var result = self
    let mask = Mask(names: NameTable(self))
    result.cluster = try mask.shape(cluster)
    result.providers = try mask.shapes(providers)
    result.services = try mask.shapes(services)
    result.definitions = try mask.shapes(definitions)
    result.tasks = try mask.shapes(tasks)
    result.containerInstances = try mask.shapes(containerInstances)
    result.reservations = try mask.shapes(reservations)
    result.volumes = try mask.shapes(volumes)
    // An image's name and description are its owner's words, and nothing needs them.
    result.images = images.map {
      EC2.Image(imageId: $0.imageId, creationDate: $0.creationDate, architecture: $0.architecture)
    }
    result.subnets = try mask.shapes(subnets)
    result.securityGroups = try mask.shapes(securityGroups)
    result.templates = try mask.shapes(templates)
    result.templateVersions = try mask.shapes(templateVersions)
    result.groups = try mask.shapes(groups)
    result.configurations = try mask.shapes(configurations)
    result.hooks = try mask.shapes(hooks)
    result.policies = try mask.shapes(policies)
    result.alarms = try mask.shapes(alarms)
    result.scheduledActions = try mask.shapes(scheduledActions)
    result.targetGroups = try mask.shapes(targetGroups)
    result.targetGroupAttributes = try mask.shapes(targetGroupAttributes)
    result.targetHealth = try mask.shapes(targetHealth)
    result.loadBalancers = try mask.shapes(loadBalancers)
    result.loadBalancerAttributes = try mask.shapes(loadBalancerAttributes)
    result.listeners = try mask.shapes(listeners)
    result.rules = try mask.shapes(rules)
    return result
  }
}

/// What each name of the owner's becomes.
private struct NameTable {
  /// Longest first, so that a name within another does not spoil it.
  private(set) var pairs: [(name: String, mask: String)] = []

  init(_ recorded: RecordedCluster) {
    add("cluster", [recorded.cluster.clusterName])
    add("service", recorded.services.map(\.serviceName))
    add("family", recorded.definitions.map { $0.taskDefinition?.family })
    add("container", recorded.definitions.flatMap { ($0.taskDefinition?.containerDefinitions ?? []).map(\.name) })
    add("volume", recorded.definitions.flatMap { ($0.taskDefinition?.volumes ?? []).map(\.name) })
    add("provider", recorded.providers.map(\.name))
    add("group", recorded.groups.map(\.autoScalingGroupName))
    add("template", recorded.templates.map(\.launchTemplateName))
    add("configuration", recorded.configurations.map(\.launchConfigurationName))
    add("hook", recorded.hooks.map(\.lifecycleHookName))
    add("policy", recorded.policies.map(\.policyName))
    add("alarm", recorded.alarms.map(\.alarmName))
    add("action", recorded.scheduledActions.map(\.scheduledActionName))
    add("targets", recorded.targetGroups.map(\.targetGroupName))
    add("balancer", recorded.loadBalancers.map(\.loadBalancerName))
    add("rules", recorded.securityGroups.map(\.groupName).filter { $0 != "default" })
    pairs.append((recorded.home.account, "123456789012"))
    pairs.sort { ($0.name.utf8.count, $1.name) > ($1.name.utf8.count, $0.name) }
  }

  private mutating func add(_ kind: String, _ names: [String?]) {
    var number = 0
    for name in names.compactMap({ $0 }) where !name.isEmpty && !pairs.contains(where: { $0.name == name }) {
      number += 1
      pairs.append((name, "\(kind)-\(number)"))
    }
  }
}

/// Replaces what is the owner's in the JSON of shapes.
private struct Mask {
  let names: NameTable
  /// Members whose texts are the owner's whole: values, not names.
  private static let values: Set<String> = [
    "environment", "secrets", "environmentFiles", "command", "entryPoint", "image", "options", "secretOptions",
    "UserData", "userData", "KeyName", "keyName", "description", "Description", "VersionDescription", "DNSName",
    "CreatedBy", "createdBy", "NotificationMetadata", "hostname", "sourcePath", "message", "HealthCheckPath",
    "PublicDnsName", "AlarmDescription", "StateReason", "StateReasonData", "PublicIpAddress", "extraHosts",
    "credentialsParameter", "imageDigest",
  ]

  func shapes<Shape: AWSShape>(_ shapes: [Shape]) throws(StateFault) -> [Shape] {
    var result: [Shape] = []
    for shape in shapes { result.append(try self.shape(shape)) }
    return result
  }

  func shape<Shape: AWSShape>(_ shape: Shape) throws(StateFault) -> Shape {
    try ShapeJSON.shape(of: masked(ShapeJSON.value(of: shape), within: ""), at: "")
  }

  private func masked(_ json: JSONValue, within key: String) -> JSONValue {
    switch json {
    case .object(let members): return .object(masked(members, within: key))
    case .array(let elements): return .array(elements.map { masked($0, within: key) })
    case .string(let text): return .string(renamed(text))
    default: return json
    }
  }

  private func masked(_ members: [String: JSONValue], within key: String) -> [String: JSONValue] {
    var result: [String: JSONValue] = [:]
    for (name, value) in members {
      switch name {
      case "tags", "Tags", "TagSet": result[name] = tags(value)
      // The sandbox's own labels tell how containers behave.
      case "dockerLabels": result[name] = labels(value)
      case _ where Self.values.contains(name): result[name] = hidden(value)
      default: result[name] = masked(value, within: name)
      }
    }
    return result
  }

  /// Each text of its own becomes `masked`; how many there are stays.
  private func hidden(_ json: JSONValue) -> JSONValue {
    switch json {
    case .string(let text): text.isEmpty ? json : "masked"
    case .array(let elements): .array(elements.enumerated().map { index, element in numbered(hidden(element), index) })
    case .object(let members): .object(members.mapValues(hidden))
    default: json
    }
  }

  /// Names within a list stay apart from each other.
  private func numbered(_ json: JSONValue, _ index: Int) -> JSONValue {
    guard case .object(var members) = json, members["name"] != nil else { return json }
    members["name"] = .string("MASKED_\(index + 1)")
    return .object(members)
  }

  /// Keys of AWS's own and of Ballast's mean something to programs; others do not.
  private func tags(_ json: JSONValue) -> JSONValue {
    guard case .array(let elements) = json else { return json }
    return .array(
      elements.enumerated().map { index, element in
        guard case .object(var members) = element else { return element }
        for name in ["key", "Key"] {
          guard let key = members[name]?.text else { continue }
          let isKnown = key.hasPrefix("aws:") || key.hasPrefix("ballast:") || key == "AmazonECSManaged" || key == "Name"
          members[name] = .string(isKnown ? key : "tag-\(index + 1)")
          let value = name == "key" ? "value" : "Value"
          guard let text = members[value]?.text else { continue }
          members[value] = .string(isKnown && key != "Name" ? renamed(text) : text.isEmpty ? "" : "masked")
        }
        return .object(members)
      })
  }

  private func labels(_ json: JSONValue) -> JSONValue {
    guard case .object(let members) = json else { return json }
    return .object(members.filter { $0.key.hasPrefix("sandbox.") })
  }

  /// Replaces each name where it stands by itself: not where it is a part of a longer word.
  private func renamed(_ text: String) -> String {
    var text = text
    for (name, mask) in names.pairs where text.contains(name) { text = Self.replacing(name, by: mask, in: text) }
    return text
  }

  private static func replacing(_ name: String, by mask: String, in text: String) -> String {
    let (bytes, wanted) = (Array(text.utf8), Array(name.utf8))
    var result: [UInt8] = []
    var place = 0
    while place < bytes.count {
      let end = place + wanted.count
      let isHere =
        end <= bytes.count && bytes[place..<end].elementsEqual(wanted)
        && (place == 0 || !isWord(bytes[place - 1])) && (end == bytes.count || !isWord(bytes[end]))
      if isHere {
        result += Array(mask.utf8)
        place = end
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
