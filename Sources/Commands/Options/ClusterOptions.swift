internal import ArgumentParser

/// Which cluster a command is about, and what its owner wants of it.
struct ClusterOptions: ParsableArguments {
  @Option(name: [.customShort("c"), .long], help: "The cluster's name.")
  var cluster: String?

  @Option(help: "The configuration file. Without it, ballast.yaml of this folder if there is one.")
  var config: String?
}
