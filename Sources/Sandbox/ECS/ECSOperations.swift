internal import AWSModel

extension Sandbox {
  func registerECS() {
    registerECSClusters()
    registerECSDefinitions()
    registerECSInstances()
    registerECSTasks()
    registerECSServices()
    registerECSAgents()
    registerECSDeployments()
    registerECSSettings()
  }

  private func registerECSAgents() {
    on(ECS.registerContainerInstance) { input, context throws(AWSError) in
      try context.region.ecs.registerContainerInstance(input)
    }
    on(ECS.updateContainerAgent) { input, context throws(AWSError) in
      try context.region.ecs.updateContainerAgent(input)
    }
    on(ECS.discoverPollEndpoint) { input, context throws(AWSError) in
      try context.region.ecs.discoverPollEndpoint(input)
    }
    on(ECS.submitTaskStateChange) { input, context throws(AWSError) in
      try context.region.ecs.submitTaskStateChange(input)
    }
    on(ECS.submitContainerStateChange) { input, context throws(AWSError) in
      try context.region.ecs.submitContainerStateChange(input)
    }
    on(ECS.submitAttachmentStateChanges) { input, context throws(AWSError) in
      try context.region.ecs.submitAttachmentStateChanges(input)
    }
  }

  private func registerECSDeployments() {
    on(ECS.describeServiceDeployments) { input, context throws(AWSError) in
      try context.region.ecs.describeServiceDeployments(input)
    }
    on(ECS.listServiceDeployments) { input, context throws(AWSError) in
      try context.region.ecs.listServiceDeployments(input)
    }
    on(ECS.describeServiceRevisions) { input, context throws(AWSError) in
      try context.region.ecs.describeServiceRevisions(input)
    }
    on(ECS.stopServiceDeployment) { input, context throws(AWSError) in
      try context.region.ecs.stopServiceDeployment(input)
    }
  }

  private func registerECSSettings() {
    on(ECS.putAccountSetting) { input, context throws(AWSError) in
      try context.region.ecs.putAccountSetting(input, context)
    }
    on(ECS.putAccountSettingDefault) { input, context throws(AWSError) in
      try context.region.ecs.putAccountSettingDefault(input)
    }
    on(ECS.deleteAccountSetting) { input, context throws(AWSError) in
      try context.region.ecs.deleteAccountSetting(input, context)
    }
    on(ECS.listAccountSettings) { input, context throws(AWSError) in
      try context.region.ecs.listAccountSettings(input, context)
    }
  }

  private func registerECSClusters() {
    on(ECS.createCluster) { input, context throws(AWSError) in try context.region.ecs.createCluster(input) }
    on(ECS.updateCluster) { input, context throws(AWSError) in try context.region.ecs.updateCluster(input) }
    on(ECS.updateClusterSettings) { input, context throws(AWSError) in
      try context.region.ecs.updateClusterSettings(input)
    }
    on(ECS.deleteCluster) { input, context throws(AWSError) in try context.region.ecs.deleteCluster(input) }
    on(ECS.describeClusters) { input, context throws(AWSError) in try context.region.ecs.describeClusters(input) }
    on(ECS.listClusters) { input, context throws(AWSError) in try context.region.ecs.listClusters(input) }
    on(ECS.createCapacityProvider) { input, context throws(AWSError) in
      try context.region.ecs.createCapacityProvider(input)
    }
    on(ECS.updateCapacityProvider) { input, context throws(AWSError) in
      try context.region.ecs.updateCapacityProvider(input)
    }
    on(ECS.deleteCapacityProvider) { input, context throws(AWSError) in
      try context.region.ecs.deleteCapacityProvider(input)
    }
    on(ECS.describeCapacityProviders) { input, context throws(AWSError) in
      try context.region.ecs.describeCapacityProviders(input)
    }
    on(ECS.putClusterCapacityProviders) { input, context throws(AWSError) in
      try context.region.ecs.putClusterCapacityProviders(input)
    }
    on(ECS.tagResource) { input, context throws(AWSError) in try context.region.ecs.tagResource(input) }
    on(ECS.untagResource) { input, context throws(AWSError) in try context.region.ecs.untagResource(input) }
    on(ECS.listTagsForResource) { input, context throws(AWSError) in
      try context.region.ecs.listTagsForResource(input)
    }
  }

  private func registerECSDefinitions() {
    on(ECS.registerTaskDefinition) { input, context throws(AWSError) in
      try context.region.ecs.registerTaskDefinition(input, context)
    }
    on(ECS.deregisterTaskDefinition) { input, context throws(AWSError) in
      try context.region.ecs.deregisterTaskDefinition(input)
    }
    on(ECS.deleteTaskDefinitions) { input, context throws(AWSError) in
      try context.region.ecs.deleteTaskDefinitions(input)
    }
    on(ECS.describeTaskDefinition) { input, context throws(AWSError) in
      try context.region.ecs.describeTaskDefinition(input)
    }
    on(ECS.listTaskDefinitions) { input, context throws(AWSError) in
      try context.region.ecs.listTaskDefinitions(input)
    }
    on(ECS.listTaskDefinitionFamilies) { input, context throws(AWSError) in
      try context.region.ecs.listTaskDefinitionFamilies(input)
    }
  }

  private func registerECSInstances() {
    on(ECS.describeContainerInstances) { input, context throws(AWSError) in
      try context.region.ecs.describeContainerInstances(input)
    }
    on(ECS.listContainerInstances) { input, context throws(AWSError) in
      try context.region.ecs.listContainerInstances(input)
    }
    on(ECS.updateContainerInstancesState) { input, context throws(AWSError) in
      try context.region.ecs.updateContainerInstancesState(input)
    }
    on(ECS.deregisterContainerInstance) { input, context throws(AWSError) in
      try context.region.ecs.deregisterContainerInstance(input)
    }
    on(ECS.putAttributes) { input, context throws(AWSError) in try context.region.ecs.putAttributes(input) }
    on(ECS.deleteAttributes) { input, context throws(AWSError) in try context.region.ecs.deleteAttributes(input) }
    on(ECS.listAttributes) { input, context throws(AWSError) in try context.region.ecs.listAttributes(input) }
  }

  private func registerECSTasks() {
    on(ECS.runTask) { input, context throws(AWSError) in try context.region.ecs.runTask(input) }
    on(ECS.startTask) { input, context throws(AWSError) in try context.region.ecs.startTask(input) }
    on(ECS.stopTask) { input, context throws(AWSError) in try context.region.ecs.stopTask(input) }
    on(ECS.describeTasks) { input, context throws(AWSError) in try context.region.ecs.describeTasks(input) }
    on(ECS.listTasks) { input, context throws(AWSError) in try context.region.ecs.listTasks(input) }
    on(ECS.updateTaskProtection) { input, context throws(AWSError) in
      try context.region.ecs.updateTaskProtection(input)
    }
    on(ECS.getTaskProtection) { input, context throws(AWSError) in try context.region.ecs.getTaskProtection(input) }
  }

  private func registerECSServices() {
    on(ECS.createService) { input, context throws(AWSError) in try context.region.ecs.createService(input, context) }
    on(ECS.updateService) { input, context throws(AWSError) in try context.region.ecs.updateService(input) }
    on(ECS.deleteService) { input, context throws(AWSError) in try context.region.ecs.deleteService(input) }
    on(ECS.describeServices) { input, context throws(AWSError) in try context.region.ecs.describeServices(input) }
    on(ECS.listServices) { input, context throws(AWSError) in try context.region.ecs.listServices(input) }
  }
}
