/// Demand against capacity over the day, drawn with blocks: what runs, what waits, and what is spare.
struct DemandChart: Sendable {
  let width: Int
  let height: Int
  /// The top of the chart, in CPU units.
  let ceiling: Int
  /// The length of the day in seconds.
  let span: Int

  /// One column: the worst instant of its part of the day.
  private struct Column {
    var running: Double
    var wanted: Double
    var capacity: Double
  }

  private static let eighths = ["", "▁", "▂", "▃", "▄", "▅", "▆", "▇"]
  private static let labelWidth = 6

  /// `height` lines of chart, a line of axis and a line of hours.
  func lines(_ samples: [WorldSample]) -> [InkedLine] {
    let columns = columns(samples)
    var result = (0..<height).map { row -> InkedLine in
      var line = InkedLine(label(row), .faint)
      for column in columns {
        if let column { draw(column, row, into: &line) } else { line.append(" ") }
      }
      return line
    }
    result.append(InkedLine(String(repeating: " ", count: Self.labelWidth) + "└" + axis, .faint))
    result.append(InkedLine(hours, .faint))
    return result
  }

  /// The worst sample of each column (most lacking, else the latest), in rows; nil where the day has not come to yet.
  private func columns(_ samples: [WorldSample]) -> [Column?] {
    var worst: [WorldSample?] = Array(repeating: nil, count: width)
    for sample in samples {
      let index = min(width - 1, sample.second * width / max(1, span))
      if let other = worst[index], Self.lack(other) > Self.lack(sample) { continue }
      worst[index] = sample
    }
    // A day with fewer samples than columns leaves gaps between them.
    var last: WorldSample?
    let end = samples.last.map { min(width - 1, $0.second * width / max(1, span)) } ?? -1
    return worst.enumerated().map { index, sample in
      guard index <= end else { return nil }
      last = sample ?? last
      return last.map(column)
    }
  }

  private static func lack(_ sample: WorldSample) -> Int { sample.wantedCPU - sample.runningCPU }

  private func column(_ sample: WorldSample) -> Column {
    let scale = Double(height) / Double(max(1, ceiling))
    return Column(
      running: Double(sample.runningCPU) * scale, wanted: Double(sample.wantedCPU) * scale,
      capacity: Double(sample.capacityCPU) * scale)
  }

  /// The cell of a column in a row, counted from the top.
  private func draw(_ column: Column, _ row: Int, into line: inout InkedLine) {
    let low = Double(height - 1 - row)
    let isSpare = column.capacity >= low + 0.5
    let runs = Int(((column.running - low) * 8).rounded())
    let wanted = Int(((column.wanted - low) * 8).rounded())
    if runs >= 8 {
      line.append("█", .good)
    } else if wanted >= 4, column.wanted - column.running >= 0.25 {
      line.append("▒", .bad)
    } else if runs > 0 {
      line.append(Self.eighths[runs], isSpare ? .goodOnSpare : .good)
    } else if isSpare {
      line.append("░", .spare)
    } else {
      line.append(" ")
    }
  }

  /// vCPU at the top, in the middle and at the bottom.
  private func label(_ row: Int) -> String {
    let vcpus: Int? =
      switch row {
      case 0: ceiling / 1024
      case height / 2: ceiling * (height - row) / height / 1024
      default: nil
      }
    let text = vcpus.map(String.init) ?? ""
    return String(repeating: " ", count: max(0, Self.labelWidth - 1 - text.count)) + text + (vcpus == nil ? " │" : " ┤")
  }

  private var tickEvery: Int { width >= 60 ? span / 8 : span / 4 }

  private var axis: String {
    var text = Array(repeating: Character("─"), count: width)
    var second = tickEvery
    while second < span, tickEvery > 0 {
      text[min(width - 1, second * width / span)] = "┴"
      second += tickEvery
    }
    return String(text)
  }

  private var hours: String {
    var text = Array(repeating: Character(" "), count: width + Self.labelWidth + 6)
    var second = 0
    while second <= span {
      let place = Self.labelWidth + 1 + second * width / max(1, span) - (second == 0 ? 0 : 2)
      for (offset, character) in Self.clock(second).enumerated() where place + offset < text.count {
        text[place + offset] = character
      }
      if tickEvery == 0 { break }
      second += tickEvery
    }
    return String(String(text).reversed().drop { $0 == " " }.reversed())
  }

  /// `10:05`
  static func clock(_ second: Int) -> String {
    "\(Figures.two(second / 3600)):\(Figures.two(second / 60 % 60))"
  }
}
