/// How many vCPUs an account may run. Source: "Amazon EC2 instance type quotas".
extension EC2World {
  /// - Throws: EC2's refusal where one more instance would go beyond the quota.
  func checkQuota(_ type: InstanceType, isSpot: Bool) throws(LaunchRefusal) {
    let limit = isSpot ? region.tuning.spotVCPULimit : region.tuning.onDemandVCPULimit
    let used = isSpot ? vcpusInUse.spot : vcpusInUse.onDemand
    guard let limit, used + type.vcpus > limit else { return }
    if isSpot { throw .spotQuota }
    throw LaunchRefusal(
      code: "VcpuLimitExceeded",
      message: "You have requested more vCPU capacity than your current vCPU limit of \(limit) allows for the instance "
        + "bucket that the specified instance type belongs to. Please visit "
        + "http://aws.amazon.com/contact-us/ec2-request to request an adjustment to this limit.")
  }

  /// Counts an instance in, or out, of what its account runs.
  func count(_ instance: SimEC2Instance, times sign: Int) {
    if instance.isSpot {
      vcpusInUse.spot += sign * instance.type.vcpus
    } else {
      vcpusInUse.onDemand += sign * instance.type.vcpus
    }
  }
}

extension LaunchRefusal {
  /// An account has as many vCPUs of Spot instances as it may.
  static let spotQuota = LaunchRefusal(
    code: "MaxSpotInstanceCountExceeded", message: "Max spot instance count exceeded")
}
