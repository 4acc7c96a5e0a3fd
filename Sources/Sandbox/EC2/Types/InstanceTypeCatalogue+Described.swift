internal import AWSModel

/// Types as EC2 itself describes them.
extension InstanceTypeCatalogue {
  /// Reads what `aws ec2 describe-instance-types` prints: `{"InstanceTypes": [{"InstanceType": "m7a.large", "VCpuInfo": …}]}`.
  ///
  /// It does not say what a kernel leaves of the memory, which is estimated, nor what a type costs, nor how many interfaces a trunk
  /// has.
  ///
  /// - Throws: ``CatalogueError``; its line is that of the fault where the text is no JSON, else 1.
  public init(described text: String) throws(CatalogueError) {
    let json: JSONValue
    do { json = try JSONValue(json: text) } catch {
      let line = text.utf8.prefix(error.offset).count { $0 == UInt8(ascii: "\n") } + 1
      throw CatalogueError(line: line, message: "is no JSON: \(error.message)")
    }
    guard let list = json["InstanceTypes"]?.elements else {
      throw CatalogueError(line: 1, message: "has no list `InstanceTypes`, as DescribeInstanceTypes answers")
    }
    var types: [InstanceType] = []
    for (index, described) in list.enumerated() {
      guard let type = InstanceType(described: described) else {
        let name = described["InstanceType"]?.text.map { " (\($0))" } ?? ""
        throw CatalogueError(
          line: 1,
          message:
            "InstanceTypes[\(index)]\(name): expected InstanceType, VCpuInfo.DefaultVCpus and MemoryInfo.SizeInMiB")
      }
      types.append(type)
    }
    self.init(types)
  }

  /// Reads either of the two: JSON begins with a brace, a table with its heading.
  public init(text: String) throws(CatalogueError) {
    if text.first(where: { !$0.isWhitespace }) == "{" {
      try self.init(described: text)
    } else {
      try self.init(csv: text)
    }
  }

  /// Those that an answer of DescribeInstanceTypes tells enough of.
  init(_ described: [EC2.InstanceTypeInfo]) {
    self.init(described.compactMap { InstanceType(described: ShapeJSON.value(of: $0)) })
  }
}

extension InstanceType {
  /// From the JSON form of `InstanceTypeInfo`; nil where it lacks name, vCPUs or memory.
  fileprivate init?(described json: JSONValue) {
    guard let name = json["InstanceType"]?.text, !name.isEmpty,
      let vcpus = json["VCpuInfo"]?["DefaultVCpus"]?.whole, vcpus > 0,
      let memory = json["MemoryInfo"]?["SizeInMiB"]?.whole, memory > 0
    else { return nil }
    let architectures = json["ProcessorInfo"]?["SupportedArchitectures"]?.elements?.compactMap(\.text) ?? []
    let network = json["NetworkInfo"]
    let gpus = json["GpuInfo"]?["Gpus"]?.elements ?? []
    self.init(
      name: name, vcpus: vcpus, memoryMiB: memory, systemMemoryMiB: Self.estimatedSystemMemoryMiB(memory),
      architecture: architectures.contains("arm64") ? "arm64" : "x86_64",
      gpus: gpus.reduce(0) { $0 + ($1["Count"]?.whole ?? 0) }, networkMbps: Self.megabits(network),
      networkInterfaces: network?["MaximumNetworkInterfaces"]?.whole ?? 2,
      addressesPerInterface: network?["Ipv4AddressesPerInterface"]?.whole ?? 4)
  }

  /// The baseline of the cards where it is told, else the figure of texts such as `Up to 12.5 Gigabit`.
  private static func megabits(_ network: JSONValue?) -> Int {
    let baselines = (network?["NetworkCards"]?.elements ?? []).compactMap { $0["BaselineBandwidthInGbps"]?.numeric }
    if !baselines.isEmpty { return Int((baselines.reduce(0, +) * 1000).rounded()) }
    let words = (network?["NetworkPerformance"]?.text ?? "").split(separator: " ")
    guard let figure = words.lazy.compactMap({ Double($0) }).first, figure >= 0, figure < 1e6 else { return 0 }
    return Int((figure * (words.contains("Megabit") ? 1 : 1000)).rounded())
  }
}

extension JSONValue {
  fileprivate var whole: Int? {
    guard case .integer(let number) = self, (0...1 << 32).contains(number) else { return nil }
    return Int(number)
  }
}
