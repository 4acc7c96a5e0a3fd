internal import AWSModel

/// Opaque tokens for the next page: where the last page ended, sealed so that only what was given out is taken back.
///
/// The place is the ordinal of the last item given out, so items that come and go between pages shift nothing.
struct PageToken {
  /// What is listed: a token of one list is no token of another.
  var list: String
  var place: UInt64

  private var seal: UInt64 {
    var digest = TraceDigest()
    digest.combine(list)
    digest.combine(place)
    return digest.value
  }

  var text: String { Self.hex(place ^ 0x5DEE_CE66_D5A1_3B97) + Self.hex(seal) }

  init(list: String, place: UInt64) {
    self.list = list
    self.place = place
  }

  /// Nil where `text` is not a token of this list.
  init?(_ text: String, list: String) {
    guard text.utf8.count == 32, let place = UInt64(text.prefix(16), radix: 16) else { return nil }
    self.init(list: list, place: place ^ 0x5DEE_CE66_D5A1_3B97)
    guard self.text == text else { return nil }
  }

  private static func hex(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// Anything that is listed in the order in which it was made.
protocol Ordinal: AnyObject {
  /// Never used twice in a Region, and higher for what was made later.
  var ordinal: UInt64 { get }
}

/// Members in the order in which they were made, found by ordinal.
struct OrderedMembers<Member: Ordinal> {
  private(set) var all: [Member] = []

  var count: Int { all.count }
  var isEmpty: Bool { all.isEmpty }

  /// Appends a member; it must be younger than all that are there, or it is put in its place.
  mutating func insert(_ member: Member) {
    if let last = all.last, last.ordinal > member.ordinal {
      all.insert(member, at: firstIndex(after: member.ordinal))
    } else {
      all.append(member)
    }
  }

  mutating func remove(_ member: Member) {
    let index = firstIndex(after: member.ordinal) - 1
    if index >= 0, all[index] === member { all.remove(at: index) }
  }

  /// The index of the first member that is younger than `ordinal`.
  func firstIndex(after ordinal: UInt64) -> Int {
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle].ordinal <= ordinal { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Up to `limit` members behind `token` that `isWanted`, and the token of the next page if there may be more.
  func page(
    after place: UInt64, limit: Int, where isWanted: (Member) -> Bool = { _ in true }
  ) -> (members: [Member], next: UInt64?) {
    var result: [Member] = []
    var index = firstIndex(after: place)
    while index < all.count {
      if isWanted(all[index]) {
        if result.count == limit { return (result, result.last?.ordinal) }
        result.append(all[index])
      }
      index += 1
    }
    return (result, nil)
  }
}
