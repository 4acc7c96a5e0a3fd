/// Finds the word that someone most likely meant.
public enum NearestWord {
  /// The word with the fewest edits (insertion, deletion, change, swap of neighbours; case does not count), provided that
  /// they are few for its length; of several the first.
  public static func among(_ words: [String], to given: String) -> String? {
    let wanted = Array(given.lowercased().unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
    var best: (word: String, edits: Int)?
    for word in words {
      let edits = distance(wanted, Array(word.lowercased().unicodeScalars))
      if edits <= max(1, word.count / 3), edits < (best?.edits ?? Int.max) { best = (word, edits) }
    }
    return best?.word
  }

  /// `; did you mean 'x'?`, or nothing.
  static func hint(_ words: [String], to given: String) -> String {
    among(words, to: given).map { "; did you mean '\($0)'?" } ?? ""
  }

  /// Optimal string alignment distance.
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var rows = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count { rows[i][0] = i }
    for j in 0...b.count { rows[0][j] = j }
    for i in 1...a.count {
      for j in 1...b.count {
        let change = rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        rows[i][j] = min(change, rows[i - 1][j] + 1, rows[i][j - 1] + 1)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
        }
      }
    }
    return rows[a.count][b.count]
  }
}
