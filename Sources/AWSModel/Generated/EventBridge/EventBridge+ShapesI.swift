// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EventBridge {
  public struct InputTransformer: AWSShape {
    public var inputPathsMap: [String: String]?
    public var inputTemplate: String?

    public init() {}

    public init(
      inputPathsMap: [String: String]? = nil,
      inputTemplate: String? = nil
    ) {
      self.inputPathsMap = inputPathsMap
      self.inputTemplate = inputTemplate
    }

    public static let schema = AWSSchema(
      "InputTransformer",
      #"""
      InputPathsMap {string(1..256)/[A-Za-z0-9\_\-]+/:string(..256)}(..100)
      InputTemplate! string(1..8192)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStringMap(&inputPathsMap)
      case 1: r.readString(&inputTemplate)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStringMap(0, inputPathsMap)
      w.writeString(1, inputTemplate)
    }
  }
}
