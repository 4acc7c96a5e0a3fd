import AWSModel
import Synchronization

/// Answers calls from a closure and keeps what was asked.
final class ScriptedCaller: AWSCaller {
  private let answer: @Sendable (Int, any AWSShape) throws -> any AWSShape
  private let asked = Mutex<[any AWSShape]>([])

  /// - Parameter answer: gets the number of the call, from zero, and its input.
  init(_ answer: @escaping @Sendable (Int, any AWSShape) throws -> any AWSShape) { self.answer = answer }

  var calls: Int { asked.withLock { $0.count } }

  func inputs<Input: AWSShape>(of type: Input.Type) -> [Input] {
    asked.withLock { $0 }.compactMap { $0 as? Input }
  }

  func call<Input, Output>(_ operation: AWSOperation<Input, Output>, _ input: Input) async throws -> Output {
    let number = asked.withLock {
      $0.append(input)
      return $0.count - 1
    }
    guard let output = try answer(number, input) as? Output else {
      throw AWSError(kind: .service, code: "TestScript", message: "wrong output type")
    }
    return output
  }
}
