internal import ArgumentParser

/// How an answer is written to standard output.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  /// Columns for people.
  case table
  /// The same with every column.
  case wide
  /// Tab-separated, without heading rules: for `cut` and `awk`.
  case tsv
  case json
  case yaml
}

/// Options of every command that answers something.
struct OutputOptions: ParsableArguments {
  @Option(name: [.customShort("o"), .long], help: "How to write the answer: table, wide, tsv, json or yaml.")
  var output: OutputFormat = .table

  @Flag(name: .customLong("no-color"), help: "No colour, whatever the terminal. The variable NO_COLOR does the same.")
  var noColor = false

  @Flag(name: .shortAndLong, help: "Say more on standard error; twice for everything.")
  var verbose: Int

  @Option(name: .customLong("log-format"), help: "How the log on standard error is written: text or json.")
  var logFormat: LogFormat = .text
}
