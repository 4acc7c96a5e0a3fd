extension Choice {
  /// Looks at every instance that may have room, block by block.
  func scan() -> Int32? {
    var best = BestRow(rules: steps.count)
    let offers = board.rows.offers
    for block in offers.blockCPU.indices where cpu <= offers.blockCPU[block] && memory <= offers.blockMemory[block] {
      let end = min(offers.count, (block + 1) * Offers.blockSize)
      for row in block * Offers.blockSize..<end where accepts(row) { best.consider(row, for: self) }
    }
    return best.row < 0 ? nil : best.row
  }

  /// Looks at instances from the least amount upwards, as `binpack` prefers them; ends as soon as no further one can be
  /// better.
  func walkUp() -> Int32? {
    guard let walk = kind.chain.walk, let index = walk == .leastCPU ? board.rows.cpuOrder : board.rows.memoryOrder
    else { return scan() }
    let fieldRules = steps.firstIndex(of: walk) ?? 0
    let least = fieldRules == 0 ? [] : leastScores()
    var best = BestRow(rules: steps.count)
    let first = index.bucket(of: walk == .leastCPU ? cpu : memory)
    for bucket in first..<max(first, index.bucketCount) where index.population[bucket] > 0 {
      for word in bucket * index.wordsPerBucket..<(bucket + 1) * index.wordsPerBucket {
        var bits = index.bits[word]
        while bits != 0 {
          let row = (word - bucket * index.wordsPerBucket) * 64 + bits.trailingZeroBitCount
          bits &= bits - 1
          if accepts(row) { best.consider(row, for: self) }
        }
      }
      // Further rows have more of the amount left; only a lower score by a field could still make one better.
      if best.row >= 0, let least, best.scores.prefix(fieldRules).elementsEqual(least.prefix(fieldRules)) { break }
    }
    return best.row < 0 ? nil : best.row
  }
}
