// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EventBridge {
  public struct Tag: AWSShape {
    public var key: String?
    public var value: String?

    public init() {}

    public init(
      key: String? = nil,
      value: String? = nil
    ) {
      self.key = key
      self.value = value
    }

    public static let schema = AWSSchema(
      "Tag",
      #"""
      Key! string(1..128)
      Value! string(0..256)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&key)
      case 1: r.readString(&value)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, key)
      w.writeString(1, value)
    }
  }

  public struct Target: AWSShape {
    public var id: String?
    public var arn: String?
    public var roleArn: String?
    public var input: String?
    public var inputPath: String?
    public var inputTransformer: InputTransformer?
    public var kinesisParameters: KinesisParameters?
    public var runCommandParameters: RunCommandParameters?
    public var ecsParameters: EcsParameters?
    public var batchParameters: BatchParameters?
    public var sqsParameters: SqsParameters?
    public var httpParameters: HttpParameters?
    public var redshiftDataParameters: RedshiftDataParameters?
    public var sageMakerPipelineParameters: SageMakerPipelineParameters?
    public var deadLetterConfig: DeadLetterConfig?
    public var retryPolicy: RetryPolicy?
    public var appSyncParameters: AppSyncParameters?

    public init() {}

    public init(
      id: String? = nil,
      arn: String? = nil,
      roleArn: String? = nil,
      input: String? = nil,
      inputPath: String? = nil,
      inputTransformer: InputTransformer? = nil,
      kinesisParameters: KinesisParameters? = nil,
      runCommandParameters: RunCommandParameters? = nil,
      ecsParameters: EcsParameters? = nil,
      batchParameters: BatchParameters? = nil,
      sqsParameters: SqsParameters? = nil,
      httpParameters: HttpParameters? = nil,
      redshiftDataParameters: RedshiftDataParameters? = nil,
      sageMakerPipelineParameters: SageMakerPipelineParameters? = nil,
      deadLetterConfig: DeadLetterConfig? = nil,
      retryPolicy: RetryPolicy? = nil,
      appSyncParameters: AppSyncParameters? = nil
    ) {
      self.id = id
      self.arn = arn
      self.roleArn = roleArn
      self.input = input
      self.inputPath = inputPath
      self.inputTransformer = inputTransformer
      self.kinesisParameters = kinesisParameters
      self.runCommandParameters = runCommandParameters
      self.ecsParameters = ecsParameters
      self.batchParameters = batchParameters
      self.sqsParameters = sqsParameters
      self.httpParameters = httpParameters
      self.redshiftDataParameters = redshiftDataParameters
      self.sageMakerPipelineParameters = sageMakerPipelineParameters
      self.deadLetterConfig = deadLetterConfig
      self.retryPolicy = retryPolicy
      self.appSyncParameters = appSyncParameters
    }

    public static let schema = AWSSchema(
      "Target",
      #"""
      Id! string(1..64)/[\.\-_A-Za-z0-9]+/
      Arn! string(1..1600)
      RoleArn string(1..1600)
      Input string(..8192)
      InputPath string(..256)
      InputTransformer InputTransformer
      KinesisParameters KinesisParameters
      RunCommandParameters RunCommandParameters
      EcsParameters EcsParameters
      BatchParameters BatchParameters
      SqsParameters SqsParameters
      HttpParameters HttpParameters
      RedshiftDataParameters RedshiftDataParameters
      SageMakerPipelineParameters SageMakerPipelineParameters
      DeadLetterConfig DeadLetterConfig
      RetryPolicy RetryPolicy
      AppSyncParameters AppSyncParameters
      """#, [.shape(InputTransformer.self), .shape(KinesisParameters.self), .shape(RunCommandParameters.self), .shape(EcsParameters.self), .shape(BatchParameters.self), .shape(SqsParameters.self), .shape(HttpParameters.self), .shape(RedshiftDataParameters.self), .shape(SageMakerPipelineParameters.self), .shape(DeadLetterConfig.self), .shape(RetryPolicy.self), .shape(AppSyncParameters.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&id)
      case 1: r.readString(&arn)
      case 2: r.readString(&roleArn)
      case 3: r.readString(&input)
      case 4: r.readString(&inputPath)
      case 5: r.readShape(&inputTransformer)
      case 6: r.readShape(&kinesisParameters)
      case 7: r.readShape(&runCommandParameters)
      case 8: r.readShape(&ecsParameters)
      case 9: r.readShape(&batchParameters)
      case 10: r.readShape(&sqsParameters)
      case 11: r.readShape(&httpParameters)
      case 12: r.readShape(&redshiftDataParameters)
      case 13: r.readShape(&sageMakerPipelineParameters)
      case 14: r.readShape(&deadLetterConfig)
      case 15: r.readShape(&retryPolicy)
      case 16: r.readShape(&appSyncParameters)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, id)
      w.writeString(1, arn)
      w.writeString(2, roleArn)
      w.writeString(3, input)
      w.writeString(4, inputPath)
      w.writeShape(5, inputTransformer)
      w.writeShape(6, kinesisParameters)
      w.writeShape(7, runCommandParameters)
      w.writeShape(8, ecsParameters)
      w.writeShape(9, batchParameters)
      w.writeShape(10, sqsParameters)
      w.writeShape(11, httpParameters)
      w.writeShape(12, redshiftDataParameters)
      w.writeShape(13, sageMakerPipelineParameters)
      w.writeShape(14, deadLetterConfig)
      w.writeShape(15, retryPolicy)
      w.writeShape(16, appSyncParameters)
    }
  }
}
