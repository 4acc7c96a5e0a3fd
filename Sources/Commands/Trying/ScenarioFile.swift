internal import Foundation
internal import Simulation
internal import Yams

/// Scenario files: YAML, with paths inside them relative to the file's own folder.
struct ScenarioFile {
  let scenario: Scenario
  let folder: String

  init(path: String) throws {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw CommandFailure("the scenario \(path) cannot be read", remedy: "Name a file with --scenario")
    }
    do {
      scenario = try YAMLDecoder().decode(Scenario.self, from: text)
    } catch let error as DecodingError {
      throw CommandFailure("\(path): \(Self.plain(error))")
    } catch {
      throw CommandFailure("\(path): \(error)")
    }
    folder = (path as NSString).deletingLastPathComponent
  }

  /// Where in the document, and what is wrong with it.
  private static func plain(_ error: DecodingError) -> String {
    func place(_ path: [any CodingKey]) -> String {
      path.map { key in key.intValue.map { "[\($0)]" } ?? key.stringValue }.joined(separator: ".")
    }
    switch error {
    case .keyNotFound(let key, let context):
      let at = place(context.codingPath)
      return at.isEmpty ? "'\(key.stringValue)' is missing" : "\(at): '\(key.stringValue)' is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      let at = place(context.codingPath)
      let reason = context.debugDescription
      let cause = context.underlyingError.map { ": \($0)" } ?? ""
      return (at.isEmpty ? reason : "\(at): \(reason)") + cause
    @unknown default: return "\(error)"
    }
  }
}
