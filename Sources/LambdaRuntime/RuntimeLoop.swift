/// Takes one invocation after the other, until the runtime fails or the process is ended.
public struct RuntimeLoop: Sendable {
  private let client: RuntimeClient

  public init(client: RuntimeClient) { self.client = client }

  /// - Parameters:
  ///   - limit: how many invocations to take; nil for as many as come.
  ///   - handler: answers an invocation. What it throws fails that invocation alone.
  /// - Throws: when the runtime API cannot be reached or does not do its part.
  public func run(limit: Int? = nil, handler: @Sendable (Invocation) async throws -> [UInt8]) async throws {
    var count = 0
    while limit.map({ count < $0 }) ?? true, !Task.isCancelled {
      let invocation = try await client.next()
      count += 1
      let answer: [UInt8]
      do {
        answer = try await handler(invocation)
      } catch {
        try await client.fail(invocation, RuntimeFailure(type: "Ballast.\(type(of: error))", message: "\(error)"))
        continue
      }
      try await client.respond(invocation, answer)
    }
  }
}
