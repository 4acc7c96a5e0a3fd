/// Functions and their reading of queues, in a document. What is under way for them is not told.
extension LambdaWorld {
  func fields(_ record: StateRecord) throws(StateFault) {
    try record.each(
      "functions", functions.values.sorted { $0.name < $1.name },
      make: { (part) throws(StateFault) in
        let function = SimFunction(FunctionSettings(name: try part.take("name")), region: self.region)
        self.functions[function.name] = function
        return function
      }
    ) { (function, part) throws(StateFault) in
      part.put("name", function.name)
      try part("url", &function.url)
      try part("timeout", &function.timeout)
      try part("maximumRetries", &function.maximumRetries)
      try part.coded("results", &function.results)
    }
    try record.each("mappings", mappings.values.sorted { $0.id < $1.id }, make: makeMapping) {
      (mapping, part)
        throws(StateFault) in
      part.put("id", mapping.id)
      part.put("queue", mapping.queue.name)
      part.put("function", mapping.function.name)
      part.put("batchSize", mapping.batchSize)
      part.put("maximumConcurrency", mapping.maximumConcurrency)
      part.put("reportsBatchItemFailures", mapping.reportsBatchItemFailures)
    }
  }

  private func makeMapping(_ record: StateRecord) throws(StateFault) -> SimQueueMapping {
    let queueName = try record.take("queue", String.self)
    let functionName = try record.take("function", String.self)
    guard let queue = region.sqs.queuesByName[queueName] else { throw record.fault("there is no queue \(queueName)") }
    guard let function = functions[functionName] else { throw record.fault("there is no function \(functionName)") }
    let mapping = SimQueueMapping(
      id: try record.take("id"), queue: queue, function: function,
      QueueMappingSettings(
        queueARN: queue.arn, functionName: functionName, batchSize: try record.takeIfPresent("batchSize"),
        maximumConcurrency: try record.takeIfPresent("maximumConcurrency"),
        reportsBatchItemFailures: try record.takeIfPresent("reportsBatchItemFailures")))
    mappings[mapping.id] = mapping
    queue.mappings.append(mapping.id)
    // It looks into its queue at once: when it would have looked next is not told.
    plan(mapping, at: region.now)
    return mapping
  }
}
