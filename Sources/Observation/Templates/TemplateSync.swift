internal import AWSModel
internal import ClusterModel
internal import FoundationEssentials

/// Reads what is missing to say what each group's next instance will bring; what was read before is not read again.
struct TemplateSync {
  let reader: PartReader
  let now: Date
  let maximumAge: Duration
  var cache: TemplateCache
  private(set) var launches: [String: LaunchFacts] = [:]
  private(set) var eligible: [String: [String]] = [:]

  init(reader: PartReader, now: Date, maximumAge: Duration, cache: TemplateCache) {
    self.reader = reader
    self.now = now
    self.maximumAge = maximumAge
    self.cache = cache
    self.cache.trim()
  }

  /// - Parameters:
  ///   - live: the types of each group's ACTIVE instances, by the name of the group, with their architectures.
  ///   - others: further types whose facts are needed.
  mutating func read(_ groups: [GroupRow], live: [String: [String: String]], others: Set<String>) async throws {
    var wanted = others
    for row in groups {
      let here = live[row.record.name] ?? [:]
      if try await !isKnownFromMembers(row, here) { try await readLaunch(row, here) }
      let types = candidates(row).map(\.instanceType)
      let countsByType = row.record.unit == .vcpu || row.record.unit == .memoryMiB
      wanted.formUnion(types.filter { here[$0] == nil || countsByType })
    }
    let unknown = wanted.filter { cache.types[$0] == nil && !$0.isEmpty }.sorted()
    for type in unknown { cache.types[type] = .some(nil) }
    for facts in try await reader.typeFacts(of: unknown) { cache.types[facts.name] = facts }
  }

  private func candidates(_ row: GroupRow) -> [LaunchChoice.Option] {
    TemplateBuilder(
      row: row, facts: launches[row.record.name], eligible: eligible[row.record.name] ?? [], types: [:], prices: [:],
      capabilities: []
    ).candidates
  }

  /// Whether live instances tell all: of every type that is named, or launched from the very version that is in use.
  private mutating func isKnownFromMembers(_ row: GroupRow, _ live: [String: String]) async throws -> Bool {
    guard row.launch.requirements.isEmpty else { return false }
    if !row.launch.options.isEmpty { return row.launch.options.allSatisfy { live[$0.instanceType] != nil } }
    guard let key = row.launch.template, key.isFixed,
      let member = row.members.first(where: { $0.template == key && live[$0.instanceType] != nil })
    else { return false }
    launches[row.record.name] = LaunchFacts(instanceType: member.instanceType)
    return true
  }

  private mutating func readLaunch(_ row: GroupRow, _ live: [String: String]) async throws {
    guard let source = row.launch.source else { return }
    let facts: LaunchFacts?
    if let known = cache.launches[source], source.isFixed || isFresh(known.readAt) {
      facts = known.facts
    } else {
      facts = try await reader.launchFacts(row.launch)
      cache.launches[source] = (facts, now)
    }
    guard let facts else { return }
    launches[row.record.name] = facts
    guard row.launch.options.isEmpty else { return }
    var asked = row.launch.requirements.map {
      ShapeTranslation.translate($0, to: EC2.InstanceRequirementsRequest.self)
    }
    if asked.isEmpty, let own = facts.requirements {
      asked = [ShapeTranslation.translate(own, to: EC2.InstanceRequirementsRequest.self)]
    }
    guard !asked.isEmpty else { return }
    let architectures = try await architectures(of: facts.imageID, live)
    var types: Set<String> = []
    for requirements in asked { types.formUnion(try await eligibleTypes(requirements, architectures)) }
    eligible[row.record.name] = types.sorted()
  }

  private mutating func eligibleTypes(
    _ requirements: EC2.InstanceRequirementsRequest, _ architectures: [EC2.ArchitectureType]
  ) async throws -> [String] {
    let key = TemplateCache.Eligibility(requirements: requirements, architectures: architectures)
    if let known = cache.eligible[key], isFresh(known.readAt) { return known.types }
    let types = try await reader.instanceTypes(for: requirements, architectures: architectures)
    cache.eligible[key] = (types, now)
    return types
  }

  /// The architecture that live instances show, else the image's.
  private mutating func architectures(
    of image: String?, _ live: [String: String]
  ) async throws -> [EC2.ArchitectureType] {
    let seen = Set(live.values.filter { !$0.isEmpty })
    if !seen.isEmpty { return seen.sorted().map { EC2.ArchitectureType(rawValue: $0) } }
    guard let image, image.hasPrefix("ami-") else { return ["x86_64"] }
    if let known = cache.architectures[image] { return known }
    let output = try await reader.call(EC2.describeImages, .init(filters: [.init(name: "image-id", values: [image])]))
    let found = (output.images ?? []).compactMap { $0.architecture.map { EC2.ArchitectureType(rawValue: $0.rawValue) } }
    let architectures = found.isEmpty ? ["x86_64"] : found
    cache.architectures[image] = architectures
    return architectures
  }

  private func isFresh(_ readAt: Date) -> Bool {
    now.timeIntervalSince(readAt) <= Double(maximumAge.components.seconds)
  }
}
