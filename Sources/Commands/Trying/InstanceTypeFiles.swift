internal import Foundation
internal import Sandbox

/// The files of `ballast sandbox serve --instance-types`: tables, or what `aws ec2 describe-instance-types` prints.
enum InstanceTypeFiles {
  /// What is built in and what the files tell; on the same name the later one stands.
  ///
  /// - Throws: ``CommandFailure`` with the file and the line that cannot be read.
  static func catalogue(_ paths: [String]) throws -> InstanceTypeCatalogue {
    try paths.reduce(.builtIn) { known, path in
      guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
        throw CommandFailure(
          "the instance types \(path) cannot be read", remedy: "Name a table or the output of describe-instance-types")
      }
      do throws(CatalogueError) {
        return known.merging(try InstanceTypeCatalogue(text: text))
      } catch {
        throw CommandFailure(
          "\(path):\(error.line): \(error.message)", remedy: "docs/sandbox.md says what such a file may hold")
      }
    }
  }
}
