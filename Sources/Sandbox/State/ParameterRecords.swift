internal import AWSModel

extension SSM.ParameterType: StateValue {}
extension SSM.ParameterTier: StateValue {}

/// Parameters of one's own in a document, secrets as they are.
extension SSMWorld {
  func fields(_ record: StateRecord) throws(StateFault) {
    try record.each(
      "parameters", parameters.values.sorted { $0.name < $1.name },
      make: { (part) throws(StateFault) in
        let versions = try part.take("versions", [SimParameter.Version].self)
        guard let first = versions.first else { throw part.fault("a parameter has at least one version") }
        let parameter = SimParameter(
          name: try part.take("name"), region: self.region, ordinal: self.nextOrdinal(), first: first)
        parameter.versions = versions
        self.parameters[parameter.name] = parameter
        return parameter
      }
    ) { (parameter, part) throws(StateFault) in
      part.put("name", parameter.name)
      part.put("versions", parameter.versions)
      try part("tags", &parameter.tags)
    }
  }
}

extension SimParameter.Version: StateFields {
  static var blank: SimParameter.Version {
    SimParameter.Version(
      number: 1, value: "", type: .string, tier: .standard, dataType: "text", policies: [],
      modifiedAt: VirtualInstant(microseconds: 0), modifiedBy: "")
  }

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("number", &number)
    try record("value", &value)
    try record("type", &type)
    try record("description", &about)
    try record("key", &keyID)
    try record("allowedPattern", &allowedPattern)
    try record("tier", &tier)
    try record("dataType", &dataType)
    try record.shapes("policies", &policies)
    try record("modifiedAt", &modifiedAt)
    try record("modifiedBy", &modifiedBy)
    try record("labels", &labels)
  }
}
