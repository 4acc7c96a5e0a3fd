/// Whether a name fits a pattern in which `*` stands for any run of characters.
public struct NamePattern: Sendable, Hashable, Codable {
  public let pattern: String

  public init(_ pattern: String) { self.pattern = pattern }

  public func matches(_ name: String) -> Bool {
    let wanted = Array(pattern.utf8)
    let given = Array(name.utf8)
    var p = 0
    var n = 0
    var star: (pattern: Int, name: Int)?
    while n < given.count {
      if p < wanted.count, wanted[p] == UInt8(ascii: "*") {
        star = (p, n)
        p += 1
      } else if p < wanted.count, wanted[p] == given[n] {
        p += 1
        n += 1
      } else if let last = star {
        p = last.pattern + 1
        n = last.name + 1
        star = (last.pattern, n)
      } else {
        return false
      }
    }
    while p < wanted.count, wanted[p] == UInt8(ascii: "*") { p += 1 }
    return p == wanted.count
  }
}
