/// One step of a compiled pattern.
enum PatternStep: Hashable, Sendable {
  case consume(ScalarSet)
  case textStart, textEnd
  case wordBoundary(denied: Bool)
  case fork(Int, Int)
  case jump(Int)
  case accept
}

struct PatternCompiler {
  private(set) var program: [PatternStep] = []

  mutating func emit(_ node: PatternNode) {
    switch node {
    case .empty: break
    case .set(let set): program.append(.consume(set))
    case .textStart: program.append(.textStart)
    case .textEnd: program.append(.textEnd)
    case .wordBoundary(let denied): program.append(.wordBoundary(denied: denied))
    case .sequence(let parts): for part in parts { emit(part) }
    case .choice(let parts): emit(choice: parts[...])
    case .repeated(let inner, let minimum, let maximum): emit(inner, minimum, maximum)
    }
  }

  private mutating func emit(choice parts: ArraySlice<PatternNode>) {
    var jumps: [Int] = []
    for (index, part) in parts.enumerated() {
      if index == parts.count - 1 {
        emit(part)
        continue
      }
      let fork = program.count
      program.append(.accept)
      emit(part)
      jumps.append(program.count)
      program.append(.accept)
      program[fork] = .fork(fork + 1, program.count)
    }
    for jump in jumps { program[jump] = .jump(program.count) }
  }

  private mutating func emit(_ inner: PatternNode, _ minimum: Int, _ maximum: Int?) {
    for _ in 0..<minimum { emit(inner) }
    guard let maximum else {
      let fork = program.count
      program.append(.accept)
      emit(inner)
      program.append(.jump(fork))
      program[fork] = .fork(fork + 1, program.count)
      return
    }
    var forks: [Int] = []
    for _ in minimum..<max(minimum, maximum) {
      forks.append(program.count)
      program.append(.accept)
      emit(inner)
    }
    for fork in forks { program[fork] = .fork(fork + 1, program.count) }
  }
}

/// Follows all alternatives of a pattern through a text at once.
struct PatternMachine {
  let program: [PatternStep]
  let text: [Unicode.Scalar]
  private var seenAt: [Int]

  init(program: [PatternStep], text: [Unicode.Scalar]) {
    self.program = program
    self.text = text
    seenAt = Array(repeating: -1, count: program.count)
  }

  mutating func acceptsAll() -> Bool {
    var current = reach([0], at: 0)
    for position in 0..<text.count {
      if current.isEmpty { return false }
      let value = text[position].value
      var next: [Int] = []
      for index in current {
        if case .consume(let set) = program[index], set.contains(value) { next.append(index + 1) }
      }
      current = reach(next, at: position + 1)
    }
    return current.contains { program[$0] == .accept }
  }

  /// The consuming and accepting steps that can be reached from `starts` without reading on.
  private mutating func reach(_ starts: [Int], at position: Int) -> [Int] {
    var pending = starts
    var result: [Int] = []
    while let index = pending.popLast() {
      if seenAt[index] == position { continue }
      seenAt[index] = position
      switch program[index] {
      case .consume, .accept: result.append(index)
      case .jump(let target): pending.append(target)
      case .fork(let a, let b): pending += [b, a]
      case .textStart: if position == 0 { pending.append(index + 1) }
      case .textEnd: if position == text.count { pending.append(index + 1) }
      case .wordBoundary(let denied): if isBoundary(position) != denied { pending.append(index + 1) }
      }
    }
    return result
  }

  private func isBoundary(_ position: Int) -> Bool {
    let before = position > 0 && ScalarSet.words.contains(text[position - 1].value)
    let after = position < text.count && ScalarSet.words.contains(text[position].value)
    return before != after
  }
}
