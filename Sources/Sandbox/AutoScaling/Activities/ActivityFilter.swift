internal import AWSModel
internal import FoundationEssentials

/// The filters of DescribeScalingActivities: bounds of the start, and states.
struct ActivityFilter {
  private var earliest: VirtualInstant?
  private var latest: VirtualInstant?
  private var states: [String]?

  /// - Throws: `ValidationError` for a filter that the call does not have, or a time that is none.
  init(_ filters: [AutoScaling.Filter]?) throws(AWSError) {
    for filter in filters ?? [] {
      switch filter.name ?? "" {
      case "StartTimeLowerBound": earliest = try Self.instant(filter.values?.first)
      case "StartTimeUpperBound": latest = try Self.instant(filter.values?.first)
      case "Status": states = filter.values ?? []
      default: throw .refused("ValidationError", "Filter type \(filter.name ?? "") is not correct.")
      }
    }
  }

  private static func instant(_ text: String?) throws(AWSError) -> VirtualInstant {
    if let text, let date = try? Date(text, strategy: .iso8601) { return VirtualInstant(date) }
    throw .refused("ValidationError", "\(text ?? "") is not a time in the form 2026-11-23T14:03:10Z.")
  }

  func admits(_ activity: SimActivity) -> Bool {
    if let earliest, activity.startedAt < earliest { return false }
    if let latest, activity.startedAt > latest { return false }
    return states?.contains(activity.status) ?? true
  }
}
