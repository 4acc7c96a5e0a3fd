import Testing

@testable import Commands

@Suite struct OpenFilesTests {
  @Test(
    "the soft limit is raised as far as is of use and the hard one allows",
    arguments: [(1024, 524_288, 4096), (20, 64, 64), (20, 20, nil), (4096, 8192, nil), (65_536, 65_536, nil)]
      as [(UInt64, UInt64, UInt64?)])
  func raised(soft: UInt64, hard: UInt64, expected: UInt64?) {
    #expect(OpenFiles.raised(soft: soft, hard: hard) == expected)
  }
}
