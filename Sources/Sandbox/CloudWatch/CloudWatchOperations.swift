internal import AWSModel

extension Sandbox {
  func registerCloudWatch() {
    registerMetrics()
    registerAlarms()
    on(CloudWatch.tagResource) { input, context throws(AWSError) in try context.region.cloudWatch.tagResource(input) }
    on(CloudWatch.untagResource) { input, context throws(AWSError) in
      try context.region.cloudWatch.untagResource(input)
    }
    on(CloudWatch.listTagsForResource) { input, context throws(AWSError) in
      try context.region.cloudWatch.listTagsForResource(input)
    }
  }

  private func registerMetrics() {
    on(CloudWatch.putMetricData) { input, context throws(AWSError) in
      try context.region.cloudWatch.putMetricData(input)
    }
    on(CloudWatch.getMetricData) { input, context throws(AWSError) in
      try context.region.cloudWatch.getMetricData(input)
    }
    on(CloudWatch.getMetricStatistics) { input, context throws(AWSError) in
      try context.region.cloudWatch.getMetricStatistics(input)
    }
    on(CloudWatch.listMetrics) { input, context throws(AWSError) in try context.region.cloudWatch.listMetrics(input) }
  }

  private func registerAlarms() {
    on(CloudWatch.putMetricAlarm) { input, context throws(AWSError) in
      try context.region.cloudWatch.putMetricAlarm(input)
    }
    on(CloudWatch.putCompositeAlarm) { input, context throws(AWSError) in
      try context.region.cloudWatch.putCompositeAlarm(input)
    }
    on(CloudWatch.describeAlarms) { input, context throws(AWSError) in
      try context.region.cloudWatch.describeAlarms(input)
    }
    on(CloudWatch.describeAlarmsForMetric) { input, context throws(AWSError) in
      try context.region.cloudWatch.describeAlarmsForMetric(input)
    }
    on(CloudWatch.describeAlarmHistory) { input, context throws(AWSError) in
      try context.region.cloudWatch.describeAlarmHistory(input)
    }
    on(CloudWatch.deleteAlarms) { input, context throws(AWSError) in
      try context.region.cloudWatch.deleteAlarms(input)
    }
    on(CloudWatch.setAlarmState) { input, context throws(AWSError) in
      try context.region.cloudWatch.setAlarmState(input)
    }
    on(CloudWatch.enableAlarmActions) { input, context throws(AWSError) in
      try context.region.cloudWatch.enableAlarmActions(input)
    }
    on(CloudWatch.disableAlarmActions) { input, context throws(AWSError) in
      try context.region.cloudWatch.disableAlarmActions(input)
    }
  }
}
