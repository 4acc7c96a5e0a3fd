import AWSModel
import AWSTransport
import Foundation
import Testing

@Suite("Files of configuration and tokens")
struct FileTests {
  @Test("A file that is not there is none; one that cannot be read is an error; a large one is cut off")
  func reading() async throws {
    try await withFolder { folder in
      let files = LocalFiles()
      #expect(try files.read(folder + "/none", limitBytes: 10) == nil)
      #expect(try files.read(folder + "/none/deeper", limitBytes: 10) == nil)
      let error = #expect(throws: AWSError.self) { try files.read(folder, limitBytes: 10) }
      #expect(error?.message.contains(folder) == true)
      try Data(repeating: 7, count: 100_000).write(to: URL(fileURLWithPath: folder + "/large"))
      #expect(try files.read(folder + "/large", limitBytes: 50_000)?.count == 50_000)
      #expect(try files.read(folder + "/large", limitBytes: 1 << 20)?.count == 100_000)
    }
  }
}
