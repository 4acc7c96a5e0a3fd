/// A sandbox's state as a document: what an account's user would see in each Region, what is under way, and where the
/// lots stand, so that a loaded sandbox goes on as the saved one would have.
extension Sandbox {
  /// The form of the document. A change that an earlier version cannot read makes it another.
  public static let stateSchema = "ballast.region/v1"

  /// The state as JSON with the members of objects in order of their names: equal states have equal texts.
  ///
  /// Not told: the call log, sessions of STS, client tokens, deduplication windows, deleted groups' activities, tokens of
  /// subscriptions that have ended, what Lambda, SNS and EventBridge are to bring or to try again, tasks that move
  /// messages, and the tuning.
  public func savedState() -> String {
    exclusively {
      let record = StateRecord()
      // Only what is read can be wrong.
      try? fields(record)
      return record.json.json + "\n"
    }
  }

  /// A sandbox with the state of a document. Account, Region, seed and present instant are the document's, all else is
  /// as `options` say.
  ///
  /// - Throws: where the document is no JSON, is of another form, or refers to what is not there.
  public convenience init(state text: String, _ options: SandboxOptions = SandboxOptions()) throws(StateFault) {
    let json: JSONValue
    do { json = try JSONValue(json: text) } catch { throw StateFault("", "is no JSON: \(error.message)") }
    let record = try StateRecord(reading: json, at: "")
    let schema = try record.take("schema", String.self)
    guard schema == Self.stateSchema else { throw StateFault("schema", "is \(schema) and not \(Self.stateSchema)") }
    var options = options
    options.start = try record.takeIfPresent("at") ?? options.start
    options.account = try record.takeIfPresent("account") ?? options.account
    options.region = try record.takeIfPresent("region") ?? options.region
    if let seed = try record.takeIfPresent("seed", String.self) {
      guard let number = UInt64(seed) else { throw StateFault("seed", "is no whole number") }
      options.seed = number
    }
    if let types = try record.takeIfPresent("instanceTypes", [InstanceType].self) {
      options.catalogue = options.catalogue.merging(InstanceTypeCatalogue(types))
    }
    self.init(options)
    try restore(record)
  }

  private func restore(_ record: StateRecord) throws(StateFault) {
    try exclusively { () throws(StateFault) in
      try fields(record)
      try record.finish()
    }
  }

  private func fields(_ record: StateRecord) throws(StateFault) {
    record.put("schema", Self.stateSchema)
    record.put("at", clock)
    record.put("seed", String(options.seed))
    record.put("account", options.account)
    record.put("region", options.region)
    let types = options.catalogue.beyondBuiltIn
    if !types.isEmpty { record.put("instanceTypes", types) }
    try record.each(
      "accounts", identities.values.sorted { $0.account < $1.account },
      make: { (part) throws(StateFault) in
        self.iam(try part.take("account"))
      }
    ) { (world, part) throws(StateFault) in try world.fields(part) }
    try record.each(
      "regions", regions,
      make: { (part) throws(StateFault) in
        self.emptyWorld(
          account: try part.takeIfPresent("account") ?? self.options.account, region: try part.take("name"))
      }
    ) { (region, part) throws(StateFault) in try region.fields(part) }
  }
}
