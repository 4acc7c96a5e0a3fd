import Foundation
import Testing
import TopicSignature

/// A key, its certificate, and what they say of a text.
@Suite struct SigningTests {
  static let begin = Date(timeIntervalSince1970: 1_795_392_000)
  private static let made = Result {
    try TopicSigner(name: "sns.amazonaws.com", validFrom: begin, validUntil: begin.addingTimeInterval(86_400))
  }
  private var signer: TopicSigner { get throws { try Self.made.get() } }
  private var region: TopicRegion { get throws { try #require(TopicRegion(topicArn: SigningAddressTests.arn)) } }

  @Test(arguments: SignatureVersion.allCases) func whatWasSignedIsKnown(version: SignatureVersion) async throws {
    let key = try await SigningCertificate(pem: Array(try signer.pem.utf8)).key(in: try region, at: Self.begin)
    let signature = try signer.signature(of: "text\n", version)
    #expect(key.signed("text\n", signature, version))
    #expect(!key.signed("text", signature, version), "the last newline is part of it")
    #expect(!key.signed("Text\n", signature, version))
    let other: SignatureVersion = version == .one ? .two : .one
    #expect(!key.signed("text\n", signature, other))
    #expect(!key.signed("text\n", "", version))
    #expect(!key.signed("text\n", "no Base64!", version))
    #expect(!key.signed("text\n", String(signature.dropFirst(4)), version))
    #expect(!key.signed("text\n", String(repeating: "A", count: 100_000), version))
    #expect(key.validFrom == Self.begin && key.validUntil == Self.begin.addingTimeInterval(86_400))
  }

  @Test func anotherKeysSignatureIsWrong() async throws {
    let other = try TopicSigner(
      name: "sns.amazonaws.com", validFrom: Self.begin, validUntil: Self.begin.addingTimeInterval(86_400))
    let key = try SigningCertificate(pem: Array(try signer.pem.utf8)).ownKey()
    #expect(!key.signed("text", try other.signature(of: "text", .two), .two))
    #expect(try other.file != signer.file && other.file.hasPrefix("SimpleNotificationService-"))
  }

  /// The names under which SNS signs. Source: aws-sdk-java-v2, `SnsHostProviderTest`.
  @Test(arguments: [
    ("aws", "us-east-1", "sns.amazonaws.com", true),
    ("aws", "me-south-1", "sns-signing.me-south-1.amazonaws.com", true),
    ("aws-us-gov", "us-gov-east-1", "sns-us-gov-west-1.amazonaws.com", true),
    ("aws-cn", "cn-northwest-1", "sns-cn-northwest-1.amazonaws.com.cn", true),
    ("aws", "us-east-1", "sns.us-east-1.amazonaws.com", true),
    ("aws", "us-east-1", "sns-signing.me-south-1.amazonaws.com", false), ("aws", "us-east-1", "example.com", false),
    ("aws", "us-east-1", "sns.amazonaws.com.cn", false), ("aws", "us-east-1", "x.sns.amazonaws.com", false),
    ("aws", "us-east-1", "*.amazonaws.com", false), ("aws", "us-east-1", "sqs.us-east-1.amazonaws.com", false),
  ])
  func theCertificateMustNameSNS(partition: String, name: String, signer: String, isTaken: Bool) async throws {
    let region = try #require(TopicRegion(topicArn: "arn:\(partition):sns:\(name):123456789012:t"))
    let made = try TopicSigner(name: signer, validFrom: Self.begin, validUntil: Self.begin.addingTimeInterval(60))
    let certificate = try SigningCertificate(pem: Array(made.pem.utf8))
    if isTaken {
      _ = try await certificate.key(in: region, at: Self.begin)
    } else {
      await #expect(throws: SigningCertificate.Fault.wrongName) {
        try await certificate.key(in: region, at: Self.begin)
      }
    }
  }

  /// AWS serves its certificate alone; where more comes, it must lead to a root.
  @Test func aChainIsFollowedToARoot() async throws {
    let root = try Authority(name: "Root", by: nil)
    let middle = try Authority(name: "Middle", by: root)
    let leaf = try middle.certificate(for: "sns.amazonaws.com")
    let served = try SigningCertificate(pem: Array("\(leaf)\n\(middle.pem)\n".utf8))
    let roots = Array(try root.pem.utf8)
    _ = try await served.key(in: try region, at: Self.begin, roots: roots)
    await #expect(throws: SigningCertificate.Fault.untrusted) {
      try await served.key(in: try region, at: Self.begin)
    }
    await #expect(throws: SigningCertificate.Fault.untrusted) {
      try await served.key(in: try region, at: Self.begin + 1_000_000, roots: roots)
    }
    let broken = try SigningCertificate(pem: Array("\(try signer.pem)\n\(middle.pem)\n".utf8))
    await #expect(throws: SigningCertificate.Fault.untrusted) {
      try await broken.key(in: try region, at: Self.begin, roots: roots)
    }
  }

  @Test func anAuthorityAndAnotherKindOfKeySignNothing() async throws {
    let root = try Authority(name: "sns.amazonaws.com", by: nil)
    let certificate = try SigningCertificate(pem: Array(try root.pem.utf8))
    await #expect(throws: SigningCertificate.Fault.wrongKey) {
      try await certificate.key(in: try region, at: Self.begin)
    }
  }

  @Test(arguments: [
    "", "x", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
    "-----BEGIN CERTIFICATE-----\n!!!!\n-----END CERTIFICATE-----\n", "<Error><Code>AccessDenied</Code></Error>",
    String(repeating: "A", count: SigningCertificate.limitBytes + 1),
  ])
  func whatIsNoCertificateIsRefused(pem: String) {
    #expect(throws: SigningCertificate.Fault.malformed) { try SigningCertificate(pem: Array(pem.utf8)) }
  }
}
