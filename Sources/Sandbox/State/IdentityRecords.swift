/// IAM of one account in a document. Credentials that STS gave out are not told: whoever held them asks again.
extension IAMWorld {
  func fields(_ record: StateRecord) throws(StateFault) {
    record.put("account", account)
    try record.each(
      "roles", roles.values.sorted { $0.name < $1.name },
      make: { (part) throws(StateFault) in
        let role = SimRole(
          name: try part.take("name"), path: try part.takeIfPresent("path") ?? "/",
          id: try part.takeIfPresent("id") ?? self.newID("AROA"), of: self, trust: try part.take("trust"),
          at: try part.takeIfPresent("createdAt") ?? self.now)
        self.roles[role.name] = role
        return role
      }
    ) { (role, part) throws(StateFault) in try role.fields(part) }
    try record.each("policies", policies.values.sorted { $0.arn < $1.arn }, make: makePolicy) {
      (policy, part)
        throws(StateFault) in
      try policy.fields(part)
    }
    try record.each("instanceProfiles", profiles.values.sorted { $0.name < $1.name }, make: makeProfile) {
      (profile, part) throws(StateFault) in
      part.put("name", profile.name)
      part.put("path", profile.path)
      part.put("id", profile.id)
      part.put("createdAt", profile.createdAt)
      part.put("role", profile.role?.name)
      try part("tags", &profile.tags)
    }
    try record("deletionTasks", &deletionTasks)
    var lot = random.exact
    try record("random", &lot)
    if record.isReading { random = RandomStream(exact: lot) ?? random }
  }

  private func makePolicy(_ record: StateRecord) throws(StateFault) -> SimManagedPolicy {
    let name = try record.take("name", String.self)
    let path = try record.takeIfPresent("path", String.self) ?? "/"
    let policy = SimManagedPolicy(
      name: name, path: path, id: try record.takeIfPresent("id") ?? newID("ANPA"),
      arn: try record.takeIfPresent("arn") ?? arn("policy\(path)\(name)"), document: "{}",
      at: try record.takeIfPresent("createdAt") ?? now)
    policies[policy.arn] = policy
    return policy
  }

  private func makeProfile(_ record: StateRecord) throws(StateFault) -> SimInstanceProfile {
    let profile = SimInstanceProfile(
      name: try record.take("name"), path: try record.takeIfPresent("path") ?? "/",
      id: try record.takeIfPresent("id") ?? newID("AIPA"), of: self,
      at: try record.takeIfPresent("createdAt") ?? now)
    if let name = try record.takeIfPresent("role", String.self) {
      guard let role = roles[name] else { throw record.fault("there is no role \(name)") }
      profile.role = role
    }
    profiles[profile.name] = profile
    return profile
  }
}

extension SimRole {
  func fields(_ record: StateRecord) throws(StateFault) {
    record.put("name", name)
    record.put("path", path)
    record.put("id", id)
    record.put("createdAt", createdAt)
    try record("trust", &trust)
    try record("description", &about)
    try record("maxSessionDuration", &maxSessionDuration)
    try record("boundary", &boundary)
    try record("tags", &tags)
    try record("inline", &inline)
    try record("attached", &attached)
  }
}

extension SimManagedPolicy {
  func fields(_ record: StateRecord) throws(StateFault) {
    record.put("name", name)
    record.put("path", path)
    record.put("id", id)
    record.put("arn", arn)
    record.put("createdAt", createdAt)
    try record("updatedAt", &updatedAt)
    try record("description", &about)
    try record("tags", &tags)
    try record("versions", &versions)
    try record("defaultVersion", &defaultVersion)
  }
}

extension SimManagedPolicy.Version: StateFields {
  static var blank: SimManagedPolicy.Version {
    SimManagedPolicy.Version(number: 1, document: "{}", createdAt: VirtualInstant(microseconds: 0))
  }

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("number", &number)
    try record("document", &document)
    try record("createdAt", &createdAt)
  }
}
