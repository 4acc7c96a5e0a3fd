internal import AWSModel

/// The filters of DescribeParameters and GetParametersByPath: all must admit a parameter, each by any of its values.
struct ParameterFilters {
  private let filters: [SSM.ParameterStringFilter]

  var isEmpty: Bool { filters.isEmpty }

  init(_ filters: [SSM.ParameterStringFilter], allowed: Set<String>) throws(AWSError) {
    for filter in filters {
      let key = filter.key ?? ""
      guard allowed.contains(key) || key.hasPrefix("tag:") && allowed.contains("tag:") else {
        throw SSM.Errors.invalidFilterKey("The following filter key is not valid: \(key).")
      }
      let options = key == "Path" ? ["Recursive", "OneLevel"] : ["Equals", "BeginsWith", "Contains"]
      guard options.contains(filter.option ?? options[0]) else {
        throw SSM.Errors.invalidFilterOption("The following filter option is not valid: \(filter.option ?? "").")
      }
      if filter.values?.isEmpty ?? true, !key.hasPrefix("tag:") {
        throw SSM.Errors.invalidFilterValue("The following filter values are missing: null")
      }
    }
    self.filters = filters
  }

  func admit(_ parameter: SimParameter) -> Bool { filters.allSatisfy { admits($0, parameter) } }

  private func admits(_ filter: SSM.ParameterStringFilter, _ parameter: SimParameter) -> Bool {
    let latest = parameter.latest
    let wanted = filter.values ?? []
    switch filter.key ?? "" {
    case "Name": return wanted.contains { Self.matches(parameter.name, $0, filter.option) }
    case "Type": return wanted.contains(latest.type.rawValue)
    case "Tier": return wanted.contains(latest.tier.rawValue)
    case "DataType": return wanted.contains(latest.dataType)
    case "KeyId": return latest.keyID.map { key in wanted.contains { Self.matches(key, $0, filter.option) } } ?? false
    case "Label": return parameter.versions.contains { !$0.labels.allSatisfy { !wanted.contains($0) } }
    case "Path": return wanted.contains { isUnder($0, parameter.name, filter.option) }
    case let key:
      guard let value = parameter.tags[String(key.dropFirst(4))] else { return false }
      return wanted.isEmpty || wanted.contains { Self.matches(value, $0, filter.option) }
    }
  }

  private func isUnder(_ path: String, _ name: String, _ option: String?) -> Bool {
    let prefix = path.hasSuffix("/") ? path : path + "/"
    guard name.hasPrefix(prefix) else { return false }
    return option == "Recursive" || !name.dropFirst(prefix.count).contains("/")
  }

  private static func matches(_ text: String, _ wanted: String, _ option: String?) -> Bool {
    switch option {
    case "BeginsWith": text.hasPrefix(wanted)
    case "Contains": text.contains(wanted)
    default: text == wanted
    }
  }
}
