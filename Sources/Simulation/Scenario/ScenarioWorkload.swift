/// Demand that a scenario takes from a recording, or from the generator where no file is named.
public enum ScenarioWorkload: Sendable, Hashable {
  case pods(PodSource)
  case curves(CurveSource)
}

/// Recorded pods as services, one for each size: see ``PodWorkload``.
public struct PodSource: Sendable, Hashable {
  /// A list of pods (CSV); nil for a generated one.
  public var file: String?
  /// How many pods a generated list has.
  public var count: Int
  /// Nil: all at once, to stay. Else the time into which the recorded arrivals are compressed.
  public var over: Duration?
  /// The longest that a pod stays.
  public var longest: Duration
  public var placement: [String]
  /// The share of its reserved CPU that a pod uses; recordings do not tell.
  public var usesCPU: Double

  public init(
    file: String? = nil, count: Int = 8152, over: Duration? = nil, longest: Duration = .seconds(43_200),
    placement: [String] = ["binpack:memory"], usesCPU: Double = 0.9
  ) {
    self.file = file
    self.count = count
    self.over = over
    self.longest = longest
    self.placement = placement
    self.usesCPU = usesCPU
  }

  var arrival: PodArrival { over.map { .stream(over: $0, longest: longest) } ?? .atOnce }
}

/// Services along recorded curves: see ``CurveWorkload``.
public struct CurveSource: Sendable, Hashable {
  /// Curves (CSV); empty for generated ones.
  public var files: [String]
  public var services: Int
  /// The greatest desired count that a service may have.
  public var peak: Int
  public var every: Duration
  public var placement: [String]
  public var usesCPU: Double

  public init(
    files: [String] = [], services: Int = 12, peak: Int = 40, every: Duration = .seconds(300),
    placement: [String] = [], usesCPU: Double = 0.7
  ) {
    self.files = files
    self.services = services
    self.peak = peak
    self.every = every
    self.placement = placement
    self.usesCPU = usesCPU
  }
}

/// `{pods: {file: list.csv, over: 24h}}` or `{curves: {files: [a.csv, b.csv], services: 12}}`.
extension ScenarioWorkload: Codable {
  private enum Key: String, CodingKey, CaseIterable { case pods, curves }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(only: Key.self)
    if container.contains(.pods) {
      self = .pods(try container.decode(PodSource.self, forKey: .pods))
    } else {
      self = .curves(try container.decode(CurveSource.self, forKey: .curves))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .pods(let source): try container.encode(source, forKey: .pods)
    case .curves(let source): try container.encode(source, forKey: .curves)
    }
  }
}

extension PodSource: Codable {
  private enum Key: String, CodingKey, CaseIterable { case file, count, over, longest, placement, usesCPU }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(only: Key.self)
    let standard = PodSource()
    self.init(
      file: try container.decodeIfPresent(String.self, forKey: .file),
      count: try container.value(.count, or: standard.count),
      over: try container.decodeIfPresent(ScenarioTime.self, forKey: .over)?.duration,
      longest: try container.duration(.longest, or: standard.longest),
      placement: try container.value(.placement, or: standard.placement),
      usesCPU: try container.value(.usesCPU, or: standard.usesCPU))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encodeIfPresent(file, forKey: .file)
    try container.encode(count, forKey: .count)
    try container.encodeIfPresent(over.map(ScenarioTime.init), forKey: .over)
    try container.encode(ScenarioTime(longest), forKey: .longest)
    try container.encode(placement, forKey: .placement)
    try container.encode(usesCPU, forKey: .usesCPU)
  }
}

extension CurveSource: Codable {
  private enum Key: String, CodingKey, CaseIterable { case files, services, peak, every, placement, usesCPU }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(only: Key.self)
    let standard = CurveSource()
    self.init(
      files: try container.value(.files, or: []), services: try container.value(.services, or: standard.services),
      peak: try container.value(.peak, or: standard.peak), every: try container.duration(.every, or: standard.every),
      placement: try container.value(.placement, or: []), usesCPU: try container.value(.usesCPU, or: standard.usesCPU))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    if !files.isEmpty { try container.encode(files, forKey: .files) }
    try container.encode(services, forKey: .services)
    try container.encode(peak, forKey: .peak)
    try container.encode(ScenarioTime(every), forKey: .every)
    try container.encode(placement, forKey: .placement)
    try container.encode(usesCPU, forKey: .usesCPU)
  }
}
