enum NotifyTables {
  /// One item of `notify`, while it is read.
  struct Draft: Sendable {
    var address: NotificationRoute.Address?
    var events: [NotificationRoute.Event] = []

    var route: NotificationRoute? { address.map { NotificationRoute(webhook: $0, events: events) } }
  }

  /// What stands under `url` where the environment holds it.
  struct Variable: Sendable {
    var env = ""
  }

  static let variable = ObjectTable<Variable>(
    "'url'",
    [.text("env", \.env, .variable, isRequired: true, "The environment variable that holds the URL, a secret.")])

  static let webhook = ObjectTable<Draft>(
    "'webhook'",
    [
      Field(
        "url", .either([.text(.webhook), .object(variable.shape(defaults: nil))]), isRequired: true,
        "Where it is posted: a URL, or {env: NAME}."
      ) { node, draft, faults in
        guard case .mapping = node else {
          draft.address = ScalarReading.text(node, .webhook, &faults).map(NotificationRoute.Address.literal)
          return
        }
        var named = Variable()
        variable.read(node, into: &named, &faults)
        draft.address = .environment(named.env)
      }
    ])

  static let route = ObjectTable<Draft>(
    "a notification",
    [
      Field("webhook", .object(webhook.shape(defaults: nil)), isRequired: true, "A webhook that takes JSON.") {
        webhook.read($0, into: &$1, &$2)
      },
      .choices("on", \.events, isRequired: true, minimum: 1, "Which events it is told of."),
    ])
}
