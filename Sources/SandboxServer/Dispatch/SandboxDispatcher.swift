internal import AWSModel
internal import AWSSigV4
public import AWSWire
internal import Foundation
internal import Sandbox

/// Turns an HTTP request of any AWS protocol into a call on the sandbox, and its outcome into the answer.
///
/// It knows no network: the server feeds it what came over HTTP, a simulation what a client would have sent.
public struct SandboxDispatcher: Sendable {
  /// Larger than the largest request of any service that the sandbox has (CloudWatch and SQS: 1 MiB).
  public static let largestBody = 4 << 20

  private let host: SandboxHost
  // Of its services only, not of the whole catalogue: that would set every operation up before the first request.
  private let router = RequestRouter(services: Sandbox.services)
  private let limits = WireLimits(bodyBytes: Self.largestBody, nodes: 200_000)
  /// Where operations go that the sandbox does not have; nil refuses them.
  private let forwarder: (any RequestForwarder)?
  private let signatures: SignaturePolicy

  public init(
    host: SandboxHost, signatures: SignaturePolicy = .accept, forwarder: (any RequestForwarder)? = nil
  ) {
    self.host = host
    self.signatures = signatures
    self.forwarder = forwarder
  }

  /// Answers one request. Never throws: what is wrong is in the answer, in the words of the request's protocol. Where a
  /// scenario has the answer lost on its way, it is a gateway's 504 without a body.
  public func respond(to request: WireRequest) async -> WireResponse {
    await exchange(request) ?? WireResponse(status: 504)
  }

  /// Answers one request.
  ///
  /// - Returns: nil where a scenario has the connection break without an answer.
  public func exchange(_ request: WireRequest) async -> WireResponse? {
    let route: RequestRoute
    do {
      route = try router.route(request)
    } catch {
      return await forwarded(request, Self.fallback(request)) ?? Self.unroutable(request, error)
    }
    let sandbox = host.sandbox
    let codec = ServerCodec(route.service, wire: route.wire, limits: limits)
    guard let operation = sandbox.operation(service: route.service.name, name: route.operation) else {
      guard let forwarded = await forwarded(request, codec) else {
        return codec.encode(.unknownOperation(route.operation, of: route.service), requestID: Self.noRequestID)
      }
      ForeignNetwork.note(route, request, forwarded, in: sandbox)
      return forwarded
    }
    if !Self.isFollowedUnsigned(route),
      let refusal = signatures.refusal(request, at: [sandbox.now.date, Date()], route.wire)
    {
      return codec.encode(refusal, requestID: Self.noRequestID)
    }
    if let refusal = RequestSizes.refusal(request, for: route) {
      return codec.encode(refusal, requestID: Self.noRequestID)
    }
    let input: AWSTape
    do {
      input = try codec.decode(operation.input.schema, request)
    } catch {
      return codec.encode(Self.malformed(error, route), requestID: Self.noRequestID)
    }
    let call = Call(request: request, operation: operation, input: input, route: route, codec: codec, sandbox: sandbox)
    guard let faults = host.script?.faults else { return await answer(call) }
    return await answer(call, amid: faults)
  }

  /// Whether a request is a link out of a message of SNS, which bears no signature.
  private static func isFollowedUnsigned(_ route: RequestRoute) -> Bool {
    route.service.name == SNS.service.name && route.accessKeyID == nil
      && ["ConfirmSubscription", "Unsubscribe"].contains(route.operation)
  }

  /// A request that has become a call on the sandbox.
  private struct Call {
    let request: WireRequest
    let operation: AnyAWSOperation
    var input: AWSTape
    let route: RequestRoute
    let codec: ServerCodec
    let sandbox: Sandbox

    var question: CallQuestion {
      CallQuestion(
        region: route.region ?? "", accessKeyID: route.accessKeyID ?? "", operation: operation.qualifiedName,
        input: input, wire: route.wire)
    }
  }

