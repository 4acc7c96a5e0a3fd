extension Sandbox {
  /// Everything that the sandbox performs. What is not here is refused with AWS's own error.
  func registerOperations() {
    registerSTS()
    registerSSM()
    registerEC2()
    registerAutoScaling()
    registerECS()
    registerELBv2()
    registerCloudWatch()
    registerApplicationAutoScaling()
    registerSQS()
    registerSNS()
    registerEventBridge()
    registerLogs()
    registerDynamoDB()
    registerIAM()
  }
}
