internal import FoundationEssentials

/// When credentials are renewed, as in botocore: from 15 minutes before they expire it is advised, from 10 minutes
/// before it is required.
public struct RefreshPolicy: Sendable, Hashable {
  public var advisory: Duration
  public var mandatory: Duration
  /// How long after a failed renewal, that was only advised, the next is tried; halved and doubled at random.
  public var pauseAfterFailure: Duration

  public init(
    advisory: Duration = .seconds(15 * 60), mandatory: Duration = .seconds(10 * 60),
    pauseAfterFailure: Duration = .seconds(60)
  ) {
    self.advisory = advisory
    self.mandatory = mandatory
    self.pauseAfterFailure = pauseAfterFailure
  }

  /// How urgently credentials want renewing.
  enum Urgency: Sendable, Hashable {
    case none
    case advised
    case required
  }

  /// Credentials that live for a short time only are renewed within the last half of it (advised) and the last third
  /// (required), or they would be asked for with every call.
  ///
  /// - Parameters:
  ///   - obtained: when the source gave them.
  ///   - jitter: from 0 to 1; spreads the renewals of many processes over the advised time, so that they do not all ask
  ///     at once.
  func urgency(of credentials: AWSCredentials, obtained: Date, at instant: Date, jitter: Double) -> Urgency {
    guard let expiration = credentials.expiration else { return .none }
    let life = max(0, expiration.timeIntervalSince(obtained))
    let required = min(mandatory.inSeconds, life / 3)
    let advised = min(advisory.inSeconds, life / 2)
    let left = expiration.timeIntervalSince(instant)
    if left <= required { return .required }
    return left <= advised - (advised - required) * jitter ? .advised : .none
  }
}
