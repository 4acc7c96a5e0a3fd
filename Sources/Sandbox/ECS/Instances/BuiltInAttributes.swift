/// The attributes that ECS and its agent give an instance.
enum BuiltInAttributes {
  static func of(_ host: SimEC2Instance, _ image: MachineImage, vpcID: String) -> [String: String?] {
    var result: [String: String?] = [
      "ecs.ami-id": image.id, "ecs.availability-zone": host.zone, "ecs.instance-type": host.type.name,
      "ecs.os-type": "linux", "ecs.os-family": "LINUX", "ecs.cpu-architecture": host.type.architecture,
      "ecs.vpc-id": vpcID, "ecs.subnet-id": host.subnet.id,
    ]
    for capability in capabilities { result["com.amazonaws.ecs.capability.\(capability)"] = .some(nil) }
    for capability in ecsCapabilities { result["ecs.capability.\(capability)"] = .some(nil) }
    return result
  }

  /// Of the agent, most of them without a value.
  private static let capabilities = [
    "privileged-container", "docker-remote-api.1.17", "docker-remote-api.1.18", "docker-remote-api.1.19",
    "docker-remote-api.1.20", "docker-remote-api.1.21", "docker-remote-api.1.22", "docker-remote-api.1.23",
    "docker-remote-api.1.24", "docker-remote-api.1.25", "docker-remote-api.1.26", "docker-remote-api.1.27",
    "docker-remote-api.1.28", "docker-remote-api.1.29", "docker-remote-api.1.30", "docker-remote-api.1.31",
    "docker-remote-api.1.32", "docker-remote-api.1.44", "ecr-auth", "logging-driver.json-file", "logging-driver.syslog",
    "logging-driver.awslogs", "logging-driver.none", "logging-driver.fluentd", "logging-driver.journald",
    "task-iam-role", "task-iam-role-network-host",
  ]

  private static let ecsCapabilities = [
    "container-health-check", "container-ordering", "cpu-mem-unlimited", "docker-plugin.local", "efs", "efsAuth",
    "env-files.s3", "execution-role-awslogs", "execution-role-ecr-pull", "extensible-ephemeral-storage",
    "firelens.fluentbit", "firelens.fluentd", "firelens.options.config.file", "firelens.options.config.s3",
    "full-sync", "increased-task-cpu-limit", "logging-driver.awsfirelens", "pid-ipc-namespace-sharing",
    "private-registry-authentication.secretsmanager", "secrets.asm.bootstrap.log-driver",
    "secrets.asm.environment-variables", "secrets.ssm.bootstrap.log-driver", "secrets.ssm.environment-variables",
    "storage.ebs-task-volume-attach", "task-cpu-mem-limit", "task-eia", "task-eia.optimized-cpu", "task-eni",
    "task-eni.ipv6",
  ]
}
