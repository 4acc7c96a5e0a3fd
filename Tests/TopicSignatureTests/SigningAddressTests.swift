import Testing
import TopicSignature

/// Where a certificate may be fetched: SNS's own host in the topic's Region, and nowhere else.
@Suite struct SigningAddressTests {
  static let arn = "arn:aws:sns:us-east-1:123456789012:hooks"
  static let file = "SimpleNotificationService-7506a1e35b36ef5a444dd1a8e7cc3ed8.pem"

  @Test(arguments: [
    ("arn:aws:sns:us-east-1:123456789012:t", "sns.us-east-1.amazonaws.com"),
    ("arn:aws:sns:af-south-1:123456789012:t.fifo", "sns.af-south-1.amazonaws.com"),
    ("arn:aws-us-gov:sns:us-gov-west-1:123456789012:t", "sns.us-gov-west-1.amazonaws.com"),
    ("arn:aws-cn:sns:cn-north-1:123456789012:t", "sns.cn-north-1.amazonaws.com.cn"),
    ("arn:aws-eusc:sns:eusc-de-east-1:123456789012:t", "sns.eusc-de-east-1.amazonaws.eu"),
  ])
  func theHostOfTheTopicsRegionIsTaken(arn: String, host: String) throws {
    let region = try #require(TopicRegion(topicArn: arn))
    let address = try #require(SigningAddress("https://\(host)/\(Self.file)", of: region))
    #expect(address.url == "https://\(host)/\(Self.file)")
    #expect((address.origin, address.path) == ("https://\(host)", "/\(Self.file)"))
  }

  @Test(arguments: [
    "", "x", "http://sns.us-east-1.amazonaws.com/a.pem", "HTTPS://sns.us-east-1.amazonaws.com/a.pem",
    "https://sns.us-west-2.amazonaws.com/a.pem", "https://sns.us-east-1.amazonaws.com.cn/a.pem",
    "https://sns.us-east-1.amazonaws.com.evil.example/a.pem", "https://evil.example/sns.us-east-1.amazonaws.com/a.pem",
    "https://evil-sns.us-east-1.amazonaws.com/a.pem", "https://sns-us-east-1.amazonaws.com/a.pem",
    "https://sns.us-east-1.amazonaws.com@evil.example/a.pem", "https://user@sns.us-east-1.amazonaws.com/a.pem",
    "https://user:word@sns.us-east-1.amazonaws.com/a.pem", "https://sns.us-east-1.amazonaws.com:443/a.pem",
    "https://sns.us-east-1.amazonaws.com:8443/a.pem", "https://sns.us-east-1.amazonaws.com/a.pem?x=.pem",
    "https://sns.us-east-1.amazonaws.com/?Action=Publish&x=a.pem", "https://sns.us-east-1.amazonaws.com/a.pem#b",
    "https://sns.us-east-1.amazonaws.com/#a.pem", "https://sns.us-east-1.amazonaws.com/a.pem/",
    "https://sns.us-east-1.amazonaws.com/a.txt", "https://sns.us-east-1.amazonaws.com/.pem",
    "https://sns.us-east-1.amazonaws.com/pem", "https://sns.us-east-1.amazonaws.com/a.PEM",
    "https://sns.us-east-1.amazonaws.com//a.pem", "https://sns.us-east-1.amazonaws.com/b/a.pem",
    "https://sns.us-east-1.amazonaws.com/../a.pem", "https://sns.us-east-1.amazonaws.com/%2e%2e/a.pem",
    "https://sns.us-east-1.amazonaws.com\\a.pem", "https://sns.us-east-1.amazonaws.com\\@evil.example/a.pem",
    "https://sns.us-east-1.amazonaws.com/a.pem\n", " https://sns.us-east-1.amazonaws.com/a.pem",
    "https://sns.us-east-1.amazonaws.com/a b.pem", "https://sns.us-east-1.amazonaws.com/ä.pem",
    "https://sns.us-east-1.amazonaws.com./a.pem", "https://SNS.us-east-1.amazonaws.com/a.pem",
    "https://169.254.169.254/a.pem", "https://[::1]/a.pem", "https://bucket.s3.us-east-1.amazonaws.com/a.pem",
    "file:///etc/a.pem", "//sns.us-east-1.amazonaws.com/a.pem", "sns.us-east-1.amazonaws.com/a.pem",
    "https://sns.us-east-1.amazonaws.com/" + String(repeating: "a", count: 300) + ".pem",
  ])
  func anyOtherAddressIsRefused(url: String) throws {
    let region = try #require(TopicRegion(topicArn: Self.arn))
    #expect(SigningAddress(url, of: region) == nil)
  }

  /// The Region of an ARN becomes part of a host's name.
  @Test(arguments: [
    "", "arn", "arn:aws:sns:us-east-1:123456789012", "arn:aws:sqs:us-east-1:123456789012:t",
    "arn:aws:sns:evil.example/:123456789012:t", "arn:aws:sns:evil.example#:123456789012:t",
    "arn:aws:sns::123456789012:t",
    "arn:aws:sns:a.b:123456789012:t", "arn:aws:sns:-a:123456789012:t", "arn:aws:sns:US-EAST-1:123456789012:t",
    "arn:aws:sns:us-east-1:12345:t", "arn:aws:sns:us-east-1:123456789012:", "arn:evil:sns:us-east-1:123456789012:t",
    "arn:aws:sns:us-east-1:123456789012:t:subscription", "arn:aws:sns:us-east-1@evil:123456789012:t",
  ])
  func whatIsNoTopicHasNoRegion(arn: String) { #expect(TopicRegion(topicArn: arn) == nil) }

  @Test func anSNSOfOnesOwnIsItsOwnOriginOnly() {
    let own = "http://127.0.0.1:4566"
    #expect(SigningAddress("\(own)/a.pem", from: own)?.url == "\(own)/a.pem")
    for other in ["http://127.0.0.1:45660/a.pem", "http://127.0.0.1:4566a/a.pem", "http://127.0.0.2:4566/a.pem"] {
      #expect(SigningAddress(other, from: own) == nil)
    }
  }
}
