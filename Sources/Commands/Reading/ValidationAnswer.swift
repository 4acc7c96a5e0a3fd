internal import ClusterModel
internal import PolicyDocument

/// `ballast config validate`: what a valid configuration says of each cluster, in short.
struct ValidationAnswer: Encodable {
  struct Entry: Encodable {
    var name: String
    var region: String?
    var mode: String
    var method: String
    var act: String
    /// Names, and tags as `key=value`; empty means the groups that bear the cluster's tag.
    var groups: [String]
  }

  var schema = "ballast.configuration/v1"
  var file: String
  var valid = true
  var entries: [Entry]

  init(file: String, _ configuration: BallastConfiguration) {
    self.file = file
    entries = configuration.clusters.map(\.policy).map { policy in
      Entry(
        name: policy.name, region: policy.region, mode: policy.mode.rawValue, method: policy.sizing.method.rawValue,
        act: policy.sizing.act.rawValue, groups: policy.groups.map(Self.text))
    }
  }

  func rendered(as format: OutputFormat) -> String {
    var table = TextTable([
      .init(heading: "cluster"), .init(heading: "region"), .init(heading: "mode"), .init(heading: "method"),
      .init(heading: "act"), .init(heading: "groups"),
    ])
    for entry in entries {
      table.add([
        entry.name, entry.region ?? "as called", entry.mode, entry.method, entry.act,
        entry.groups.isEmpty ? "those tagged \(BallastTag.cluster)" : entry.groups.joined(separator: ","),
      ])
    }
    if format == .tsv { return table.rendered(as: format) }
    let noun = entries.count == 1 ? "entry" : "entries"
    return "\(file): valid, \(entries.count) \(noun)\n\n\(table.rendered(as: format))"
  }

  private static func text(_ selector: GroupSelector) -> String {
    switch selector {
    case .name(let name): name
    case .tags(let tags): tags.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "+")
    }
  }
}
