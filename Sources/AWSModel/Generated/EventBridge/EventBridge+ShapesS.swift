// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EventBridge {
  public struct SageMakerPipelineParameter: AWSShape {
    public var name: String?
    public var value: String?

    public init() {}

    public init(
      name: String? = nil,
      value: String? = nil
    ) {
      self.name = name
      self.value = value
    }

    public static let schema = AWSSchema(
      "SageMakerPipelineParameter",
      #"""
      Name! string(1..256)/^[a-zA-Z0-9](-*[a-zA-Z0-9])*$/
      Value! string(..1024)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readString(&value)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeString(1, value)
    }
  }

  public struct SageMakerPipelineParameters: AWSShape {
    public var pipelineParameterList: [SageMakerPipelineParameter]?

    public init() {}

    public init(
      pipelineParameterList: [SageMakerPipelineParameter]? = nil
    ) {
      self.pipelineParameterList = pipelineParameterList
    }

    public static let schema = AWSSchema(
      "SageMakerPipelineParameters",
      #"""
      PipelineParameterList [SageMakerPipelineParameter](0..200)
      """#, [.shape(SageMakerPipelineParameter.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&pipelineParameterList)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, pipelineParameterList)
    }
  }

  public struct SqsParameters: AWSShape {
    public var messageGroupId: String?

    public init() {}

    public init(
      messageGroupId: String? = nil
    ) {
      self.messageGroupId = messageGroupId
    }

    public static let schema = AWSSchema(
      "SqsParameters",
      #"""
      MessageGroupId string(..100)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&messageGroupId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, messageGroupId)
    }
  }
}
