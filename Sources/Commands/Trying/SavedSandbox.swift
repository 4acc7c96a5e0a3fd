internal import Controller
internal import Foundation
internal import Sandbox

/// The file in which a served sandbox keeps its state from one run to the next.
struct SavedSandbox {
  let path: String

  /// The sandbox that the file tells of; a new one where there is no file yet.
  func open(_ options: SandboxOptions) throws -> Sandbox {
    guard FileManager.default.fileExists(atPath: path) else { return Sandbox(options) }
    do {
      return try Sandbox(state: try String(contentsOf: URL(filePath: path), encoding: .utf8), options)
    } catch let fault as StateFault {
      throw CommandFailure(
        "\(path) is no state of a sandbox: \(fault)", remedy: "docs/sandbox.md says what it may hold")
    } catch {
      throw CommandFailure("\(path) cannot be read: \(error.localizedDescription)")
    }
  }

  func save(_ sandbox: Sandbox) throws { try write(sandbox.savedState()) }

  /// Writes a state, for the owner's eyes only: whole, or not at all.
  func write(_ state: String) throws {
    do {
      try PrivateFile.write(Array(state.utf8), to: path)
    } catch let error as StoredStateError {
      throw CommandFailure("\(path) cannot be written: \(error.message)")
    }
  }
}
