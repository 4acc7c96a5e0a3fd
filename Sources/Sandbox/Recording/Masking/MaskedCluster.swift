internal import AWSModel

extension RecordedCluster {
  /// The same cluster without what its owner may have chosen to call things: every text of a shape is masked, but for
  /// what `MaskRule` and `AWSForms` know as AWS's own. Sizes, counts, times, states and AWS's ids stay. One text has
  /// one mask, so that what refers to each other still does.
  public func masked() throws(StateFault) -> RecordedCluster {
    // Begun empty, so that what nobody has thought of masking is left out rather than shown.
    var result = RecordedCluster()
    let names = MaskNames(account: home.account)
    seed(names)
    let mask = ShapeMask(names: names, candidates: QueryCandidates(self))
    result.cluster = try mask.shape(cluster)
    result.providers = try mask.shapes(providers)
    result.services = try mask.shapes(services)
    result.definitions = try mask.shapes(definitions)
    result.tasks = try mask.shapes(tasks)
    result.containerInstances = try mask.shapes(containerInstances)
    result.reservations = try mask.shapes(reservations)
    // AWS's own from end to end.
    result.types = types
    result.volumes = try mask.shapes(volumes)
    // An image's name and description are its owner's words, and nothing needs them.
    result.images = images.map {
      EC2.Image(imageId: $0.imageId, creationDate: $0.creationDate, architecture: $0.architecture)
    }
    result.subnets = try mask.shapes(subnets)
    result.securityGroups = try mask.shapes(securityGroups)
    result.templates = try mask.shapes(templates)
    result.templateVersions = try mask.shapes(templateVersions)
    result.groups = try mask.shapes(groups)
    result.configurations = try mask.shapes(configurations)
    result.hooks = try mask.shapes(hooks)
    result.policies = try mask.shapes(policies)
    result.alarms = try mask.shapes(alarms)
    result.scheduledActions = try mask.shapes(scheduledActions)
    result.targetGroups = try mask.shapes(targetGroups)
    result.targetGroupAttributes = try mask.shapes(targetGroupAttributes)
    result.targetHealth = try mask.shapes(targetHealth)
    result.loadBalancers = try mask.shapes(loadBalancers)
    result.loadBalancerAttributes = try mask.shapes(loadBalancerAttributes)
    result.listeners = try mask.shapes(listeners)
    result.rules = try mask.shapes(rules)
    return result
  }

  /// Names whose masks say what they are names of; every other text gets its mask where it is met.
  private func seed(_ names: MaskNames) {
    if cluster.clusterName != "default" { names.add("cluster", [cluster.clusterName]) }
    names.add("service", services.map(\.serviceName))
    names.add("family", definitions.map { $0.taskDefinition?.family })
    names.add("container", definitions.flatMap { ($0.taskDefinition?.containerDefinitions ?? []).map(\.name) })
    names.add("volume", definitions.flatMap { ($0.taskDefinition?.volumes ?? []).map(\.name) })
    names.add("provider", providers.map(\.name))
    names.add("group", groups.map(\.autoScalingGroupName))
    names.add("template", templates.map(\.launchTemplateName))
    names.add("configuration", configurations.map(\.launchConfigurationName))
    names.add("hook", hooks.map(\.lifecycleHookName))
    names.add("policy", policies.map(\.policyName))
    names.add("alarm", alarms.map(\.alarmName))
    names.add("action", scheduledActions.map(\.scheduledActionName))
    names.add("targets", targetGroups.map(\.targetGroupName))
    names.add("balancer", loadBalancers.map(\.loadBalancerName))
    names.add("rules", securityGroups.map(\.groupName).filter { $0 != "default" })
  }
}
