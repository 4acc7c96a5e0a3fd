/// How hard a planner looks for the cheapest purchase. Counted in steps, never in time, so that plans stay the same on every
/// machine.
public struct PlanningEffort: Sendable, Hashable, Codable {
  /// Steps of the search for fillings, each some tens of nanoseconds.
  public var steps: Int
  /// How many fleets are compared by how they would fill up.
  public var candidates: Int
  /// Under how many orders of arrival, each with tie-breaks of its own, everything must find a place.
  public var orders: Int
  /// How often instances are added for what found none.
  public var rounds: Int
  /// A fleet that costs no more than so many times a lower bound is good enough not to look for fillings at all.
  public var enough: Double

  public init(steps: Int, candidates: Int, orders: Int, rounds: Int, enough: Double = 1) {
    self.enough = enough
    self.steps = steps
    self.candidates = candidates
    self.orders = orders
    self.rounds = rounds
  }

  /// For every pass: milliseconds.
  public static let standard = PlanningEffort(steps: 150_000, candidates: 3, orders: 3, rounds: 10, enough: 1.1)
  /// For a second's thought.
  public static let thorough = PlanningEffort(steps: 8_000_000, candidates: 8, orders: 5, rounds: 12)
}
