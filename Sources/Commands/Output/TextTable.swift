/// Rows under headings, for people or for `cut`.
struct TextTable {
  /// A column; those that are not essential stand only in `wide`.
  struct Column {
    var heading: String
    var alignsRight = false
    var isWide = false
  }

  var columns: [Column]
  var rows: [[String]] = []

  init(_ columns: [Column]) { self.columns = columns }

  mutating func add(_ cells: [String]) {
    precondition(cells.count == columns.count, "a row has a cell for each column")
    rows.append(cells.map(Self.onOneLine))
  }

  func rendered(as format: OutputFormat) -> String {
    let shown = columns.indices.filter { format != .table || !columns[$0].isWide }
    if format == .tsv {
      let lines = [shown.map { columns[$0].heading }] + rows.map { row in shown.map { row[$0] } }
      return lines.map { $0.joined(separator: "\t") }.joined(separator: "\n")
    }
    let widths = shown.map { column in
      rows.reduce(columns[column].heading.count) { max($0, $1[column].count) }
    }
    let heading = line(shown.map { columns[$0].heading.uppercased() }, shown, widths)
    return ([heading] + rows.map { row in line(shown.map { row[$0] }, shown, widths) }).joined(separator: "\n")
  }

  private func line(_ cells: [String], _ shown: [Int], _ widths: [Int]) -> String {
    var parts: [String] = []
    for (position, cell) in cells.enumerated() {
      let padding = String(repeating: " ", count: widths[position] - cell.count)
      let isLast = position == cells.count - 1
      parts.append(columns[shown[position]].alignsRight ? padding + cell : isLast ? cell : cell + padding)
    }
    return parts.joined(separator: "  ")
  }

  /// Names, tags and messages come from outside: nothing in them may move the cursor or break a row.
  static func onOneLine(_ text: String) -> String {
    String(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : Character($0) })
  }
}
