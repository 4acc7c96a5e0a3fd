// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SQS {
  public struct MessageSystemAttributeName: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var all: Self { Self(rawValue: "All") }
    public static var senderId: Self { Self(rawValue: "SenderId") }
    public static var sentTimestamp: Self { Self(rawValue: "SentTimestamp") }
    public static var approximateReceiveCount: Self { Self(rawValue: "ApproximateReceiveCount") }
    public static var approximateFirstReceiveTimestamp: Self { Self(rawValue: "ApproximateFirstReceiveTimestamp") }
    public static var sequenceNumber: Self { Self(rawValue: "SequenceNumber") }
    public static var messageDeduplicationId: Self { Self(rawValue: "MessageDeduplicationId") }
    public static var messageGroupId: Self { Self(rawValue: "MessageGroupId") }
    public static var awsTraceHeader: Self { Self(rawValue: "AWSTraceHeader") }
    public static var deadLetterQueueSourceArn: Self { Self(rawValue: "DeadLetterQueueSourceArn") }

    public static let known: [Self] = values(
      """
      All
      SenderId
      SentTimestamp
      ApproximateReceiveCount
      ApproximateFirstReceiveTimestamp
      SequenceNumber
      MessageDeduplicationId
      MessageGroupId
      AWSTraceHeader
      DeadLetterQueueSourceArn
      """)
  }

  public struct MessageSystemAttributeNameForSends: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var awsTraceHeader: Self { Self(rawValue: "AWSTraceHeader") }

    public static let known: [Self] = values(
      """
      AWSTraceHeader
      """)
  }

  public struct QueueAttributeName: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var all: Self { Self(rawValue: "All") }
    public static var policy: Self { Self(rawValue: "Policy") }
    public static var visibilityTimeout: Self { Self(rawValue: "VisibilityTimeout") }
    public static var maximumMessageSize: Self { Self(rawValue: "MaximumMessageSize") }
    public static var messageRetentionPeriod: Self { Self(rawValue: "MessageRetentionPeriod") }
    public static var approximateNumberOfMessages: Self { Self(rawValue: "ApproximateNumberOfMessages") }
    public static var approximateNumberOfMessagesNotVisible: Self { Self(rawValue: "ApproximateNumberOfMessagesNotVisible") }
    public static var createdTimestamp: Self { Self(rawValue: "CreatedTimestamp") }
    public static var lastModifiedTimestamp: Self { Self(rawValue: "LastModifiedTimestamp") }
    public static var queueArn: Self { Self(rawValue: "QueueArn") }
    public static var approximateNumberOfMessagesDelayed: Self { Self(rawValue: "ApproximateNumberOfMessagesDelayed") }
    public static var delaySeconds: Self { Self(rawValue: "DelaySeconds") }
    public static var receiveMessageWaitTimeSeconds: Self { Self(rawValue: "ReceiveMessageWaitTimeSeconds") }
    public static var redrivePolicy: Self { Self(rawValue: "RedrivePolicy") }
    public static var fifoQueue: Self { Self(rawValue: "FifoQueue") }
    public static var contentBasedDeduplication: Self { Self(rawValue: "ContentBasedDeduplication") }
    public static var kmsMasterKeyId: Self { Self(rawValue: "KmsMasterKeyId") }
    public static var kmsDataKeyReusePeriodSeconds: Self { Self(rawValue: "KmsDataKeyReusePeriodSeconds") }
    public static var deduplicationScope: Self { Self(rawValue: "DeduplicationScope") }
    public static var fifoThroughputLimit: Self { Self(rawValue: "FifoThroughputLimit") }
    public static var redriveAllowPolicy: Self { Self(rawValue: "RedriveAllowPolicy") }
    public static var sqsManagedSseEnabled: Self { Self(rawValue: "SqsManagedSseEnabled") }

    public static let known: [Self] = values(
      """
      All
      Policy
      VisibilityTimeout
      MaximumMessageSize
      MessageRetentionPeriod
      ApproximateNumberOfMessages
      ApproximateNumberOfMessagesNotVisible
      CreatedTimestamp
      LastModifiedTimestamp
      QueueArn
      ApproximateNumberOfMessagesDelayed
      DelaySeconds
      ReceiveMessageWaitTimeSeconds
      RedrivePolicy
      FifoQueue
      ContentBasedDeduplication
      KmsMasterKeyId
      KmsDataKeyReusePeriodSeconds
      DeduplicationScope
      FifoThroughputLimit
      RedriveAllowPolicy
      SqsManagedSseEnabled
      """)
  }
}
