internal import AWSModel

/// The errors of the service models, by the code that ``AWSModel/AWSError`` carries.
struct ErrorCatalogue {
  private let shapes: [String: AWSErrorShape]

  private static let byService: [String: ErrorCatalogue] = Dictionary(
    AWSCatalog.entries.map { ($0.service.name, ErrorCatalogue($0.errors)) }, uniquingKeysWith: { first, _ in first })

  static func of(_ service: AWSService) -> ErrorCatalogue { byService[service.name] ?? ErrorCatalogue([]) }

  private init(_ errors: [AWSErrorShape]) {
    var shapes: [String: AWSErrorShape] = [:]
    for shape in errors {
      for name in [shape.code, shape.name, shape.queryCode] where shapes[name] == nil { shapes[name] = shape }
    }
    self.shapes = shapes
  }

  /// The shape under any of its names; nil for codes that the model does not list.
  func shape(_ code: String) -> AWSErrorShape? { shapes[code] }

  /// The code as a protocol writes it.
  func code(_ code: String, in wire: AWSProtocol) -> String {
    guard let shape = shapes[code] else { return code }
    switch wire {
    case .json10, .json11, .cbor: return shape.name
    case .query, .ec2: return shape.queryCode
    }
  }
}
