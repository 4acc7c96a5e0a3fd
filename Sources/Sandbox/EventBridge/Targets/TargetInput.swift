internal import AWSModel

/// What a target gets: the event, a constant, a part of the event, or a text made of parts of it.
struct TargetInput {
  var target: EventBridge.Target
  var rule: SimRule
  var now: VirtualInstant

  func input(for event: JSONValue) -> String {
    if let constant = target.input { return constant }
    if let path = target.inputPath { return part(path, of: event).map(\.json) ?? "null" }
    if let transformer = target.inputTransformer { return transform(transformer, event) }
    return event.json
  }

  private func part(_ path: String, of event: JSONValue) -> JSONValue? { JSONPath(path)?.value(in: event) }

  /// Puts values into the template. Where the template is JSON, a text that stands alone as a value gets its quotes and
  /// one inside quotes is escaped; elsewhere texts go in as they are. Source: "Transforming Amazon EventBridge target
  /// input".
  private func transform(_ transformer: EventBridge.InputTransformer, _ event: JSONValue) -> String {
    let template = transformer.inputTemplate ?? ""
    let paths = transformer.inputPathsMap ?? [:]
    var result = ""
    var isInString = false
    var rest = template[...]
    let isDocument = template.drop { $0.isWhitespace }.first.map { "{[".contains($0) } ?? false
    while let character = rest.first {
      if character == "<", let end = rest.firstIndex(of: ">") {
        let name = String(rest[rest.index(after: rest.startIndex)..<end])
        if let value = variable(name, paths, event) {
          result += shown(value, isInString: isInString, isDocument: isDocument, name: name)
          rest = rest[rest.index(after: end)...]
          continue
        }
      }
      if character == "\\", let next = rest.dropFirst().first {
        result += [character, next]
        rest = rest.dropFirst(2)
        continue
      }
      if character == "\"" { isInString.toggle() }
      result.append(character)
      rest = rest.dropFirst()
    }
    return result
  }

  /// The value of a placeholder; nil where the template's angle brackets are no placeholder.
  private func variable(_ name: String, _ paths: [String: String], _ event: JSONValue) -> JSONValue? {
    switch name {
    case "aws.events.rule-arn": .string(rule.arn)
    case "aws.events.rule-name": .string(rule.name)
    case "aws.events.event.ingestion-time": .string(now.iso8601)
    case "aws.events.event":
      // The event as it came, but without its detail's place among the envelope: AWS leaves `detail` out here.
      .object((event.members ?? [:]).filter { $0.key != "detail" })
    case "aws.events.event.json": event
    default: paths[name].map { part($0, of: event) ?? .string("") }
    }
  }

  private func shown(_ value: JSONValue, isInString: Bool, isDocument: Bool, name: String) -> String {
    guard let text = value.text else {
      // An object inside quotes loses its own, so that the whole stays one text.
      return isInString ? value.json.replacingQuotes() : value.json
    }
    let quoted = JSONValue.string(text).json
    if isInString { return String(quoted.dropFirst().dropLast()) }
    return isDocument ? quoted : text
  }
}

extension String {
  fileprivate func replacingQuotes() -> String { String(filter { $0 != "\"" }) }
}

/// A path into an event: `$.detail.instance-id`, `$.resources[0]`.
struct JSONPath {
  private enum Step {
    case member(String)
    case element(Int)
  }

  private var steps: [Step] = []

  /// Nil where `text` is no path of this kind.
  init?(_ text: String) {
    guard text.hasPrefix("$") else { return nil }
    var rest = text.dropFirst()
    while let first = rest.first {
      rest = rest.dropFirst()
      switch first {
      case ".":
        let name = rest.prefix { $0 != "." && $0 != "[" }
        if name.isEmpty { return nil }
        steps.append(.member(String(name)))
        rest = rest.dropFirst(name.count)
      case "[":
        guard let end = rest.firstIndex(of: "]"), let step = Self.bracket(rest[..<end]) else { return nil }
        steps.append(step)
        rest = rest[rest.index(after: end)...]
      default: return nil
      }
    }
  }

  private static func bracket(_ text: Substring) -> Step? {
    if let index = Int(text), index >= 0 { return .element(index) }
    guard let quote = text.first, quote == "'" || quote == "\"", text.last == quote, text.count > 2 else { return nil }
    return .member(String(text.dropFirst().dropLast()))
  }

  func value(in document: JSONValue) -> JSONValue? {
    var value: JSONValue? = document
    for step in steps {
      switch step {
      case .member(let name): value = value?[name]
      case .element(let index):
        guard let elements = value?.elements, elements.indices.contains(index) else { return nil }
        value = elements[index]
      }
    }
    return value
  }
}
