import ClusterModel
import Foundation
import Testing

@testable import Controller

@Suite struct FocusBookTests {
  private let key = PassScene.key
  private var book = FocusBook()

  private func report(_ verdict: PassVerdict) -> PassReport {
    let now = Date(timeIntervalSince1970: 1_800_000_000)
    return PassReport(pass: "1", cluster: "prod", startedAt: now, finishedAt: now, verdict: verdict)
  }

  /// When the next count is due after one that began at `uptime` and ended so.
  private mutating func count(_ verdict: PassVerdict, at uptime: Duration) -> Duration? {
    #expect(book.next(of: key, at: uptime) == .daemons)
    book.took(daemons: report(verdict), of: key, at: uptime)
    return book.nextDue(of: [key])
  }

  /// An event asked for it, and no other may come: the service would stay as it is until the next whole pass.
  @Test(arguments: [PassVerdict.observationFailed, .refused, .timedOut])
  mutating func aCountThatCouldNotBeMadeIsMadeAnew(verdict: PassVerdict) {
    book.askForDaemons(of: key, at: .seconds(100))
    #expect(count(verdict, at: .seconds(100)) == .seconds(105))
    #expect(count(verdict, at: .seconds(105)) == .seconds(115))
    #expect(count(verdict, at: .seconds(115)) == .seconds(135))
    #expect(count(verdict, at: .seconds(135)) == nil, "a whole pass counts them")
    book.askForDaemons(of: key, at: .seconds(200))
    #expect(count(verdict, at: .seconds(200)) == .seconds(205), "another event begins anew")
  }

  @Test(arguments: [PassVerdict.idle, .executed, .shown, .incomplete, .auditFailed, .stopped])
  mutating func oneThatWasMadeIsNot(verdict: PassVerdict) {
    book.askForDaemons(of: key, at: .seconds(100))
    #expect(count(.observationFailed, at: .seconds(100)) == .seconds(105))
    #expect(count(verdict, at: .seconds(105)) == nil)
    book.askForDaemons(of: key, at: .seconds(120))
    #expect(count(.observationFailed, at: .seconds(120)) == .seconds(125))
  }
}
