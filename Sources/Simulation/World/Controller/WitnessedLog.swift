internal import ClusterModel
internal import Logging

/// A decision log that shows each record to the witness and keeps none.
struct WitnessedLog: DecisionLog {
  let life: ControllerLife
  let faults: FaultSource
  let witness: Witness

  func append(_ record: DecisionRecord) async throws {
    guard life.state == .alive else { return }
    let isLost = faults.hits(.diskFull)
    witness.recorded(record, by: life.identity, isLost: isLost)
    if isLost { throw DiskFault(message: "injected: no space left on the device") }
  }
}

/// Shows what a controller logs to the witness.
struct WitnessedLogging: LogHandler {
  let witness: Witness
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.info

  init(_ witness: Witness) { self.witness = witness }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    witness.said("\(event.message) \(event.metadata?.description ?? "")")
  }
}
