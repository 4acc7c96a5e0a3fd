import AWSModel
import ClusterModel
import FoundationEssentials
import Sandbox
import Testing

/// How many things one call may name, and how long a page is.
@Suite struct BatchLimitTests {
  private func names(_ count: Int) -> [String] { (0..<count).map { "x\($0)" } }

  @Test func ecsDescribesSoManyAtOnce() throws {
    let region = TestRegion()
    try region.cluster()
    #expect(region.refusal(ECS.describeTasks, .init(tasks: names(100))) == nil)
    #expect(region.refusal(ECS.describeTasks, .init(tasks: names(101)))?.code == "InvalidParameterException")
    #expect(region.refusal(ECS.describeContainerInstances, .init(containerInstances: names(100))) == nil)
    #expect(region.refusal(ECS.describeContainerInstances, .init(containerInstances: names(101))) != nil)
    #expect(region.refusal(ECS.describeServices, .init(services: names(10))) == nil)
    #expect(region.refusal(ECS.describeServices, .init(services: names(11)))?.code == "InvalidParameterException")
    #expect(region.refusal(ECS.describeClusters, .init(clusters: names(100))) == nil)
    #expect(region.refusal(ECS.describeClusters, .init(clusters: names(101))) != nil)
  }

  @Test func tenTasksAreStartedAtOnceAtMost() throws {
    let region = TestRegion()
    try region.cluster(instances: 2)
    try region.define(cpu: 10, memory: 10)
    #expect(try region.call(ECS.runTask, .init(count: 10, taskDefinition: "web")).tasks?.count == 10)
    #expect(region.refusal(ECS.runTask, .init(count: 11, taskDefinition: "web"))?.code == "InvalidParameterException")
    let host = try #require(try region.containerInstances().first?.containerInstanceArn)
    let request = ECS.StartTaskRequest(
      containerInstances: Array(repeating: host, count: 11), taskDefinition: "web")
    #expect(region.refusal(ECS.startTask, request)?.code == "InvalidParameterException")
  }

  @Test func servicesComeInPagesOfTenAndAHundredAtMost() throws {
    let region = TestRegion()
    try region.cluster()
    try region.define()
    for name in names(12) { try region.service(name, count: 0) }
    let first = try region.call(ECS.listServices, .init())
    #expect(first.serviceArns?.count == 10)
    let rest = try region.call(ECS.listServices, .init(nextToken: first.nextToken))
    #expect(rest.serviceArns?.count == 2 && rest.nextToken == nil)
    #expect(try region.call(ECS.listServices, .init(maxResults: 100)).serviceArns?.count == 12)
    #expect(region.refusal(ECS.listServices, .init(maxResults: 101)) != nil)
  }

  @Test func aServiceHasTenConstraintsAndFiveStrategiesAtMost() throws {
    let region = TestRegion()
    try region.cluster()
    try region.define()
    func refusal(constraints: Int = 0, strategies: Int = 0) -> AWSError? {
      var request = ECS.CreateServiceRequest(serviceName: "s\(constraints)-\(strategies)", taskDefinition: "web")
      request.desiredCount = 0
      request.placementConstraints = (0..<constraints).map {
        .init(type: .memberOf, expression: "attribute:a\($0) exists")
      }
      request.placementStrategy = (0..<strategies).map { .init(type: .spread, field: "attribute:a\($0)") }
      return region.refusal(ECS.createService, request)
    }
    #expect(refusal(constraints: 10) == nil && refusal(strategies: 5) == nil)
    #expect(refusal(constraints: 11)?.code == "InvalidParameterException")
    #expect(refusal(strategies: 6)?.code == "InvalidParameterException")
  }

  @Test func metricsAreReadFiveHundredQueriesAtATime() throws {
    let region = TestRegion()
    func refusal(_ count: Int) -> AWSError? {
      let queries = (0..<count).map {
        CloudWatch.MetricDataQuery(
          id: "q\($0)",
          metricStat: .init(metric: .init(namespace: "n", metricName: "m"), period: 60, stat: "Average"))
      }
      return region.refusal(
        CloudWatch.getMetricData,
        .init(metricDataQueries: queries, startTime: region.date(-600), endTime: region.date(0)))
    }
    #expect(refusal(500) == nil)
    #expect(refusal(501) != nil)
    var statistics = CloudWatch.GetMetricStatisticsRequest(namespace: "n", metricName: "m")
    (statistics.startTime, statistics.endTime) = (region.date(-1441 * 60), region.date(0))
    (statistics.period, statistics.statistics) = (60, [.average])
    #expect(region.refusal(CloudWatch.getMetricStatistics, statistics)?.code == "InvalidParameterCombination")
    statistics.startTime = region.date(-1440 * 60)
    #expect(region.refusal(CloudWatch.getMetricStatistics, statistics) == nil)
  }
}
