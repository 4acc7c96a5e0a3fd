internal import FoundationEssentials

/// Messages that somebody puts into the queue of events who may send there and should not: well-formed, and untrue.
enum ForgedEvent: CaseIterable {
  /// Auto Scaling is said to end an instance, and to wait for the controller's hook.
  case lifecycleAction
  /// EC2 is said to take an instance back in two minutes.
  case spotInterruption
  /// EC2 is said to have terminated an instance.
  case terminated
  /// The message that Auto Scaling tries a new hook with.
  case test

  /// - Parameters:
  ///   - instance: one that runs, and that nothing is to happen to.
  ///   - group: the instance's own.
  func text(instance: String, group: String) -> String {
    switch self {
    case .lifecycleAction:
      Self.event(
        "aws.autoscaling", "EC2 Instance-terminate Lifecycle Action",
        """
        {"LifecycleActionToken":"00000000-0000-0000-0000-000000000000","AutoScalingGroupName":"\(group)",\
        "LifecycleHookName":"ballast-drain","EC2InstanceId":"\(instance)",\
        "LifecycleTransition":"autoscaling:EC2_INSTANCE_TERMINATING"}
        """)
    case .spotInterruption:
      Self.event(
        "aws.ec2", "EC2 Spot Instance Interruption Warning",
        #"{"instance-id":"\#(instance)","instance-action":"terminate"}"#)
    case .terminated:
      Self.event(
        "aws.ec2", "EC2 Instance State-change Notification", #"{"instance-id":"\#(instance)","state":"terminated"}"#)
    case .test:
      #"{"Event":"autoscaling:TEST_NOTIFICATION","AutoScalingGroupName":"\#(group)"}"#
    }
  }

  private static func event(_ source: String, _ type: String, _ detail: String) -> String {
    #"{"version":"0","id":"forged","source":"\#(source)","detail-type":"\#(type)","detail":\#(detail)}"#
  }
}
