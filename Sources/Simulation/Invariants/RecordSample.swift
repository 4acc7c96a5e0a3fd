/// Which records are looked through whole. One holds a whole snapshot, so that to write it down costs as much as the pass that made
/// it: of the first few hundred one of so many is taken, and in the weeks after them one of eight times as many.
struct RecordSample {
  /// One of so many, at the beginning.
  let share: Int
  private var records = 0
  /// As many as a world of a few hours has.
  private static let beginning = 512
  private static let rarer = 8

  init(share: Int) { self.share = share }

  /// Counts a record, and says whether it is one.
  mutating func takesNext() -> Bool {
    records += 1
    return records % (records > Self.beginning ? share * Self.rarer : share) == 1
  }
}
