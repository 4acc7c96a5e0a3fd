internal import AWSModel

extension AWSClient {
  /// One attempt: wait for the budget, sign, send, read.
  func attempt<Input, Output>(_ call: PreparedCall<Input, Output>) async throws(AttemptFailure) -> Output {
    try await admit(call.bucket)
    let credentials = try await currentCredentials()
    var request = call.request
    let host = request.endpoint.host
    if let credentials {
      request.sign(
        with: credentials, service: call.service.signingName, region: call.signingRegion,
        at: time.signingInstant(for: host))
    }
    let answer = try await send(request)
    time.observe(answer, from: request.endpoint)
    do throws(AWSError) {
      return try WireCoding.output(call.operation, answer)
    } catch {
      if error.kind == .throttled { budget.refused(call.bucket) }
      let explained = ErrorExplanation(operation: call.operation.erased, credentials: credentials).explain(error)
      throw AttemptFailure(error: explained, answer: answer, credentials: credentials)
    }
  }

  private func admit(_ bucket: ThrottleBucket) async throws(AttemptFailure) {
    do throws(AWSError) { try await budget.admit(bucket) } catch { throw AttemptFailure(error: error) }
  }

  private func currentCredentials() async throws(AttemptFailure) -> AWSCredentials? {
    do throws(AWSError) {
      return try await credentials?.current()
    } catch {
      // Whatever happened at the source, this call itself was not sent.
      var error = error
      if error.kind == .unknownOutcome || error.kind == .throttled { error.kind = .notSent }
      throw AttemptFailure(error: error)
    }
  }

  private func send(_ request: HTTPRequest) async throws(AttemptFailure) -> HTTPAnswer {
    do throws(TransportError) {
      return try await seams.transport.send(request)
    } catch {
      throw AttemptFailure(error: ErrorExplanation.explain(error, request), transport: error)
    }
  }
}
