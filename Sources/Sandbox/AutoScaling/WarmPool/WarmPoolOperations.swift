internal import AWSModel

extension AutoScalingWorld {
  func putWarmPool(_ request: AutoScaling.PutWarmPoolRequest) throws(AWSError) -> AutoScaling.PutWarmPoolResponse {
    let group = try group(request.autoScalingGroupName)
    try checkWarmable(group, request)
    if group.warmPool?.isBeingDeleted == true {
      throw .refused(
        "ValidationError", "A warm pool is currently being deleted for the AutoScalingGroup \(group.name).")
    }
    var pool = group.warmPool ?? SimWarmPool()
    if let prepared = request.maxGroupPreparedCapacity { pool.preparedCapacity = prepared < 0 ? nil : prepared }
    pool.minimum = request.minSize ?? pool.minimum
    pool.poolState = request.poolState?.rawValue ?? pool.poolState
    pool.reusesOnScaleIn = request.instanceReusePolicy?.reuseOnScaleIn ?? pool.reusesOnScaleIn
    if let prepared = pool.preparedCapacity, prepared < pool.minimum {
      throw .refused("ValidationError", "MaxGroupPreparedCapacity must not be less than the warm pool's MinSize.")
    }
    group.warmPool = pool
    touch(group)
    return AutoScaling.PutWarmPoolResponse()
  }

  private func checkWarmable(_ group: SimGroup, _ request: AutoScaling.PutWarmPoolRequest) throws(AWSError) {
    var usesSpot = false
    var hibernates = false
    if case .mixed = group.launch { usesSpot = true }
    if let option = (try? options(group, isSpot: false, zones: group.subnets.map(\.zone)))?.first {
      usesSpot = usesSpot || option.specification.isSpot
      hibernates = option.specification.hibernates
    }
    if usesSpot {
      throw .refused(
        "ValidationError",
        "You can't add a warm pool to an Auto Scaling group that has a mixed instances policy or that requests Spot "
          + "Instances.")
    }
    if request.poolState == .hibernated, !hibernates {
      throw .refused(
        "ValidationError", "The launch template does not have hibernation enabled, which pool state Hibernated needs.")
    }
  }

  /// A warm pool goes with its last instance; without force it must be empty.
  func deleteWarmPool(
    _ request: AutoScaling.DeleteWarmPoolRequest
  ) throws(AWSError) -> AutoScaling.DeleteWarmPoolResponse {
    let group = try group(request.autoScalingGroupName)
    guard group.warmPool != nil else {
      throw .refused("ValidationError", "No warm pool found for AutoScalingGroup \(group.name).")
    }
    if request.forceDelete != true, !group.warm.isEmpty {
      throw AutoScaling.Errors.resourceInUseFault(
        "You cannot delete a warm pool while there are still instances in it.")
    }
    group.warmPool?.isBeingDeleted = true
    tendWarmPool(group)
    return AutoScaling.DeleteWarmPoolResponse()
  }

  func describeWarmPool(
    _ request: AutoScaling.DescribeWarmPoolRequest
  ) throws(AWSError) -> AutoScaling.DescribeWarmPoolResponse {
    let group = try group(request.autoScalingGroupName)
    let page = try page(
      group.warm.all, "warm-pool/\(group.name)", request.nextToken, request.maxRecords, most: 50)
    return AutoScaling.DescribeWarmPoolResponse(
      warmPoolConfiguration: group.warmPool.map(configuration), instances: page.items.map(shape),
      nextToken: page.token)
  }

  func configuration(_ pool: SimWarmPool) -> AutoScaling.WarmPoolConfiguration {
    AutoScaling.WarmPoolConfiguration(
      maxGroupPreparedCapacity: pool.preparedCapacity, minSize: pool.minimum,
      poolState: AutoScaling.WarmPoolState(rawValue: pool.poolState),
      status: pool.isBeingDeleted ? .pendingDelete : nil,
      instanceReusePolicy: pool.reusesOnScaleIn ? AutoScaling.InstanceReusePolicy(reuseOnScaleIn: true) : nil)
  }
}
