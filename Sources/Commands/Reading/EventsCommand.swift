internal import ArgumentParser
internal import Foundation
internal import Journal

/// `ballast events`: what was done, refused or failed, from the journal on this machine.
struct EventsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "events",
    abstract: "Show what Ballast did, refused and failed to do, from the journal on this machine.",
    discussion: "A refusal stands there when it is new, not again in each pass. The newest events come last.")

  @Option(name: [.customShort("c"), .long], help: "Only events of this cluster.")
  var cluster: String?

  @Option(help: "Only events about this instance, group, service, task or metric.")
  var subject: String?

  @Option(help: "Only events of this long ago at most, for example 2h.")
  var since: String?

  @Option(help: "At most so many, the newest.")
  var limit = 100

  @Flag(name: .shortAndLong, help: "Go on with events as they come, until interrupted.")
  var follow = false

  @OptionGroup var aws: AWSOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit is a number from one up") }
    try PastInstant.check(since)
  }

  func run() async throws {
    try await CommandRun.reading(aws.limits) {
      let journal = try LocalState.existingJournal()
      let events = try journal.events(
        cluster: cluster, subject: subject, since: PastInstant.since(since), limit: limit)
      if follow {
        try await self.follow(journal, after: events)
      } else {
        try Answer(value: EventsAnswer(events: events), text: { EventsText.rendered(events, as: $0) }).write(output)
      }
      return .ok
    }
  }

  /// Prints what is there, then looks again each second.
  private func follow(_ journal: Journal, after shown: [JournalEvent]) async throws {
    var last = shown.last?.id ?? 0
    if output.output == .tsv { StandardStream.output.line(EventsText.heading) }
    for event in shown { try write(event) }
    while true {
      for event in try journal.events(cluster: cluster, subject: subject, after: last) {
        try write(event)
        last = event.id
      }
      try await Task.sleep(for: .seconds(1))
    }
  }

  private func write(_ event: JournalEvent) throws {
    switch output.output {
    case .json: StandardStream.output.line(try AnswerCoding.line(EventAnswer(event)))
    case .yaml: StandardStream.output.write("---\n" + (try AnswerCoding.yaml(EventAnswer(event))))
    case .table, .wide, .tsv: StandardStream.output.line(EventsText.line(event, as: output.output))
    }
  }
}

/// `ballast events -o json`.
struct EventsAnswer: Encodable {
  var schema = "ballast.events/v1"
  var events: [JournalEvent]
}

/// One line of `ballast events -f -o json`.
struct EventAnswer: Encodable {
  private enum Key: String, CodingKey { case schema }
  private let event: JournalEvent

  init(_ event: JournalEvent) { self.event = event }

  func encode(to encoder: any Encoder) throws {
    try event.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode("ballast.event/v1", forKey: .schema)
  }
}

/// Events for people.
enum EventsText {
  private static let columns: [TextTable.Column] = [
    .init(heading: "at"), .init(heading: "cluster"), .init(heading: "kind"), .init(heading: "what"),
    .init(heading: "subject"), .init(heading: "status"), .init(heading: "action", isWide: true),
    .init(heading: "pass", isWide: true), .init(heading: "message"),
  ]

  static let heading = columns.map(\.heading).joined(separator: "\t")

  static func rendered(_ events: [JournalEvent], as format: OutputFormat) -> String {
    guard !events.isEmpty || format == .tsv else { return "No events." }
    var table = TextTable(columns)
    for event in events { table.add(cells(event)) }
    return table.rendered(as: format)
  }

  /// One event by itself, where those that follow are not known yet: columns cannot be aligned.
  static func line(_ event: JournalEvent, as format: OutputFormat) -> String {
    let cells = zip(columns, cells(event)).filter { format != .table || !$0.0.isWide }.map { TextTable.onOneLine($0.1) }
    return format == .tsv ? cells.joined(separator: "\t") : cells.filter { !$0.isEmpty }.joined(separator: "  ")
  }

  private static func cells(_ event: JournalEvent) -> [String] {
    [
      event.at.formatted(.iso8601), event.cluster, event.kind.rawValue, event.name, event.subject,
      event.status ?? "", event.action ?? "", event.pass, event.message,
    ]
  }
}
