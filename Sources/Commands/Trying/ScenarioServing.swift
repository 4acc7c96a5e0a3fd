internal import Sandbox
internal import SandboxServer
internal import Simulation

/// `ballast sandbox serve --scenario`
struct ScenarioServing {
  let file: ScenarioFile

  init(path: String) throws { file = try ScenarioFile(path: path) }

  /// A sandbox in which the scenario happens, from its beginning again at each reset.
  func host(_ options: SandboxOptions, speed: Double) throws -> SandboxHost {
    file.tellAbsences()
    let unplayed = file.scenario.faultsOfSimulationsOnly
    if !unplayed.isEmpty {
      StandardStream.error.line(
        "\(file.path): \(unplayed.joined(separator: ", ")): these faults befall a controller's process: `ballast simulate` "
          + "plays them, a served sandbox does not")
    }
    let (scenario, files) = (file.scenario, file.files)
    return try SandboxHost(seed: options.seed, speed: speed) { seed in
      var options = options
      options.seed = seed
      return try ServedScenario.open(scenario, options, files: files) { refusal in
        StandardStream.error.line("the scenario, \(refusal)")
      }
    }
  }
}
