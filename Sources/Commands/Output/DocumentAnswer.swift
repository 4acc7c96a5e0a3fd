/// A document in a format of somebody else's, such as a JSON Schema or a policy of IAM: JSON unless YAML is asked for.
struct DocumentAnswer {
  var json: String

  func write(_ options: OutputOptions) throws {
    let text = options.output == .yaml ? try AnswerCoding.yaml(json: json) : json
    StandardStream.output.write(text.hasSuffix("\n") ? text : text + "\n")
  }
}
