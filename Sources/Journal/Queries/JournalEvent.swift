public import Foundation

/// One line of a cluster's history.
public struct JournalEvent: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable { case action, refusal, failure }

  /// Grows with every event: the place to go on from.
  public var id: Int64
  public var pass: String
  public var cluster: String
  /// `account/region`, as ``Journal/scope(of:)`` gives it.
  public var scope: String
  public var at: Date
  public var kind: Kind
  /// The action's id; nil for what is no action.
  public var action: String?
  /// The action's kind, the refusal's code, or `failure`.
  public var name: String
  /// Instance, group, service, task, metric or cluster.
  public var subject: String
  /// What became of the action (`done`, `failed`, …), or `planned` where it was only said.
  public var status: String?
  public var message: String
}

/// One pass, without its snapshot.
public struct PassSummary: Sendable, Hashable, Codable {
  public var pass: String
  public var cluster: String
  /// `account/region`, as ``Journal/scope(of:)`` gives it.
  public var scope: String
  public var at: Date
  /// The snapshot's digest; nil where there was none.
  public var digest: String?
  public var actions: Int
  public var refusals: Int
  public var failure: String?
}
