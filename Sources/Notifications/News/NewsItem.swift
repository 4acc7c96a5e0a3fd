public import PolicyDocument

/// One thing that people may want to hear of.
public struct NewsItem: Sendable, Hashable {
  public var event: NotificationRoute.Event
  /// Group, instance, service or cluster that it is about.
  public var subject: String
  /// A sentence without its full stop.
  public var text: String

  public init(_ event: NotificationRoute.Event, subject: String, text: String) {
    self.event = event
    self.subject = subject
    self.text = text
  }
}
