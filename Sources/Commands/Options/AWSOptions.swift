internal import ArgumentParser

/// Where AWS is and as whom to speak to it. Keys are never flags: they would stand in every process list.
struct AWSOptions: ParsableArguments {
  @Option(help: "The profile of the shared AWS configuration to use.")
  var profile: String?

  @Option(help: "The AWS Region.")
  var region: String?

  @Option(name: .customLong("endpoint-url"), help: "Send all calls to this address, for example that of the sandbox.")
  var endpointURL: String?

  @Flag(name: .customLong("read-only"), help: "Refuse every call that would change something.")
  var readOnly = false

  @Option(help: "Give up after this long, for example 30s or 5m.")
  var timeout: String?
}
