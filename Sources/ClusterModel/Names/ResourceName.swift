extension StringProtocol {
  /// What an ARN's resource is called: `arn:aws:ecs:us-east-1:123456789012:task/prod/4f1` is called `4f1`. What has no
  /// slash is its own name already.
  public var resourceName: String {
    lastIndex(of: "/").map { String(self[index(after: $0)...]) } ?? String(self)
  }
}
