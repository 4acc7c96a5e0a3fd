internal import ArgumentParser

/// `ballast completion`
struct CompletionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completion", abstract: "Print a completion script for bash, zsh or fish.",
    discussion: """
      bash: ballast completion bash > /etc/bash_completion.d/ballast
      zsh:  ballast completion zsh > "${fpath[1]}/_ballast"
      fish: ballast completion fish > ~/.config/fish/completions/ballast.fish
      """)

  @Argument(help: "bash, zsh or fish.", transform: Self.shell)
  var shell: CompletionShell

  private static func shell(_ text: String) throws -> CompletionShell {
    guard let shell = CompletionShell(rawValue: text) else {
      throw ValidationError("there is no completion for '\(text)'; choose bash, zsh or fish")
    }
    return shell
  }

  func run() async throws {
    try await CommandRun.run {
      StandardStream.output.write(BallastCommand.completionScript(for: shell))
      return .ok
    }
  }
}
