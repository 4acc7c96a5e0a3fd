internal import ClusterModel
internal import FoundationEssentials

// How values stand in the sentences of a plan.

extension Date {
  /// In ISO 8601.
  var shown: String { formatted(.iso8601) }
}

extension Duration {
  /// As the policy writes it: `15m`.
  var shown: String { DurationText.format(self) }
}

extension Double {
  /// With at most two decimals.
  var shown: String {
    guard isFinite, magnitude < 1e15 else { return "\(self)" }
    let rounded = (self * 100).rounded() / 100
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }
}

extension BinaryInteger {
  /// `1 task`, `2 tasks`.
  func shown(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
