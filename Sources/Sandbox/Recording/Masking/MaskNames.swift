/// What each text of the owner's becomes: one text the same mask wherever it stands, so that what refers to each other in
/// a recording still does.
final class MaskNames {
  private var masks: [String: String] = [:]
  private var counts: [String: Int] = [:]
  private var accounts: [String: String] = [:]

  /// - Parameter account: the recorded account, which becomes the account of AWS's examples.
  init(account: String) { accounts[account] = "123456789012" }

  /// The mask that `text` has got, if it has one.
  subscript(text: String) -> String? { masks[text] }

  /// Gives texts masks that say what they are names of.
  func add(_ kind: String, _ texts: [String?]) {
    for text in texts.compactMap({ $0 }) where !text.isEmpty { _ = mask(text, kind) }
  }

  /// `kind-1`, `kind-2` and so on; a path stays one, and words that may have no hyphen get none.
  func mask(_ text: String, _ kind: String) -> String {
    if let known = masks[text] { return known }
    let number = counts[kind, default: 0] + 1
    counts[kind] = number
    let isPlain = kind.hasSuffix("_") || kind == Self.identifier
    let mask = (text.hasPrefix("/") ? "/" : "") + (isPlain ? "\(kind)\(number)" : "\(kind)-\(number)")
    masks[text] = mask
    return mask
  }

  /// The kind of the ids of metric queries, which are letters and digits.
  static let identifier = "metric"

  /// Twelve digits for twelve digits.
  func account(_ number: String) -> String {
    if let known = accounts[number] { return known }
    let mask = String(210_000_000_000 + accounts.count)
    accounts[number] = mask
    return mask
  }

  /// How many addresses and networks have been masked, to tell the next from them.
  func number(ofNetwork text: String) -> UInt32 {
    let key = "network \(text)"
    if let known = masks[key].flatMap(UInt32.init) { return known }
    counts["network", default: 0] += 1
    let number = UInt32(counts["network"] ?? 1)
    masks[key] = String(number)
    return number
  }
}
