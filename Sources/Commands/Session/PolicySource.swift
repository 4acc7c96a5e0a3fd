internal import ClusterModel
internal import Foundation
internal import PolicyDocument
internal import PolicyFile

/// Where a command finds out what a cluster's owner wants.
struct PolicySource {
  static let defaultFile = "ballast.yaml"

  /// The file that was read; nil where there was none and the defaults apply.
  var file: String?
  var configuration: BallastConfiguration

  /// Reads the file that the options name, else `ballast.yaml` of this folder, else the defaults for the named cluster.
  init(_ options: ClusterOptions) throws {
    let named = options.config
    let file = named ?? (FileManager.default.fileExists(atPath: Self.defaultFile) ? Self.defaultFile : nil)
    guard let file else {
      configuration = BallastConfiguration(clusters: [])
      return
    }
    self.file = file
    configuration = try ConfigurationFile.read(file)
  }

  /// What is wanted of one cluster; without a file, the defaults: observe, and the groups that bear the cluster's tag.
  func policy(for cluster: String, region: String?) throws -> ClusterPolicy {
    guard let file else { return ClusterPolicy(name: cluster) }
    if let policy = try configuration.entry(for: cluster, region: region)?.policy { return policy }
    let known = configuration.clusters.map { "'\($0.policy.name)'" }.joined(separator: ", ")
    throw CommandFailure(
      "\(file) says nothing of cluster '\(cluster)'; it names \(known.isEmpty ? "none" : known)",
      remedy: "Add an entry for it, or name another file with --config")
  }

  /// The cluster that is meant: the one of the command line, else the only one of the file.
  func cluster(_ options: ClusterOptions) throws -> String {
    if let cluster = options.cluster { return cluster }
    let named = configuration.clusters.filter { !$0.policy.isPattern }.map(\.policy.name)
    if named.count == 1, configuration.clusters.count == 1 { return named[0] }
    throw CommandFailure("no cluster is named", remedy: "Name it with -c", exit: .usage)
  }
}

/// Reading `ballast.yaml` from the disk.
enum ConfigurationFile {
  /// - Parameter option: the one that names it.
  static func read(_ path: String, option: String = "--config") throws -> BallastConfiguration {
    try checkReadable(path, option: option)
    return try ConfigurationReader.read(LocalConfigurationFile(path: path))
  }

  /// - Throws: where there is no such file, with what to do; other faults show when it is read.
  static func checkReadable(_ path: String, option: String = "--config") throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else {
      throw CommandFailure(
        "there is no configuration file \(path)",
        remedy: "Name it with \(option), or begin one with `ballast config init`")
    }
  }
}
