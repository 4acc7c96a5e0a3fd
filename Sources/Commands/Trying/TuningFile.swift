internal import Foundation
internal import PolicyDocument
internal import Sandbox
internal import Yams

/// The file of `ballast sandbox serve --tuning`: any of the switches, as YAML or JSON.
enum TuningFile {
  /// - Throws: ``CommandFailure``, one line with the place of what is wrong.
  static func read(_ path: String) throws -> SandboxTuning {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw CommandFailure("the tuning \(path) cannot be read", remedy: "Name a file with --tuning")
    }
    do {
      return try YAMLDecoder().decode(SandboxTuning.self, from: text)
    } catch let error as DecodingError {
      throw CommandFailure(ScenarioComplaint(Self.withNearestWord(error), text).line(path))
    } catch {
      throw CommandFailure("\(path): \(ScenarioFile.oneLine("\(error)"))")
    }
  }

  /// There are too many switches to list them all in a message.
  private static func withNearestWord(_ error: DecodingError) -> DecodingError {
    guard case .dataCorrupted(let context) = error, let unknown = context.underlyingError as? UnknownKey else {
      return error
    }
    let remedy =
      NearestWord.among(unknown.known, to: unknown.key).map { "did you mean '\($0)'?" }
      ?? "docs/sandbox.md lists what there is"
    return .dataCorrupted(
      .init(
        codingPath: context.codingPath + [SwitchName(stringValue: unknown.key)],
        debugDescription: "there is no such switch; \(remedy)"))
  }

  private struct SwitchName: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
