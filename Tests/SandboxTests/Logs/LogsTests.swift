import AWSModel
import Sandbox
import Testing

@Suite struct LogsTests {
  private let region = TestRegion()
  /// 23 November 2026, 00:00, in milliseconds.
  private let start = 1_795_392_000_000

  private func stream(_ group: String = "g") throws {
    try region.call(Logs.createLogGroup, .init(logGroupName: group))
    try region.call(Logs.createLogStream, .init(logGroupName: group, logStreamName: "s"))
  }

  @discardableResult
  private func put(_ lines: [String], at stamps: [Int]? = nil) throws -> Logs.PutLogEventsResponse {
    try region.call(
      Logs.putLogEvents,
      .init(
        logGroupName: "g", logStreamName: "s",
        logEvents: lines.enumerated().map {
          .init(timestamp: stamps?[$0.offset] ?? start + $0.offset, message: $0.element)
        }))
  }

  @Test func pagesGoForwardAndBackwardAndEndWithTheSameToken() throws {
    try stream()
    try put((0..<25).map { "line \($0)" })
    var request = Logs.GetLogEventsRequest(
      logGroupName: "g", logStreamName: "s", limit: 10, startFromHead: true)
    var seen: [String] = []
    for _ in 0..<3 {
      let page = try region.call(Logs.getLogEvents, request)
      seen += page.events?.compactMap(\.message) ?? []
      request.nextToken = page.nextForwardToken
    }
    #expect(seen == (0..<25).map { "line \($0)" })
    let end = try region.call(Logs.getLogEvents, request)
    #expect(end.events == [] && end.nextForwardToken == request.nextToken)
    try put(["new"], at: [start + 100])
    #expect(try region.call(Logs.getLogEvents, request).events?.map(\.message) == ["new"])
    let newest = try region.call(Logs.getLogEvents, .init(logGroupName: "g", logStreamName: "s", limit: 2))
    #expect(newest.events?.map(\.message) == ["line 24", "new"])
    request.nextToken = newest.nextBackwardToken
    request.limit = 3
    #expect(
      try region.call(Logs.getLogEvents, request).events?.map(\.message) == ["line 21", "line 22", "line 23"])
  }

  @Test(arguments: [
    ("ERROR", [0, 1]), ("ERROR timeout", [1]), ("?ERROR ?WARN", [0, 1, 2]), ("ERROR -timeout", [0]),
    (#""ERROR timeout""#, [1]), ("", [0, 1, 2, 3, 4, 5]), ("-ERROR", [2, 3, 4, 5]), ("%ERR[A-Z]+ time%", [1]),
    (#"{ $.code = "Thrott*" }"#, [3]), ("{ $.latency > 300 }", [3]), ("{ $.latency >= 20 && $.code = \"Ok\" }", [4]),
    ("{ ($.latency < 30) || ($.code = \"Throttled\") }", [3, 4]), ("{ $.user IS NULL }", [4]),
    ("{ $.user NOT EXISTS }", [3]), ("{ $.ok IS TRUE }", [4]), ("{ $.list[1].n = 2 }", [4]),
    ("{ $.code != \"Ok\" }", [3]),
    ("[ip, user, status=4*, bytes>100]", [5]), ("[..., bytes>1000]", []), ("[ip, ..., bytes]", [0, 1, 5]),
  ])
  func aFilterPatternChooses(pattern: String, expected: [Int]) throws {
    try stream()
    let lines = [
      "ERROR disk full", "ERROR timeout 30 s", "WARN", #"{"code":"Throttled","latency":350}"#,
      #"{"code":"Ok","latency":20,"user":null,"ok":true,"list":[{"n":1},{"n":2}]}"#, "10.0.0.1 bob 404 512",
    ]
    try put(lines)
    let found = try region.call(Logs.filterLogEvents, .init(logGroupName: "g", filterPattern: pattern)).events
    #expect(found?.compactMap(\.message) == expected.map { lines[$0] }, "\(pattern)")
  }

  @Test func eventsTooOldOrTooNewAreTold() throws {
    try stream()
    try region.call(Logs.putRetentionPolicy, .init(logGroupName: "g", retentionInDays: 1))
    let day = 86_400_000
    let answer = try put(["old", "fine", "new"], at: [start - day - 1, start - day / 2, start - day / 2])
    #expect(answer.rejectedLogEventsInfo?.expiredLogEventEndIndex == 1)
    #expect(try put(["new"], at: [start + 3 * 3_600_000]).rejectedLogEventsInfo?.tooNewLogEventStartIndex == 0)
    let kept = try region.call(Logs.filterLogEvents, .init(logGroupName: "g")).events
    #expect(kept?.map(\.message) == ["fine", "new"])
    region.pass(.hours(13))
    #expect(try region.call(Logs.filterLogEvents, .init(logGroupName: "g")).events == [])
    #expect(
      region.refusal(
        Logs.putLogEvents,
        .init(
          logGroupName: "g", logStreamName: "s",
          logEvents: [.init(timestamp: start + 2, message: "b"), .init(timestamp: start, message: "a")]))?.code
        == "InvalidParameterException")
    #expect(
      region.refusal(Logs.putRetentionPolicy, .init(logGroupName: "g", retentionInDays: 2))?.code
        == "InvalidParameterException")
  }
}
