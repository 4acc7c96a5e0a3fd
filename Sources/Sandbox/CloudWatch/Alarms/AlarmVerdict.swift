/// What a metric alarm's datapoints say of its state.
///
/// Source: "Configuring how CloudWatch alarms treat missing data". More points are looked at than the evaluation periods
/// (five for three). If there are enough real ones, the newest decide and nothing is filled in. Else the real ones all
/// count, and what lacks is filled in as the alarm says.
struct AlarmVerdict: Equatable {
  /// Nil: the state stays as it is.
  var state: AlarmState?
  /// Ages, in periods, of the real points that decided; the newest period has age 0.
  var evaluated: [Int] = []
  /// How many missing points were filled in.
  var filled = 0

  /// - Parameters:
  ///   - breaching: of each period in the evaluation range, newest first, whether its point breaches; nil where there is
  ///     none.
  ///   - n: the evaluation periods.
  ///   - m: the datapoints to alarm.
  init(_ breaching: [Bool?], n: Int, m: Int, missing: MissingData) {
    let real = breaching.indices.filter { breaching[$0] != nil }
    evaluated = Array(real.prefix(n))
    let breaches = evaluated.filter { breaching[$0] == true }.count
    guard real.count < n else {
      state = breaches >= m ? .alarm : .ok
      return
    }
    filled = n - real.count
    switch missing {
    case .breaching: state = breaches + filled >= m ? .alarm : .ok
    case .notBreaching: state = breaches >= m ? .alarm : .ok
    case .missing, .ignore:
      if breaches >= m {
        state = .alarm
      } else if breaches < evaluated.count {
        state = .ok
      } else if missing == .ignore {
        state = nil
      } else {
        // Nothing but breaching points, fewer than needed: they are believed once the oldest is as old as the needed ones
        // would be, so that one late point alone raises no alarm.
        let isOldEnough = evaluated.last.map { $0 + 1 >= m } ?? false
        state = isOldEnough ? .alarm : .insufficientData
      }
    }
  }

  /// How many points are looked at for so many evaluation periods.
  static func range(of evaluationPeriods: Int) -> Int { evaluationPeriods + 2 }
}
