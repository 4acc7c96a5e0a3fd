/// A table of comma-separated values with a heading, as the recorded workloads come in: no quotes, no line breaks in cells.
public struct CSVTable: Sendable {
  /// What is wrong with a table.
  public struct Fault: Error, Sendable, Hashable, CustomStringConvertible {
    /// Counted from 1, the heading included.
    public var line: Int
    public var message: String

    public init(line: Int, message: String) {
      self.line = line
      self.message = message
    }

    public var description: String { "line \(line): \(message)" }
  }

  public struct Row: Sendable, Hashable {
    /// The line on which it stands, counted from 1.
    public let line: Int
    public let cells: [Substring]
  }

  public let columns: [String]
  public let rows: [Row]

  /// - Throws: ``Fault`` where the heading lacks a column of `needed`, or a row has more or fewer cells than the heading.
  public init(_ text: String, needed: [String]) throws(Fault) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard let heading = lines.first, !heading.isEmpty else { throw Fault(line: 1, message: "the table is empty") }
    let columns = Self.cells(heading).map(String.init)
    for name in needed where !columns.contains(name) {
      throw Fault(line: 1, message: "no column '\(name)'; there are \(columns.joined(separator: ", "))")
    }
    var rows: [Row] = []
    rows.reserveCapacity(lines.count)
    for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
      let row = Row(line: index + 1, cells: Self.cells(line))
      guard row.cells.count == columns.count else {
        throw Fault(line: row.line, message: "\(row.cells.count) cells, the heading has \(columns.count)")
      }
      rows.append(row)
    }
    self.columns = columns
    self.rows = rows
  }

  private static func cells(_ line: Substring) -> [Substring] {
    line.split(separator: ",", omittingEmptySubsequences: false)
  }

  /// The place of a column that the initializer was told to need.
  func index(of column: String) -> Int { columns.firstIndex(of: column) ?? 0 }

  /// The number in a cell.
  func number(_ row: Row, _ column: Int) throws(Fault) -> Double {
    guard let value = Double(row.cells[column]), value.isFinite else {
      throw Fault(line: row.line, message: "'\(row.cells[column])' in column \(columns[column]) is no number")
    }
    return value
  }

  /// The whole number in a cell, which must not be negative.
  func whole(_ row: Row, _ column: Int) throws(Fault) -> Int {
    guard let value = Int(row.cells[column]), value >= 0 else {
      throw Fault(line: row.line, message: "'\(row.cells[column])' in column \(columns[column]) is no whole number")
    }
    return value
  }
}
