public import AWSModel

/// Reads shapes from JSON that is no answer to a call: events and their envelopes. Instants may be ISO 8601 text, as events
/// have them; members that the shape does not know are passed over.
public enum JSONShape {
  /// - Throws: ``WireFault`` for what is no JSON, does not fit the shape, or goes beyond `limits`.
  public static func read<Shape: AWSShape>(
    _ type: Shape.Type = Shape.self, from body: [UInt8], limits: WireLimits = .event
  ) throws(WireFault) -> Shape {
    Shape(tape: try JSONReader.tape(body, Shape.schema, limits: limits, isLenient: true))
  }
}

extension WireLimits {
  /// An event: an SQS message holds a MiB at most, a synchronous invocation of a Lambda function 6 MB.
  public static let event = WireLimits(bodyBytes: 6 << 20, depth: 64, nodes: 200_000, stringBytes: 1 << 20)
}

extension JSONShape {
  /// The shape as JSON, members in the order of its schema.
  public static func write<Shape: AWSShape>(_ shape: Shape) -> [UInt8] { JSONWriter.body(shape.tape, Shape.schema) }
}
