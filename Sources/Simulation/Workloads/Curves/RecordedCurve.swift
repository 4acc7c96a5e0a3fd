/// A measured figure over time, between 0 (its usual low) and 1 (its usual high).
public struct RecordedCurve: Sendable, Hashable {
  public let name: String
  /// Seconds since the first point, rising.
  private let instants: [Double]
  /// Between 0 and 1.
  private let levels: [Double]

  /// - Parameter points: seconds and values, in any order.
  public init(name: String, points: [(seconds: Double, value: Double)]) {
    let ordered = points.sorted { ($0.seconds, $0.value) < ($1.seconds, $1.value) }
    let first = ordered.first?.seconds ?? 0
    let values = ordered.map(\.value).sorted()
    // Outliers must not flatten the rest: the lowest and the highest hundredth are cut off.
    let low = Self.quantile(values, 0.01)
    let width = max(Self.quantile(values, 0.99) - low, .leastNormalMagnitude)
    self.name = name
    instants = ordered.map { $0.seconds - first }
    levels = ordered.map { min(1, max(0, ($0.value - low) / width)) }
  }

  private static func quantile(_ sorted: [Double], _ share: Double) -> Double {
    sorted.isEmpty ? 0 : sorted[Int((share * Double(sorted.count - 1)).rounded())]
  }

  public var length: Duration { .seconds(instants.last ?? 0) }

  /// The level `seconds` after the first point, in a straight line between points; the curve begins again at its end.
  public func level(at seconds: Double) -> Double {
    guard let last = instants.last, last > 0 else { return levels.first ?? 0 }
    let place = seconds - (seconds / last).rounded(.down) * last
    let after = firstIndex(after: place)
    if after == 0 { return levels[0] }
    if after == instants.count { return levels[after - 1] }
    let share = (place - instants[after - 1]) / (instants[after] - instants[after - 1])
    return levels[after - 1] + share * (levels[after] - levels[after - 1])
  }

  private func firstIndex(after place: Double) -> Int {
    var low = 0
    var high = instants.count
    while low < high {
      let middle = (low + high) / 2
      if instants[middle] <= place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension RecordedCurve {
  /// Reads a table with the columns `timestamp` (`2014-05-14 01:14:00`) and `value`.
  ///
  /// - Throws: ``CSVTable/Fault``.
  public static func read(name: String, csv text: String) throws(CSVTable.Fault) -> RecordedCurve {
    let table = try CSVTable(text, needed: ["timestamp", "value"])
    let (timestamp, value) = (table.index(of: "timestamp"), table.index(of: "value"))
    var points: [(seconds: Double, value: Double)] = []
    points.reserveCapacity(table.rows.count)
    for row in table.rows {
      guard let seconds = seconds(of: row.cells[timestamp]) else {
        throw CSVTable.Fault(
          line: row.line, message: "'\(row.cells[timestamp])' is no instant of the form 2014-05-14 01:14:00")
      }
      points.append((Double(seconds), try table.number(row, value)))
    }
    guard points.count > 1 else { throw CSVTable.Fault(line: 2, message: "a curve needs two points") }
    return RecordedCurve(name: name, points: points)
  }

  /// Seconds from some fixed instant to `2014-05-14 01:14:00`.
  private static func seconds(of text: Substring) -> Int? {
    let numbers = text.split { $0 == "-" || $0 == " " || $0 == ":" || $0 == "T" }.map { Int($0) }
    guard numbers.count == 6, let year = numbers[0], let month = numbers[1], let day = numbers[2],
      let hour = numbers[3], let minute = numbers[4], let second = numbers[5],
      (1...12).contains(month), (1...31).contains(day), (0..<24).contains(hour), (0..<60).contains(minute),
      (0...60).contains(second)
    else { return nil }
    // Days since 1 March of year 0: years that begin in March end with the leap day.
    let (y, m) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    let days = y * 365 + y / 4 - y / 100 + y / 400 + (m * 153 + 2) / 5 + day
    return days * 86_400 + hour * 3600 + minute * 60 + second
  }
}
