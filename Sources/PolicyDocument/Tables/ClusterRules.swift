/// Rules between the entries under `clusters`.
enum ClusterRules {
  /// Two entries for one name in one Region: neither could be preferred. With different roles they are different accounts.
  static func check(_ document: DocumentNode, _ faults: inout Faults) {
    guard case .mapping(let top, _) = document,
      case .list(let entries, _)? = top.first(where: { $0.key == "clusters" })?.value
    else { return }
    var seen: [[String?]: DocumentMark] = [:]
    for case .mapping(let fields, _) in entries {
      guard let name = value("name", fields), let text = ScalarReading.word(name) else { continue }
      let key = [text] + ["region", "roleArn"].map { value($0, fields).flatMap(ScalarReading.word) }
      if let first = seen[key] {
        faults.add(name.mark, "'\(DocumentNode.shortened(text))' has an entry already, on line \(first.line)")
      } else {
        seen[key] = name.mark
      }
    }
  }

  private static func value(_ key: String, _ fields: [DocumentNode.Entry]) -> DocumentNode? {
    fields.first { $0.key == key }?.value
  }
}
