import Placement
import Testing

@Suite struct JavaPatternTests {
  @Test(arguments: [
    ("", "", true), ("", "a", false), ("abc", "abc", true), ("abc", "abcd", false), ("b", "abc", false),
    ("a.c", "abc", true), ("a.c", "a\nc", false), ("a*", "", true), ("a*", "aaa", true), ("a+", "", false),
    ("ab?c", "ac", true), ("a{2}", "aa", true), ("a{2}", "aaa", false), ("a{2,}", "aaaa", true),
    ("a{1,2}", "aaa", false),
    ("a*?b", "aab", true), ("(ab)+", "abab", true), ("(?:a|b)c", "bc", true), ("(?<x>a)b", "ab", true),
    ("a|", "", true), ("a|bc", "bc", true), ("a|bc", "ac", false), ("^abc$", "abc", true), ("\\Aab\\z", "ab", true),
    ("[a-c]x", "bx", true), ("[^a-c]x", "bx", false), ("[^a-c]x", "dx", true), ("[a\\-z]", "-", true),
    ("[-a]", "-", true),
    ("[a-]", "-", true), ("[]a]", "]", true), ("[\\d_]+", "1_2", true), ("[\\]]", "]", true), ("[\\D]", "x", true),
    ("\\d+\\.\\d+", "1.25", true), ("\\w+", "a_1", true), ("\\W", "-", true), ("\\s\\S", " x", true),
    ("\\D", "1", false),
    ("m5\\.(large|xlarge)", "m5.xlarge", true), ("m5\\.large", "m5xlarge", false), ("\\Qa.b\\E.", "a.bc", true),
    ("\\Qa.b", "a.b", true), ("\\p{Alpha}\\p{Digit}", "a1", true), ("\\P{Alpha}", "a", false),
    ("\\x41\\u0042", "AB", true),
    ("(?i)Abc", "aBC", true), ("(?i:a)b", "Ab", true), ("(?i:a)b", "AB", false), ("(?i)[^a]", "A", false),
    ("a\\bb", "ab", false), ("a\\b-b", "a-b", true), ("a\\Bb", "ab", true), ("é+", "éé", true), (".", "😀", true),
    ("(a*)*", "aaa", true), ("(a|b)*c", "ababc", true), ("(a?){3}", "aa", true), ("a{0}b", "b", true),
  ])
  func matchesTheWholeText(pattern: String, text: String, expected: Bool) throws {
    #expect(try JavaPattern(pattern).matches(text) == expected)
  }

  @Test(arguments: [
    ("a(b", 1, "never closed"), ("a)b", 1, "never opened"), ("*a", 0, "nothing stands before *"),
    ("a**", 2, "on a quantifier"), ("a*+", 3, "possessive"), ("a{2", 1, "never closed"),
    ("a{x}", 1, "count is missing"),
    ("a{3,2}", 1, "below the first"), ("{2}", 0, "nothing stands before {"), ("[a", 0, "never closed"),
    ("[b-a]", 3, "ends before it begins"), ("[a[b]]", 2, "class within a class"), ("[a&&b]", 2, "intersections"),
    ("\\", 0, "last backslash"), ("\\1", 0, "back references"), ("(?=a)", 2, "?="), ("(?<=a)", 0, "look-behind"),
    ("(?s)a", 2, "?s"), ("\\y", 0, "escape"), ("\\p{Greek}", 0, "ASCII"), ("\\x4", 0, "hexadecimal"),
    ("((a{1000}){1000}){1000}", 0, "repeats to more than"),
  ])
  func refuses(pattern: String, offset: Int, reason: String) {
    let error = #expect(throws: JavaPatternError.self) { try JavaPattern(pattern) }
    #expect(error?.offset == offset, "\(error?.reason ?? "")")
    #expect(error?.reason.contains(reason) == true, "\(error?.reason ?? "")")
  }

  @Test func whatWouldBacktrackForEverIsQuick() throws {
    let pattern = try JavaPattern("(a|a)*(a*)*b")
    #expect(!pattern.matches(String(repeating: "a", count: 500)))
  }
}
