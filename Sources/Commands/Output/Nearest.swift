internal import PolicyDocument

/// What to do about a name that nothing bears.
enum Nearest {
  /// More names than a line holds are counted, not listed.
  private static let mostNames = 8

  /// `Did you mean 'web'?`, else the names there are.
  static func remedy(_ given: String, among names: [String]) -> String {
    if let near = NearestWord.among(names, to: given) { return "Did you mean '\(near)'?" }
    if names.isEmpty { return "It has none at all" }
    let shown = names.sorted().prefix(mostNames).joined(separator: ", ")
    return names.count > mostNames ? "There are \(shown) and \(names.count - mostNames) more" : "There are \(shown)"
  }
}
