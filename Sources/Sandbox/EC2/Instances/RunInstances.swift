internal import AWSModel

/// A RunInstances call that was answered: the same token and parameters give the same answer again.
struct LaunchToken {
  var request: EC2.RunInstancesRequest
  var reservationID: String
}

extension EC2World {
  func runInstances(_ request: EC2.RunInstancesRequest) throws(AWSError) -> EC2.RunInstancesResponse {
    if let token = request.clientToken, let earlier = launchTokens[token] {
      guard earlier.request == request else {
        throw .refused(
          "IdempotentParameterMismatch",
          "Arguments on this idempotent request are inconsistent with arguments used in previous request(s).")
      }
      return response(earlier.reservationID)
    }
    let (least, most) = try counts(request)
    let specification = try specification(request)
    try checkDryRun(request.dryRun)
    let reservationID = newID("r")
    try launchBatch(specification, least: least, most: most, reservationID)
    if let token = request.clientToken {
      launchTokens[token] = LaunchToken(request: request, reservationID: reservationID)
    }
    return response(reservationID)
  }

  private func counts(_ request: EC2.RunInstancesRequest) throws(AWSError) -> (Int, Int) {
    let least = request.minCount ?? 1
    let most = request.maxCount ?? 1
    guard least >= 1, most >= least else {
      throw .refused("InvalidParameterValue", "Invalid value for instance count: min \(least), max \(most)")
    }
    return (least, most)
  }

  private func specification(_ request: EC2.RunInstancesRequest) throws(AWSError) -> LaunchSpecification {
    var result = LaunchSpecification()
    if let template = request.launchTemplate {
      let version = try templateVersion(
        id: template.launchTemplateId, name: template.launchTemplateName, version: template.version)
      result = LaunchSpecification(version.data)
    }
    result.apply(request)
    if result.typeName.isEmpty { result.typeName = "m1.small" }
    guard !result.imageID.isEmpty else {
      throw .refused("MissingParameter", "The request must contain the parameter ImageId")
    }
    do {
      _ = try resolve(result)
      return result
    } catch { throw error.awsError }
  }

  private func launchBatch(
    _ specification: LaunchSpecification, least: Int, most: Int, _ reservationID: String
  ) throws(AWSError) {
    var launched: [SimEC2Instance] = []
    for index in 0..<most {
      do {
        let subnet = try subnet(for: specification)
        launched.append(try launch(specification, in: subnet, reservationID: reservationID, index: index))
      } catch {
        if launched.count >= least { return }
        // All or nothing below the minimum: EC2 launches none of them.
        for instance in launched {
          count(instance, times: -1)
          forget(instance)
        }
        for instance in launched { instance.generation += 1 }
        throw error.awsError
      }
    }
  }

  private func response(_ reservationID: String) -> EC2.RunInstancesResponse {
    EC2.RunInstancesResponse(
      reservationId: reservationID, ownerId: region.account, groups: [],
      instances: instances.all.filter { $0.reservationID == reservationID }.map(shape))
  }

  /// What a call with `DryRun` is answered when it would have succeeded.
  func checkDryRun(_ isDry: Bool?) throws(AWSError) {
    guard isDry == true else { return }
    throw .refused("DryRunOperation", "Request would have succeeded, but DryRun flag is set.", status: 412)
  }
}
