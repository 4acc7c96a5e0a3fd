import Placement
import Testing

@Suite struct TieBreakTests {
  @Test(arguments: [1, 2, 3, 5, 64, 65, 1000, 1024])
  func everyOrderIsAPermutationOfTheRows(rows: Int) {
    var tieBreak = TieBreak(seed: UInt64(rows))
    for _ in 0..<20 {
      let order = tieBreak.draw(rows: rows)
      var seen: Set<UInt32> = []
      for row in 0..<Int32(rows) {
        let rank = order.rank(of: row)
        #expect(Int(rank) < order.ranks)
        #expect(order.row(at: rank) == row)
        seen.insert(rank)
      }
      #expect(seen.count == rows)
    }
  }

  @Test func equalSeedsDrawEqualOrdersAndOthersDiffer() {
    var a = TieBreak(seed: 7)
    var b = TieBreak(seed: 7)
    var c = TieBreak(seed: 8)
    let first = a.draw(rows: 100)
    #expect(first == b.draw(rows: 100))
    #expect(first != c.draw(rows: 100))
    #expect(first != a.draw(rows: 100))
  }

  @Test func theLowestRowWinsWhereNothingIsDrawn() {
    var tieBreak = TieBreak.lowestRow
    let order = tieBreak.draw(rows: 10)
    #expect((0..<10).map { order.rank(of: $0) } == Array(0..<10))
    #expect(order.row(at: 3) == 3)
  }

  /// Whichever instances tie, each wins about as often.
  @Test(arguments: [[0, 1], [3, 4, 5, 6], [0, 50, 99], [97, 98, 99]] as [[Int32]])
  func winnersAreSpreadEvenly(tied: [Int32]) {
    var tieBreak = TieBreak(seed: 3)
    var wins = tied.map { _ in 0 }
    for _ in 0..<3_000 {
      let order = tieBreak.draw(rows: 100)
      let winner = tied.indices.min { order.rank(of: tied[$0]) < order.rank(of: tied[$1]) }
      wins[winner ?? 0] += 1
    }
    for count in wins { #expect(abs(count - 3_000 / tied.count) < 300, "\(wins)") }
  }
}
