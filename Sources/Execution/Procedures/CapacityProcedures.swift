internal import AWSModel
internal import ClusterModel

/// Desired capacities, only ever upwards, and protection from scale-in.
extension ExecutionContext {
  /// An absolute value, never above the group's maximum; a group that somebody else has moved since is left alone.
  func setDesiredCapacity(_ group: String, from: Int, to: Int) -> Procedure {
    #if BALLAST_MUTANTS
      if Mutant.isOn(.lowerAsNumber) {
        return Procedure(checks: [], writes: { _ in [.setDesiredCapacity(group: group, to: to)] })
      }
      if Mutant.isOn(.addRatherThanSet) {
        return Procedure(
          checks: [bound(group)],
          writes: { readings in
            guard case .some(.some(let reading)) = readings.group else { return [] }
            return [.setDesiredCapacity(group: group, to: min(reading.desiredCapacity + to - from, reading.maxSize))]
          })
      }
    #endif
    let check = bound(group) { reading in
      if reading.desiredCapacity >= to { return .alreadySo("the group wants \(reading.desiredCapacity)") }
      if reading.desiredCapacity >= reading.maxSize { return .superseded("the group is at its maximum") }
      if reading.desiredCapacity != from {
        return .superseded("the group wants \(reading.desiredCapacity) now, not \(from): somebody has changed it")
      }
      return .proceed
    }
    return Procedure(
      checks: [check],
      writes: { readings in
        guard case .some(.some(let reading)) = readings.group else { return [] }
        let capacity = min(to, reading.maxSize)
        guard capacity > reading.desiredCapacity, capacity >= reading.minSize else { return [] }
        return [.setDesiredCapacity(group: group, to: capacity)]
      },
      confirmation: Confirmation(read: .group(group)) { readings in
        guard case .some(.some(let reading)) = readings.group else { return false }
        return reading.desiredCapacity >= min(to, reading.maxSize)
      })
  }

  /// In calls of at most fifty instances. Protection is not lifted while the group wants fewer than it has: Auto Scaling
  /// would collect the debt at once, and choose by itself.
  func setInstanceProtection(_ instances: [InstanceReference], _ group: String, protected: Bool) -> Procedure {
    let ids = instances.map(\.ec2InstanceID).sorted()
    @Sendable func differing(_ reading: GroupReading) -> [String] {
      ids.filter { id in
        reading.member(id).map { $0.isProtected != protected && !LifecycleWord.isTerminating($0.lifecycleState) }
          ?? false
      }
    }
    let check = bound(group) { reading in
      if differing(reading).isEmpty { return .alreadySo("") }
      let serving = reading.members.count { $0.lifecycleState == "InService" }
      if !protected, reading.desiredCapacity < serving {
        return .superseded(
          "the group wants \(reading.desiredCapacity) of \(serving): lifted protection would be used at once")
      }
      return .proceed
    }
    return Procedure(
      checks: [check],
      writes: { readings in
        guard case .some(.some(let reading)) = readings.group else { return [] }
        let ids = differing(reading)
        return stride(from: 0, to: ids.count, by: 50).map { start in
          .setProtection(
            instances: Array(ids[start..<min(start + 50, ids.count)]), group: group, isProtected: protected)
        }
      },
      confirmation: Confirmation(read: .group(group)) { readings in
        guard case .some(.some(let reading)) = readings.group else { return false }
        return differing(reading).isEmpty
      })
  }
}