  /// The answer, or what a scenario makes of it.
  private func answer(_ call: Call, amid faults: any CallFaults) async -> WireResponse? {
    var call = call
    let fate = faults.fate(of: call.operation, call.input)
    if fate.delay > .zero { try? await Task.sleep(for: fate.delay / max(1, host.speed)) }
    if fate.loss == .before { return nil }
    if let refusal = fate.refusal { return call.codec.encode(refusal, requestID: Self.noRequestID) }
    let question = call.question
    if fate.isOutdated, let old = faults.outdated(question, at: call.sandbox.now) { return old }
    call.input = faults.asked(call.operation, call.input)
    var response = await answer(call) { faults.told(call.operation, call.input, $0) }
    if call.operation.isReadOnly { faults.keep(response, to: question, at: call.sandbox.now) }
    if fate.loss == .after { return nil }
    if fate.isCut { response.body = Array(response.body.prefix(response.body.count / 2)) }
    return response
  }

  private func answer(_ call: Call, telling told: (AWSTape) -> AWSTape = { $0 }) async -> WireResponse {
    let (sandbox, operation, codec) = (call.sandbox, call.operation, call.codec)
    let token = call.request.header("x-amz-security-token")
    let caller = call.route.accessKeyID.map { sandbox.identity(accessKey: $0, sessionToken: token) } ?? .standard
    if let poll = sandbox.longPoll(operation, call.input, region: call.route.region, identity: caller) {
      await HeldRequests().hold(poll, in: sandbox)
    }
    if let fault = Self.standstill(sandbox) { return codec.encode(fault, requestID: Self.noRequestID) }
    let own: WireResponse
    var refusal: AWSError?
    do {
      let output = try sandbox.perform(operation, call.input, region: call.route.region, identity: caller)
      own = codec.encode(
        told(output), operation.output.schema, operation: operation.name, requestID: Self.requestID(sandbox.callCount))
    } catch {
      own = codec.encode(error, requestID: error.requestID ?? Self.noRequestID)
      refusal = error
    }
    guard forwarder != nil, ForeignNetwork.mayKnow(call.route, own, refusal) else { return own }
    guard let other = await forwarded(call.request, codec) else { return own }
    ForeignNetwork.note(call.route, call.request, other, in: sandbox)
    return other
  }

  /// A sandbox whose time stands still by a fault of its own says so at every call, rather than let its clients wait for
  /// what never comes.
  private static func standstill(_ sandbox: Sandbox) -> AWSError? {
    sandbox.stall.map { stall in
      AWSError(kind: .unknownOutcome, code: "InternalFailure", message: "the sandbox: \(stall)", httpStatus: 500)
    }
  }

  /// The answer from elsewhere, or an error that says that there is none; nil where nothing is forwarded.
  private func forwarded(_ request: WireRequest, _ codec: ServerCodec) async -> WireResponse? {
    switch await forwarder?.forward(request) {
    case nil: return nil
    case .answered(let response): return response
    case .unreachable(let reason):
      return codec.encode(
        AWSError(kind: .service, code: "ServiceUnavailable", message: reason, httpStatus: 503),
        requestID: Self.noRequestID)
    }
  }

  /// Requests that never became a call bear the number zero.
  private static let noRequestID = requestID(0)

  /// An id of AWS's form that says which entry of the call log the request became.
  private static func requestID(_ call: Int) -> String {
    let digits = String(call, radix: 16)
    return "00000000-0000-4000-8000-" + String(repeating: "0", count: max(0, 12 - digits.count)) + digits
  }

  /// AWS's front ends answer what they cannot parse in the service's own protocol.
  private static func malformed(_ fault: WireFault, _ route: RequestRoute) -> AWSError {
    let code =
      switch route.wire {
      case .json10, .json11, .cbor: "SerializationException"
      case .query, .ec2: "MalformedQueryString"
      }
    return AWSError(kind: .service, code: code, message: fault.description, httpStatus: 400)
  }

  private static func unroutable(_ request: WireRequest, _ fault: WireFault) -> WireResponse {
    fallback(request).encode(
      AWSError(
        kind: .service, code: "UnknownOperationException",
        message: "the sandbox cannot tell what this request is for: \(fault)", httpStatus: 400),
      requestID: noRequestID)
  }

  /// A request for nothing that is known is answered in the protocol that it seems to speak: a form in XML, all else in
  /// JSON.
  private static func fallback(_ request: WireRequest) -> ServerCodec {
    let isForm = request.header("content-type")?.hasPrefix("application/x-www-form-urlencoded") ?? false
    return isForm ? ServerCodec(IAM.service, wire: .query) : ServerCodec(ECS.service, wire: .json11)
  }
}
