internal import ClusterModel
internal import Observation

/// One pass that an invocation is to make.
struct LambdaJob: Sendable, Hashable, Comparable {
  var key: ClusterKey
  /// Nil for a pass over the whole cluster.
  var focus: PassFocus?
  /// What EC2 has announced, and only an event tells: the pass has to know it.
  var announcement: Announcement?

  /// Word of EC2 on one instance.
  struct Announcement: Sendable, Hashable {
    /// The EC2 id.
    var instance: String
    var notice: InstanceNotice

    var update: ClusterUpdate { .notice(instance, notice) }
  }

  init(key: ClusterKey, focus: PassFocus? = nil, announcement: Announcement? = nil) {
    self.key = key
    self.focus = focus
    self.announcement = announcement
  }

  /// Tells messages of one cluster's queue apart: what says something of its own is no repetition of another.
  var focusName: String {
    if let announcement { return "\(announcement.instance)-\(announcement.notice.kind.rawValue)-" }
    switch focus {
    case .none: return ""
    case .daemons: return "daemons-"
    case .drain(let subject): return "\(subject.instance)-"
    }
  }

  private var rank: String {
    switch focus {
    case .drain(let subject): "0\(subject.instance)"
    case .daemons: "1"
    case .none: "2\(focusName)"
    }
  }

  static func < (a: Self, b: Self) -> Bool { (a.key, a.rank) < (b.key, b.rank) }
}
