internal import AWSModel
internal import ClusterModel
internal import FoundationEssentials

/// What an instance's EC2 tags say to Ballast.
struct InstanceMarks: Sendable, Hashable {
  var intent: DisruptionIntent?
  var isKept = false
  /// The Auto Scaling group that launched it, where it was asked for.
  var group: String?
}

/// What EC2 says of an instance.
struct EC2Facts: Sendable, Hashable {
  var state: String
  var launchedAt: Date?
  /// The worse verdict of its status checks, where it was asked for.
  var status: String?
}

extension PartReader {
  /// One call a thousand tags: every mark of Ballast's on any instance of the Region, by instance id.
  func marks(withGroups: Bool) async throws -> [String: InstanceMarks] {
    let group = "aws:autoscaling:groupName"
    let keys = [DisruptionIntent.tagKey, BallastTag.keep] + (withGroups ? [group] : [])
    let filters = [
      EC2.Filter(name: "resource-type", values: ["instance"]), EC2.Filter(name: "key", values: keys),
    ]
    var marks: [String: InstanceMarks] = [:]
    try await pages(EC2.describeTags, .init(filters: filters, maxResults: 1000)) { output in
      for tag in output.tags ?? [] {
        guard let id = tag.resourceId, let value = tag.value else { continue }
        switch tag.key {
        case DisruptionIntent.tagKey: marks[id, default: InstanceMarks()].intent = DisruptionIntent(tagValue: value)
        case BallastTag.keep: marks[id, default: InstanceMarks()].isKept = BallastTag.isSet(value)
        case group: marks[id, default: InstanceMarks()].group = value
        default: continue
        }
      }
    }
    return marks
  }

  /// One call two hundred instances. They are asked for by filter: an id that EC2 does not know yet is then no error.
  func ec2Facts(of ids: [String]) async throws -> [String: EC2Facts] {
    var facts: [String: EC2Facts] = [:]
    for start in stride(from: 0, to: ids.count, by: 200) {
      let batch = Array(ids[start..<min(start + 200, ids.count)])
      try await pages(EC2.describeInstances, .init(filters: [EC2.Filter(name: "instance-id", values: batch)])) {
        output in
        for instance in (output.reservations ?? []).flatMap({ $0.instances ?? [] }) {
          guard let id = instance.instanceId else { continue }
          facts[id] = EC2Facts(state: instance.state?.name?.rawValue ?? "", launchedAt: instance.launchTime)
        }
      }
    }
    return facts
  }

  /// One call a hundred instances: the worse of both status checks of each that runs. An endpoint that has no such
  /// operation, as emulators may not, has no verdict.
  func ec2Statuses(of ids: [String]) async throws -> [String: String] {
    var statuses: [String: String] = [:]
    for start in stride(from: 0, to: ids.count, by: 100) {
      let batch = Array(ids[start..<min(start + 100, ids.count)])
      let filter = EC2.Filter(name: "instance-state-name", values: ["running"])
      let output: EC2.DescribeInstanceStatusResponse
      do {
        output = try await call(EC2.describeInstanceStatus, .init(instanceIds: batch, filters: [filter]))
      } catch let error as ObservationError where Self.meansNoVerdict(error.cause?.code) {
        return statuses
      }
      for instance in output.instanceStatuses ?? [] {
        guard let id = instance.instanceId else { continue }
        let verdicts = [instance.instanceStatus?.status?.rawValue, instance.systemStatus?.status?.rawValue]
        statuses[id] = verdicts.compactMap(\.self).first { $0 != "ok" } ?? "ok"
      }
    }
    return statuses
  }

  /// Either there is no such operation, or one of the ids is gone already: then none has a verdict, which is no ground to act.
  private static func meansNoVerdict(_ code: String?) -> Bool {
    code == "InvalidAction" || code == "InvalidInstanceID.NotFound"
  }
}
