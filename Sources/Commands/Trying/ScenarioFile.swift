internal import Foundation
internal import Simulation
internal import Yams

/// Scenario files: YAML, with paths inside them relative to the file's own folder.
struct ScenarioFile {
  let path: String
  let scenario: Scenario
  let folder: String

  /// - Throws: ``CommandFailure``, one line with the place of what is wrong.
  init(path: String) throws {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw CommandFailure("the scenario \(path) cannot be read", remedy: "Name a file with --scenario")
    }
    self.path = path
    do {
      scenario = try YAMLDecoder().decode(Scenario.self, from: text)
    } catch let error as DecodingError {
      throw CommandFailure(ScenarioComplaint(error, text).line(path))
    } catch {
      throw CommandFailure("\(path): \(Self.oneLine("\(error)"))")
    }
    folder = (path as NSString).deletingLastPathComponent
  }

  var files: ScenarioFiles { .folder(folder) }

  /// Says which of its files are not there, where generators serve in their place.
  func tellAbsences() {
    guard scenario.absentFiles == .substitute else { return }
    for name in scenario.missing(files) {
      StandardStream.error.line("\(name) is not there: what the program generates by itself serves in its place")
    }
  }

  static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
  }
}

/// What is wrong with a scenario, and where: the key, and its line and column.
struct ScenarioComplaint {
  let key: String
  let mark: Mark?
  let message: String

  init(_ error: DecodingError, _ text: String) {
    var path: [any CodingKey]
    switch error {
    case .keyNotFound(let missing, let context):
      path = context.codingPath
      message = "'\(missing.stringValue)' is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      path = context.codingPath
      if let cause = context.underlyingError as? YamlError {
        let place = Self.place(of: cause)
        (key, mark, message) = ("", place.mark, place.message)
        return
      }
      message = ScenarioFile.oneLine(context.debugDescription)
    @unknown default:
      path = []
      message = ScenarioFile.oneLine("\(error)")
    }
    key = Self.name(path)
    mark = Self.mark(of: path, in: text)
  }

  func line(_ file: String) -> String {
    let place = mark.map { "\(file):\($0.line):\($0.column)" } ?? file
    return key.isEmpty ? "\(place): \(message)" : "\(place): \(key): \(message)"
  }

  private static func name(_ path: [any CodingKey]) -> String {
    path.reduce(into: "") { name, key in
      if let index = key.intValue { name += "[\(index)]" } else { name += (name.isEmpty ? "" : ".") + key.stringValue }
    }
  }

  /// Where the last step of the way stands, or as far as the document goes.
  private static func mark(of path: [any CodingKey], in text: String) -> Mark? {
    guard let root = try? Yams.compose(yaml: text) else { return nil }
    var (node, mark) = (root, root.mark)
    for key in path {
      if let index = key.intValue {
        guard case .sequence(let items) = node, items.indices.contains(index) else { return mark }
        (node, mark) = (items[index], items[index].mark)
      } else {
        guard case .mapping(let entries) = node,
          let entry = entries.first(where: { $0.key.string == key.stringValue })
        else { return mark }
        (node, mark) = (entry.value, entry.key.mark ?? entry.value.mark)
      }
    }
    return mark
  }

  /// What the YAML parser complains of.
  private static func place(of error: YamlError) -> (mark: Mark?, message: String) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return (mark, "this is no YAML: \(ScenarioFile.oneLine(problem))")
    case .duplicatedKeysInMapping(let keys, let context):
      return (context.mark, "'\(keys.first ?? "")' is given twice")
    default: return (nil, "this is no YAML: \(ScenarioFile.oneLine("\(error)"))")
    }
  }
}
