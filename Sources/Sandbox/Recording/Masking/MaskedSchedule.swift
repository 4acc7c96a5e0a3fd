/// Cron expressions, which are AWS's whole: numbers, signs, and the names of days and months.
enum MaskedSchedule {
  static func isCron(_ text: String) -> Bool {
    text.split { !$0.isLetter }.allSatisfy { words.contains($0.uppercased()) }
      && text.allSatisfy { AWSForms.isDigit($0) || $0.isLetter || " *,-/?#@".contains($0) }
  }

  private static let words: Set<String> = [
    "SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT", "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP",
    "OCT",
    "NOV", "DEC", "L", "W", "HOURLY", "DAILY", "MIDNIGHT", "WEEKLY", "MONTHLY", "YEARLY", "ANNUALLY",
  ]
}
