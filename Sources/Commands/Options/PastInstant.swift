internal import ArgumentParser
internal import ClusterModel
internal import Foundation

/// What `--since 2h` means: an instant so long ago.
enum PastInstant {
  /// - Throws: where the text is no duration.
  static func check(_ text: String?) throws {
    if let text, DurationText.parse(text) == nil { throw ValidationError("--since is a duration: 30m, 2h, 7d") }
  }

  /// Nil where nothing was asked for.
  static func since(_ text: String?) -> Date? {
    text.flatMap(DurationText.parse).map { Date().addingTimeInterval(-($0 / .seconds(1))) }
  }
}
