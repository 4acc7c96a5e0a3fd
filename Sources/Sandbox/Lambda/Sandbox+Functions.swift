extension Sandbox {
  /// Makes a function known, or changes one.
  public func define(_ function: FunctionSettings, region: String? = nil) throws(DisturbanceError) {
    guard !function.name.isEmpty, function.name.utf8.count <= 140, !function.name.contains(":") else {
      throw DisturbanceError("a function needs a name of at most 140 characters, without colons")
    }
    if let timeout = function.timeout, !(1...900).contains(timeout) {
      throw DisturbanceError("the timeout of a function is 1 to 900 seconds")
    }
    if let retries = function.maximumRetryAttempts, !(0...2).contains(retries) {
      throw DisturbanceError("a function is tried again at most twice")
    }
    exclusively {
      let world = world(account: options.account, region: region ?? options.region).lambda
      if let known = world.functions[function.name] {
        known.url = function.url
        known.timeout = .seconds(function.timeout ?? 3)
        known.maximumRetries = function.maximumRetryAttempts ?? 2
      } else {
        world.functions[function.name] = SimFunction(function, region: world.region)
      }
    }
  }

  /// Forgets a function. What is under way for it comes to nothing.
  public func removeFunction(_ name: String, region: String? = nil) throws(DisturbanceError) {
    try exclusively { () throws(DisturbanceError) in
      let world = world(account: options.account, region: region ?? options.region).lambda
      guard let function = world.functions.removeValue(forKey: name) else {
        throw DisturbanceError("there is no function \(name)")
      }
      for mapping in world.mappings.values.filter({ $0.function === function }) { world.remove(mapping) }
      world.pending = world.pending.filter { $0.value.function !== function }
    }
  }

  /// Has a function read a queue.
  ///
  /// - Returns: the mapping's id.
  @discardableResult
  public func map(_ settings: QueueMappingSettings, region: String? = nil) throws(DisturbanceError) -> String {
    try exclusively { () throws(DisturbanceError) in
      try world(account: options.account, region: region ?? options.region).lambda.map(settings)
    }
  }

  /// Ends a function's reading of a queue.
  public func unmap(_ id: String, region: String? = nil) throws(DisturbanceError) {
    try exclusively { () throws(DisturbanceError) in
      let world = world(account: options.account, region: region ?? options.region).lambda
      guard let mapping = world.mappings[id] else { throw DisturbanceError("there is no mapping \(id)") }
      world.remove(mapping)
    }
  }

  /// The functions that are known, by name, with their newest results.
  public func functions(region: String? = nil) -> [(settings: FunctionSettings, results: [FunctionResult])] {
    exclusively {
      let known = world(account: options.account, region: region ?? options.region).lambda.functions
      return known.values.sorted { $0.name < $1.name }.map { function in
        (
          FunctionSettings(
            name: function.name, url: function.url, timeout: Int(function.timeout.components.seconds),
            maximumRetryAttempts: function.maximumRetries), function.results
        )
      }
    }
  }

  /// Hands out invocations that wait, oldest first in each Region. Whoever takes one performs it and reports with
  /// ``finish(_:_:)``.
  ///
  /// - Parameter timesOut: whether one that nobody reports by its deadline, in the sandbox's time, has timed out; whoever
  ///   performs them in the machine's time sees to that by ``FunctionInvocation/timeout``.
  public func takeInvocations(limit: Int = 100, timesOut: Bool = true) -> [FunctionInvocation] {
    exclusively {
      var result: [FunctionInvocation] = []
      for region in regions where result.count < limit {
        result += region.lambda.take(limit: limit - result.count, timesOut: timesOut)
      }
      return result
    }
  }

  /// Reports how an invocation ended.
  ///
  /// - Returns: false if it had already ended, for example by its timeout; then nothing changes.
  @discardableResult
  public func finish(_ invocation: UInt64, _ outcome: FunctionOutcome) -> Bool {
    exclusively {
      let index = Int(invocation >> 40)
      return regions.indices.contains(index) && regions[index].lambda.finish(invocation, outcome)
    }
  }
}

extension LambdaWorld {
  fileprivate func map(_ settings: QueueMappingSettings) throws(DisturbanceError) -> String {
    guard let name = ResourceName(settings.queueARN), name.service == "sqs",
      let queue = region.sqs.queuesByName[name.resource]
    else { throw DisturbanceError("there is no queue \(settings.queueARN)") }
    guard let function = functions[settings.functionName] else {
      throw DisturbanceError("there is no function \(settings.functionName)")
    }
    let most = queue.isFIFO ? 10 : 10_000
    guard 1...most ~= settings.batchSize ?? 10 else { throw DisturbanceError("the batch size is 1 to \(most)") }
    guard 2...1000 ~= settings.maximumConcurrency ?? 2 else {
      throw DisturbanceError("the maximum concurrency is 2 to 1,000")
    }
    guard function.timeout <= queue.settings.visibility else {
      throw DisturbanceError("the queue's visibility timeout is shorter than the function's timeout")
    }
    let mapping = SimQueueMapping(
      id: region.random[.identifiers].uuid(), queue: queue, function: function, settings)
    mappings[mapping.id] = mapping
    queue.mappings.append(mapping.id)
    plan(mapping, at: region.now)
    return mapping.id
  }

  func remove(_ mapping: SimQueueMapping) {
    mappings[mapping.id] = nil
    mapping.queue.mappings.removeAll { $0 == mapping.id }
  }
}
