/// Secrets that are planted where controllers come by, and must be seen nowhere else: in the environment of every task and
/// the user data of every instance, and as the key that requests are signed with.
enum Canary {
  static let text = "canary-1d9f-of-a-secret"

  static let all = [text, WireConnection.secret]

  /// The one that a text lets out.
  static func found(in text: String) -> String? { all.first { text.contains($0) } }
}
