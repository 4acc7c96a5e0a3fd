internal import ArgumentParser

/// Where AWS is and as whom to speak to it. Keys are never flags: they would stand in every process list.
struct AWSOptions: ParsableArguments {
  @Option(help: "The profile of the shared AWS configuration to use.")
  var profile: String?

  @Option(help: "The AWS Region.")
  var region: String?

  @Option(name: .customLong("endpoint-url"), help: "Send all calls to this address, for example that of the sandbox.")
  var endpointURL: String?

  @OptionGroup var limits: LimitOptions

  var readOnly: Bool { limits.readOnly }
  var timeout: String? { limits.timeout }
}
