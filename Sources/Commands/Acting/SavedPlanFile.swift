internal import ClusterModel
internal import Foundation

/// A plan on the disk, between `ballast plan --out` and `ballast apply`.
enum SavedPlanFile {
  /// Whole or not at all, and readable by its owner only: it names instances and tasks.
  static func write(_ plan: Plan, to path: String) throws {
    let text = try AnswerCoding.json(plan) + "\n"
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    } catch {
      throw CommandFailure("the plan cannot be saved to \(path)", remedy: "Name a file in a folder that you may write")
    }
  }

  static func read(_ path: String) throws -> Plan {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure("the plan \(path) cannot be read", remedy: "Make one with `ballast plan --out \(path)`")
    }
    do {
      return try AnswerCoding.decode(Plan.self, from: data)
    } catch {
      throw CommandFailure("\(path) holds no plan of Ballast's", remedy: "Make one with `ballast plan --out \(path)`")
    }
  }
}
