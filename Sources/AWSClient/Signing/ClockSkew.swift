internal import AWSModel

/// Recognises refusals that come from a wrong clock on this machine. Codes and thresholds as the AWS SDKs have them.
enum ClockSkew {
  /// How much the clock must be off for another try to be worthwhile; nil when the error has nothing to do with time.
  ///
  /// Some codes say it outright. Others stand for wrong keys as well: there only a difference beyond four minutes
  /// counts, because AWS allows five.
  static func threshold(for error: AWSError) -> Duration? {
    switch error.code {
    case "RequestTimeTooSkewed", "RequestExpired", "RequestInTheFuture": .seconds(30)
    case "InvalidSignatureException", "SignatureDoesNotMatch", "AuthFailure", "InvalidSignature": .seconds(240)
    default: nil
    }
  }
}
