internal import AWSModel

/// Placement strategies as a scenario writes them: `spread:attribute:ecs.availability-zone`, `binpack:memory`, `random`.
enum PlacementText {
  static func strategy(_ text: String) -> ECS.PlacementStrategy? {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    switch (parts.first, parts.count > 1 ? parts[1] : nil) {
    case ("random", nil): return ECS.PlacementStrategy(type: .random)
    case ("binpack", let field?) where ["cpu", "memory"].contains(field):
      return ECS.PlacementStrategy(type: .binpack, field: field)
    case ("spread", let field?) where field == "instanceId" || field == "host" || field.hasPrefix("attribute:"):
      return ECS.PlacementStrategy(type: .spread, field: field)
    default: return nil
    }
  }
}
