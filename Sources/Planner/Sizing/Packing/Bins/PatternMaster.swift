/// The linear programme over patterns: how often each is used, at least cost, so that every item is covered. Solved by the
/// revised simplex method; patterns are offered to it one at a time (column generation, Gilmore and Gomory 1961).
struct PatternMaster {
  private let rows: Int
  /// The inverse of the basis, row by row.
  private var inverse: [Double]
  /// By basis row: which column stands there; −1 − item for what is covered beyond need.
  private var basis: [Int]
  private(set) var amounts: [Double]
  private(set) var duals: [Double]
  private(set) var columns: [BinPattern]
  private var direction: [Double]

  /// - Parameter start: for each item a pattern that holds nothing else, `start[i].entries[0].count` times.
  init(demand: [Double], start: [BinPattern]) {
    rows = demand.count
    inverse = Array(repeating: 0, count: rows * rows)
    basis = Array(0..<rows)
    amounts = Array(repeating: 0, count: rows)
    duals = Array(repeating: 0, count: rows)
    direction = duals
    columns = start
    for row in 0..<rows {
      let count = Double(start[row].entries[0].count)
      inverse[row * rows + row] = 1 / count
      amounts[row] = demand[row] / count
      duals[row] = start[row].price / count
    }
  }

  /// The cost of the present solution.
  var cost: Double {
    var sum = 0.0
    for row in 0..<rows where basis[row] >= 0 { sum += columns[basis[row]].price * amounts[row] }
    return sum
  }

  /// Takes a pattern in if it lowers the cost; answers whether it does.
  mutating func offer(_ pattern: BinPattern) -> Bool {
    var reduced = pattern.price
    for entry in pattern.entries { reduced -= duals[Int(entry.item)] * Double(entry.count) }
    guard reduced < -1e-7 * pattern.price else { return false }
    columns.append(pattern)
    for row in 0..<rows {
      var sum = 0.0
      for entry in pattern.entries { sum += inverse[row * rows + Int(entry.item)] * Double(entry.count) }
      direction[row] = sum
    }
    return pivot(entering: columns.count - 1, reduced: reduced)
  }

  /// Lets items be covered beyond need where the present solution would pay for covering less.
  mutating func relax() {
    for _ in 0..<rows {
      guard let item = duals.indices.min(by: { duals[$0] < duals[$1] }), duals[item] < -1e-9 else { return }
      for row in 0..<rows { direction[row] = -inverse[row * rows + item] }
      guard pivot(entering: -1 - item, reduced: duals[item]) else { return }
    }
  }

  private mutating func pivot(entering: Int, reduced: Double) -> Bool {
    var leaving = -1
    var ratio = Double.infinity
    for row in 0..<rows where direction[row] > 1e-9 {
      let candidate = max(0, amounts[row]) / direction[row]
      if candidate < ratio - 1e-12 {
        ratio = candidate
        leaving = row
      }
    }
    guard leaving >= 0 else { return false }
    let scale = 1 / direction[leaving]
    let rows = self.rows
    inverse.withUnsafeMutableBufferPointer { inverse in
      let pivotRow = leaving * rows
      for column in 0..<rows { inverse[pivotRow + column] *= scale }
      for row in 0..<rows where row != leaving {
        let factor = direction[row]
        if factor == 0 { continue }
        let base = row * rows
        for column in 0..<rows { inverse[base + column] -= factor * inverse[pivotRow + column] }
      }
    }
    for row in 0..<rows where row != leaving { amounts[row] -= ratio * direction[row] }
    amounts[leaving] = ratio
    basis[leaving] = entering
    for item in 0..<rows { duals[item] += reduced * inverse[leaving * rows + item] }
    return true
  }

  /// The patterns in use and how often, most used first.
  var solution: [(pattern: BinPattern, amount: Double)] {
    (0..<rows).filter { basis[$0] >= 0 && amounts[$0] > 1e-9 }
      .map { (columns[basis[$0]], amounts[$0]) }
  }
}
