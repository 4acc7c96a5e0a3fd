/// What can be due in a Region, by the service that must act.
enum RegionEvent {
  case ecs(ECSEvent)
  case ec2(EC2Event)
  case autoScaling(AutoScalingEvent)
  case cloudWatch(CloudWatchEvent)
  case applicationAutoScaling(ApplicationAutoScalingEvent)
  case eventBridge(EventBridgeEvent)
  case lambda(LambdaEvent)
  case sns(SNSEvent)
  case sqs(SQSEvent)
  case elb(ELBEvent)
}

extension Region {
  func handle(_ event: RegionEvent) {
    switch event {
    case .ecs(let event): ecs.handle(event)
    case .ec2(let event): ec2.handle(event)
    case .autoScaling(let event): autoScaling.handle(event)
    case .cloudWatch(let event): cloudWatch.handle(event)
    case .applicationAutoScaling(let event): applicationAutoScaling.handle(event)
    case .eventBridge(let event): eventBridge.handle(event)
    case .lambda(let event): lambda.handle(event)
    case .sns(let event): sns.handle(event)
    case .sqs(let event): sqs.handle(event)
    case .elb(let event): elb.handle(event)
    }
  }
}
