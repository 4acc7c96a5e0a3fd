import AWSModel
import Sandbox
import Testing

/// The pattern language, through TestEventPattern.
@Suite struct EventPatternTests {
  private let region = TestRegion()

  private func matches(_ pattern: String, _ detail: String, source: String = "my.app") throws -> Bool {
    let event = """
      {"id":"1","account":"123456789012","source":"\(source)","time":"2026-11-23T00:00:00Z","region":"us-east-1",\
      "resources":["arn:aws:ec2:us-east-1:123456789012:instance/i-1"],"detail-type":"x","detail":\(detail)}
      """
    let answer = try region.call(EventBridge.testEventPattern, .init(eventPattern: pattern, event: event))
    return answer.result == true
  }

  @Test(arguments: [
    (#"{"detail":{"a":["x"]}}"#, #"{"a":"x"}"#, true),
    (#"{"detail":{"a":["x"]}}"#, #"{"a":"y"}"#, false),
    (#"{"detail":{"a":["x"]}}"#, #"{"a":["y","x"]}"#, true),
    (#"{"detail":{"a":["x"],"b":["y"]}}"#, #"{"a":"x"}"#, false),
    (#"{"detail":{"a":[300]}}"#, #"{"a":300}"#, true),
    (#"{"detail":{"a":[300]}}"#, #"{"a":300.0}"#, false),
    (#"{"detail":{"a":[null]}}"#, #"{"a":null}"#, true),
    (#"{"detail":{"a":[null]}}"#, #"{}"#, false),
    (#"{"detail":{"a":[""]}}"#, #"{"a":""}"#, true),
    (#"{"detail":{"a":[true]}}"#, #"{"a":false}"#, false),
    (#"{"detail":{"a":[{"prefix":"us-"}]}}"#, #"{"a":"us-east-1"}"#, true),
    (#"{"detail":{"a":[{"prefix":{"equals-ignore-case":"US-"}}]}}"#, #"{"a":"us-east-1"}"#, true),
    (#"{"detail":{"a":[{"suffix":".png"}]}}"#, #"{"a":"b.jpg"}"#, false),
    (#"{"detail":{"a":[{"suffix":{"equals-ignore-case":".PNG"}}]}}"#, #"{"a":"b.png"}"#, true),
    (#"{"detail":{"a":[{"equals-ignore-case":"Alice"}]}}"#, #"{"a":"aLICE"}"#, true),
    (#"{"detail":{"a":[{"wildcard":"dir/*/a*.txt"}]}}"#, #"{"a":"dir/x/y/abc.txt"}"#, true),
    (#"{"detail":{"a":[{"wildcard":"dir/*.txt"}]}}"#, #"{"a":"dir/x.text"}"#, false),
    (#"{"detail":{"a":[{"wildcard":"a\\*b"}]}}"#, #"{"a":"a*b"}"#, true),
    (#"{"detail":{"a":[{"wildcard":"a\\*b"}]}}"#, #"{"a":"axb"}"#, false),
    (#"{"detail":{"a":[{"anything-but":"x"}]}}"#, #"{"a":"y"}"#, true),
    (#"{"detail":{"a":[{"anything-but":"x"}]}}"#, #"{}"#, false),
    (#"{"detail":{"a":[{"anything-but":["x","y"]}]}}"#, #"{"a":"y"}"#, false),
    (#"{"detail":{"a":[{"anything-but":[1,2]}]}}"#, #"{"a":3}"#, true),
    (#"{"detail":{"a":[{"anything-but":{"prefix":"in"}}]}}"#, #"{"a":"init"}"#, false),
    (#"{"detail":{"a":[{"anything-but":{"prefix":["in","out"]}}]}}"#, #"{"a":"outer"}"#, false),
    (#"{"detail":{"a":[{"anything-but":{"suffix":".txt"}}]}}"#, #"{"a":"b.png"}"#, true),
    (#"{"detail":{"a":[{"anything-but":{"equals-ignore-case":["X"]}}]}}"#, #"{"a":"x"}"#, false),
    (#"{"detail":{"a":[{"anything-but":{"wildcard":"*/lib/*"}}]}}"#, #"{"a":"/usr/lib/x"}"#, false),
    (#"{"detail":{"a":[{"numeric":[">",0,"<=",5]}]}}"#, #"{"a":5}"#, true),
    (#"{"detail":{"a":[{"numeric":[">",0,"<=",5]}]}}"#, #"{"a":0}"#, false),
    (#"{"detail":{"a":[{"numeric":["=",3.018e2]}]}}"#, #"{"a":301.8}"#, true),
    (#"{"detail":{"a":[{"exists":true}]}}"#, #"{"a":null}"#, true),
    (#"{"detail":{"a":[{"exists":true}]}}"#, #"{"a":{"b":1}}"#, false),
    (#"{"detail":{"a":[{"exists":false}]}}"#, #"{"b":1}"#, true),
    (#"{"detail":{"a":{"b":[{"exists":false}]}}}"#, #"{}"#, true),
    (#"{"detail":{"a":[{"cidr":"10.0.0.0/24"}]}}"#, #"{"a":"10.0.0.255"}"#, true),
    (#"{"detail":{"a":[{"cidr":"10.0.0.0/24"}]}}"#, #"{"a":"10.0.1.0"}"#, false),
    (#"{"detail":{"a":[{"cidr":"2001:db8::/32"}]}}"#, #"{"a":"2001:db8:1::5"}"#, true),
    (#"{"detail":{"$or":[{"a":["x"]},{"b":[{"numeric":[">",5]}]}]}}"#, #"{"b":6}"#, true),
    (#"{"detail":{"$or":[{"a":["x"]},{"b":[1]}],"c":["z"]}}"#, #"{"a":"x"}"#, false),
    // One element must match as a whole.
    (#"{"detail":{"a":{"b":[1],"c":[2]}}}"#, #"{"a":[{"b":1,"c":3},{"b":4,"c":2}]}"#, false),
    (#"{"detail":{"a":{"b":[1],"c":[2]}}}"#, #"{"a":[{"b":9},{"b":1,"c":2}]}"#, true),
    (#"{"resources":[{"suffix":"instance/i-1"}]}"#, #"{}"#, true),
  ])
  func aPatternAcceptsWhatItSays(pattern: String, detail: String, expected: Bool) throws {
    #expect(try matches(pattern, detail) == expected, "\(pattern) on \(detail)")
  }

  @Test(arguments: [
    (#"{"detail":{"a":[]}}"#, "Empty arrays are not allowed"),
    (#"{"detail":{}}"#, "Empty objects are not allowed"),
    (#"{"detail":{"a":"x"}}"#, "\"a\" must be an object or an array"),
    (#"{"detail":{"a":[{"like":"x"}]}}"#, "Unrecognized match type like"),
    (#"{"detail":{"a":[{"numeric":[">",5,"<",1]}]}}"#, "Bottom must be less than top"),
    (#"{"detail":{"a":[{"exists":1}]}}"#, "exists match pattern must be either true or false."),
    (#"{"detail":{"a":[{"anything-but":[1,"x"]}]}}"#, "mixed type is not supported"),
    (#"{"detail":{"a":[{"wildcard":"a**b"}]}}"#, "Consecutive wildcard characters"),
    (#"{"detail":"#, "Filter is not valid JSON"),
  ])
  func aMalformedPatternIsRefusedWithTheReason(pattern: String, reason: String) throws {
    let error = try #require(region.refusal(EventBridge.putRule, .init(name: "r", eventPattern: pattern)))
    #expect(error.code == "InvalidEventPatternException")
    #expect(error.message.hasPrefix("Event pattern is not valid. Reason: "))
    #expect(error.message.contains(reason), "\(error.message)")
  }
}
