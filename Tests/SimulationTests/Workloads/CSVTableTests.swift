import Testing

@testable import Simulation

@Suite struct CSVTableTests {
  @Test func readsCellsByColumnAndRemembersLines() throws {
    let table = try CSVTable("a,b\r\n1,2\r\n\r\n3,4\r\n", needed: ["b"])
    #expect(table.columns == ["a", "b"])
    #expect(table.rows.map(\.line) == [2, 4])
    #expect(try table.rows.map { try table.whole($0, table.index(of: "b")) } == [2, 4])
  }

  @Test(arguments: [
    ("", "line 1: the table is empty"),
    ("a,c\n1,2", "line 1: no column 'b'; there are a, c"),
    ("a,b\n1,2\n3", "line 3: 1 cells, the heading has 2"),
  ])
  func saysWhatIsWrongAndWhere(_ text: String, _ message: String) {
    #expect { try CSVTable(text, needed: ["b"]) } throws: { "\($0)" == message }
  }

  @Test(arguments: ["x", "", "nan", "inf", "-1"])
  func refusesWhatIsNoCount(_ cell: String) throws {
    let table = try CSVTable("a,b\n0,\(cell)", needed: ["b"])
    #expect(throws: CSVTable.Fault.self) { try table.whole(table.rows[0], 1) }
    if cell != "-1" { #expect(throws: CSVTable.Fault.self) { try table.number(table.rows[0], 1) } }
  }
}
