/// A first `ballast.yaml`: `ballast config init`.
public enum ConfigurationTemplate {
  /// The text, in observe mode, with the defaults written out.
  public static func text(cluster: String = "prod", region: String = "us-east-1") -> String {
    """
    # yaml-language-server: $schema=ballast.schema.json
    # How Ballast operates clusters of Amazon ECS on EC2. `ballast config validate` checks this file;
    # `ballast config schema > ballast.schema.json` lets an editor complete it.
    clusters:
      - name: \(quoted(cluster))                # or a pattern: "team-*"; "*" is every cluster in the account and Region
        region: \(region)
        # roleArn: arn:aws:iam::123456789012:role/ballast
        # Its Auto Scaling groups; needed where the cluster can be empty. Only groups that bear the tag
        # `ballast:cluster` with the cluster's name are ever written.
        # groups: [{name: prod-blue}, {tag: {team: web}}]
        mode: observe               # observe says what it would do; act does it
        sizing:
          method: packing           # reservation | largestContainer | utilization | capacityProvider | packing
          act: desired              # desired | metric
          headroom: {largestTasks: 1}
          thresholds: {cpu: {min: 40, max: 75}, memory: {min: 40, max: 75}}
          scaleIn: {after: 10m, cooldown: 10m, stepMax: 10%}
          scaleOut: {cooldown: 0s, stepMax: 1000, provisionTimeout: 15m}
        disruption:
          budgets: [{instances: "10%"}]
          drain: {hook: ballast-drain, deadline: 15m, onTimeout: abort, serviceWait: 15m,
                  standaloneTasks: wait, protectedTasks: wait}
        # daemons:
        #   services: ["agent", "logs-*"]      # REPLICA services kept at one per instance
        # notify: [{webhook: {url: {env: SLACK_URL}}, on: [deployment, refusal, upgrade]}]

    """
  }

  /// A name that is plain in YAML stays so; a pattern needs quotes.
  private static func quoted(_ name: String) -> String {
    let isPlain = name.first?.isLetter == true && !DocumentNode.isNoText(name) && !name.contains("*")
    return isPlain ? name : "\"\(name.filter { $0 != "\"" && $0 != "\\" })\""
  }
}
