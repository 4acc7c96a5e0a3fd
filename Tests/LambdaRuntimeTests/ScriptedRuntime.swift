import AWSClient
import AWSModel
import Synchronization

/// A runtime API that gives the invocations it was told to, and keeps what it is told.
final class ScriptedRuntime: HTTPTransport {
  struct State {
    var invocations: [HTTPAnswer]
    var posts: [HTTPRequest] = []
    var postStatus = 202
  }

  let state: Mutex<State>

  init(_ invocations: [HTTPAnswer], postStatus: Int = 202) {
    state = Mutex(State(invocations: invocations, postStatus: postStatus))
  }

  var posts: [HTTPRequest] { state.withLock { $0.posts } }

  func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPAnswer {
    let answer: HTTPAnswer? = state.withLock { state in
      if request.method == "POST" {
        state.posts.append(request)
        return HTTPAnswer(status: state.postStatus)
      }
      return state.invocations.isEmpty ? nil : state.invocations.removeFirst()
    }
    guard let answer else { throw TransportError(.reset, "the environment ends") }
    return answer
  }

  static func invocation(
    _ payload: String, id: String = "8476a536-e9f4-11e8-9739-2dfe598c3fcd",
    deadlineMilliseconds: String = "1542409706888",
    invocationID: String? = nil
  ) -> HTTPAnswer {
    var headers = [
      HTTPHeader("Lambda-Runtime-Aws-Request-Id", id),
      HTTPHeader("Lambda-Runtime-Deadline-Ms", deadlineMilliseconds),
      HTTPHeader("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:us-east-1:123456789012:function:ballast"),
    ]
    if let invocationID { headers.append(HTTPHeader("Lambda-Runtime-Invocation-Id", invocationID)) }
    return HTTPAnswer(status: 200, headers: headers, body: Array(payload.utf8))
  }
}
