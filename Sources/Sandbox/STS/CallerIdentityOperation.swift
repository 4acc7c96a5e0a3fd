internal import AWSModel

extension Sandbox {
  func registerSTS() {
    on(STS.getCallerIdentity) { _, context throws(AWSError) in
      var stream = RandomStream(seed: 0, label: context.identity)
      return STS.GetCallerIdentityResponse(
        userId: "AIDA\(stream.hexadecimal(17).uppercased())", account: context.account, arn: context.identity)
    }
  }
}
