public import AWSModel

extension Sandbox {
  /// What sets up the operations of each service. What is not here is refused with AWS's own error.
  ///
  /// A service is set up when the first of its operations is asked for: to tell the runtime of three hundred pairs of types
  /// takes a tenth of a second, which whoever starts a sandbox would wait for.
  static let registrations: [(service: AWSService, setUp: @Sendable (Sandbox) -> Void)] = [
    (STS.service, { $0.registerSTS() }),
    (SSM.service, { $0.registerSSM() }),
    (EC2.service, { $0.registerEC2() }),
    (AutoScaling.service, { $0.registerAutoScaling() }),
    (ECS.service, { $0.registerECS() }),
    (ELBv2.service, { $0.registerELBv2() }),
    (CloudWatch.service, { $0.registerCloudWatch() }),
    (ApplicationAutoScaling.service, { $0.registerApplicationAutoScaling() }),
    (SQS.service, { $0.registerSQS() }),
    (SNS.service, { $0.registerSNS() }),
    (EventBridge.service, { $0.registerEventBridge() }),
    (Logs.service, { $0.registerLogs() }),
    (DynamoDB.service, { $0.registerDynamoDB() }),
    (IAM.service, { $0.registerIAM() }),
  ]

  /// The services of which the sandbox has operations.
  public static var services: [AWSService] { registrations.map(\.service) }

  /// What performs an operation; nil where the sandbox does not.
  func handler(_ key: OperationKey) -> AnyOperationHandler? {
    if let found = handlers[key] { return found }
    register(key.service)
    return handlers[key]
  }

  /// Sets the operations of a service up, if that has not been done.
  func register(_ service: String) {
    unregistered.removeValue(forKey: service)?(self)
  }

  /// Sets up all that is left.
  func registerAll() {
    for service in unregistered.keys.sorted() { register(service) }
  }
}
