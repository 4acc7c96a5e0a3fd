internal import AWSModel

extension AWSError {
  /// An error that a service answers with, by code: for services whose model lists none, such as EC2.
  static func refused(_ code: String, _ message: String, status: Int = 400) -> AWSError {
    AWSError(kind: .classify(code: code, httpStatus: status), code: code, message: message, httpStatus: status)
  }
}
