import AWSClient
import FoundationEssentials
import Synchronization

/// Answers requests from a closure and keeps them.
final class ScriptedTransport: HTTPTransport {
  typealias Answer = @Sendable (Int, HTTPRequest) throws(TransportError) -> HTTPAnswer

  private let answer: Answer
  private let seen = Mutex<[HTTPRequest]>([])

  /// - Parameter answer: gets the number of the request, from zero.
  init(_ answer: @escaping Answer) { self.answer = answer }

  /// Answers in turn; the last one from then on.
  convenience init(_ answers: [Result<HTTPAnswer, TransportError>]) {
    self.init { number, _ throws(TransportError) in try answers[min(number, answers.count - 1)].get() }
  }

  var requests: [HTTPRequest] { seen.withLock { $0 } }

  func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPAnswer {
    let number = seen.withLock {
      $0.append(request)
      return $0.count - 1
    }
    return try answer(number, request)
  }
}

extension HTTPAnswer {
  static func json(_ body: String, status: Int = 200, headers: [HTTPHeader] = []) -> HTTPAnswer {
    HTTPAnswer(
      status: status, headers: [HTTPHeader("Content-Type", "application/x-amz-json-1.1")] + headers,
      body: Array(body.utf8))
  }

  static func xml(_ body: String, status: Int = 200) -> HTTPAnswer {
    HTTPAnswer(status: status, headers: [HTTPHeader("Content-Type", "text/xml")], body: Array(body.utf8))
  }

  /// An error of a JSON service.
  static func error(_ code: String, _ message: String = "no", status: Int = 400, date: String? = nil) -> HTTPAnswer {
    json(
      #"{"__type":"\#(code)","message":"\#(message)"}"#, status: status,
      headers: date.map { [HTTPHeader("Date", $0)] } ?? [])
  }
}

extension HTTPRequest {
  func header(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }

  var text: String { String(decoding: body, as: UTF8.self) }
}
