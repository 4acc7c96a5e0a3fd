import AWSClient
import ClusterModel
import Controller
import Foundation
import Synchronization

/// Reports of passes over one cluster, a minute apart.
enum Reports {
  static let start = Date(timeIntervalSince1970: 1_800_000_000)
  static let cluster = ClusterKey(region: "eu-west-1", name: "prod")

  static func report(
    minute: Int, _ verdict: PassVerdict = .idle, services: [ServiceRecord]? = nil, actions: [PlannedAction] = [],
    outcomes: [ActionOutcome] = [], refusals: [Refusal] = [], failure: String? = nil
  ) -> PassReport {
    let at = start.addingTimeInterval(Double(minute) * 60)
    let snapshot = services.map {
      ClusterSnapshot(cluster: ClusterIdentity(name: "prod"), asOf: at, readAt: [.services: at], services: $0)
    }
    let plan = Plan(cluster: "prod", asOf: at, parent: "", mode: .act, actions: actions, refusals: refusals)
    return PassReport(
      pass: "p\(minute)", cluster: "prod", startedAt: at.addingTimeInterval(-1), finishedAt: at, verdict: verdict,
      snapshot: snapshot, plan: verdict == .observationFailed ? nil : plan, outcomes: outcomes, failure: failure)
  }

  static func service(_ name: String, deployment: String, _ rollout: String, revision: Int) -> ServiceRecord {
    ServiceRecord(
      arn: "arn:aws:ecs:eu-west-1:1:service/prod/\(name)", name: name, desiredCount: 4,
      deployments: [
        DeploymentRecord(
          id: deployment, rolloutState: rollout, rolloutStateReason: "tasks failed to start",
          taskDefinitionArn: "arn:aws:ecs:eu-west-1:1:task-definition/\(name):\(revision)", createdAt: start)
      ])
  }

  static func outcome(_ action: PlannedAction, _ status: ActionOutcome.Status = .done, _ message: String = "")
    -> ActionOutcome
  { ActionOutcome(action: action.id, kind: action.kind.name, status: status, message: message, at: start) }
}

/// A webhook that answers as it is told, and keeps what it was sent.
final class FakeWebhook: HTTPTransport {
  private struct State {
    var answers: [Result<HTTPAnswer, TransportError>]
    var requests: [HTTPRequest] = []
    var holds: CheckedContinuation<Void, Never>?
    var isSilent = false
  }

  private let state: Mutex<State>

  init(_ answers: [Result<HTTPAnswer, TransportError>] = [], isSilent: Bool = false) {
    state = Mutex(State(answers: answers, isSilent: isSilent))
  }

  var requests: [HTTPRequest] { state.withLock(\.requests) }
  /// The texts that arrived, in order.
  var texts: [String] {
    requests.compactMap { request in
      (try? JSONSerialization.jsonObject(with: Data(request.body)) as? [String: Any])?["text"] as? String
    }
  }

  func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPAnswer {
    let isSilent = state.withLock { state in
      state.requests.append(request)
      return state.isSilent
    }
    if isSilent { await StopGate().closed() }
    let answer = state.withLock { $0.answers.isEmpty ? .success(Self.status(200)) : $0.answers.removeFirst() }
    return try answer.get()
  }

  static func status(_ code: Int, _ headers: [HTTPHeader] = []) -> HTTPAnswer {
    HTTPAnswer(status: code, headers: headers, body: [])
  }
}

/// A clock on which every wait is over at once; it keeps how long the waits were to be.
final class InstantClock: ControllerClock {
  private let waited = Mutex<[Duration]>([])

  var waits: [Duration] { waited.withLock { $0 } }
  func now() -> Date { Reports.start }
  func uptime() -> Duration { waited.withLock { $0.reduce(.zero, +) } }
  func sleep(for duration: Duration) async throws {
    try Task.checkCancellation()
    waited.withLock { $0.append(duration) }
    await Task.yield()
  }
}
