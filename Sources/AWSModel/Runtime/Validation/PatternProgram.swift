/// A pattern as a machine that is in many states at once (Thompson's construction).
struct PatternProgram: Sendable {
  private enum Step: Sendable {
    case set(Int)
    case either(Int, Int)
    case jump(Int)
    case start
    case end
    case lookahead(Int, negated: Bool)
    case accept
  }

  private var steps: [Step] = []
  private var sets: [ScalarSet] = []
  private var lookaheads: [PatternProgram] = []

  init(_ node: PatternNode) {
    add(node)
    steps.append(.accept)
  }

  private mutating func add(_ node: PatternNode) {
    switch node {
    case .empty: break
    case .set(let set):
      steps.append(.set(sets.count))
      sets.append(set)
    case .sequence(let parts): for part in parts { add(part) }
    case .alternatives(let choices): add(choices[...])
    case .repeated(let inner, let least, let most): add(inner, least, most)
    case .start: steps.append(.start)
    case .end: steps.append(.end)
    case .lookahead(let inner, let negated):
      steps.append(.lookahead(lookaheads.count, negated: negated))
      lookaheads.append(PatternProgram(inner))
    }
  }

  private mutating func add(_ choices: ArraySlice<PatternNode>) {
    guard let first = choices.first else { return }
    guard choices.count > 1 else { return add(first) }
    let fork = steps.count
    steps.append(.jump(0))
    add(first)
    let leave = steps.count
    steps.append(.jump(0))
    steps[fork] = .either(fork + 1, steps.count)
    add(choices.dropFirst())
    steps[leave] = .jump(steps.count)
  }

  private mutating func add(_ inner: PatternNode, _ least: Int, _ most: Int?) {
    for _ in 0..<least { add(inner) }
    guard let most else {
      let fork = steps.count
      steps.append(.jump(0))
      add(inner)
      steps.append(.jump(fork))
      steps[fork] = .either(fork + 1, steps.count)
      return
    }
    var forks: [Int] = []
    for _ in 0..<max(0, most - least) {
      forks.append(steps.count)
      steps.append(.jump(0))
      add(inner)
    }
    for fork in forks { steps[fork] = .either(fork + 1, steps.count) }
  }

  /// Whether the text from `start` on matches: all of it with `toEnd`, else any part that begins there.
  func run(_ text: [Unicode.Scalar], from start: Int, toEnd: Bool) -> Bool {
    var states = States(steps.count)
    var accepted = enter(0, text, start, &states)
    var place = start
    while place < text.count, !states.list.isEmpty {
      if accepted, !toEnd { return true }
      var next = States(steps.count)
      accepted = false
      for state in states.list {
        if case .set(let set) = steps[state], sets[set].contains(text[place]) {
          if enter(state + 1, text, place + 1, &next) { accepted = true }
        }
      }
      states = next
      place += 1
    }
    return accepted && (!toEnd || place == text.count)
  }

  private struct States {
    var list: [Int] = []
    private var seen: [Bool]

    init(_ count: Int) { seen = Array(repeating: false, count: count) }

    mutating func insert(_ state: Int) -> Bool {
      guard !seen[state] else { return false }
      seen[state] = true
      return true
    }
  }

  /// Adds what can be reached without reading a character; says whether the end of the program can.
  private func enter(_ first: Int, _ text: [Unicode.Scalar], _ place: Int, _ states: inout States) -> Bool {
    var accepted = false
    var waiting = [first]
    while let state = waiting.popLast() {
      guard states.insert(state) else { continue }
      switch steps[state] {
      case .set: states.list.append(state)
      case .either(let one, let other): waiting += [one, other]
      case .jump(let target): waiting.append(target)
      case .start: if place == 0 { waiting.append(state + 1) }
      case .end: if place == text.count { waiting.append(state + 1) }
      case .lookahead(let index, let negated):
        if lookaheads[index].run(text, from: place, toEnd: false) != negated { waiting.append(state + 1) }
      case .accept: accepted = true
      }
    }
    return accepted
  }
}
