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
    let place = URL(filePath: path)
    let new = place.deletingLastPathComponent().appending(path: ".\(place.lastPathComponent).new")
    do {
      try? FileManager.default.removeItem(at: new)
      let data = Data(state.utf8)
      guard FileManager.default.createFile(atPath: new.path, contents: data, attributes: [.posixPermissions: 0o600])
      else { throw CocoaError(.fileWriteUnknown) }
      if rename(new.path, place.path) != 0 { throw CocoaError(.fileWriteUnknown) }
    } catch {
      throw CommandFailure("\(path) cannot be written: \(error.localizedDescription)")
    }
  }
}
