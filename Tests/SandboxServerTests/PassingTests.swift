import AWSModel
import Sandbox
import Testing

@testable import SandboxServer

/// Time that is let pass, and what waits for somebody outside meanwhile.
@Suite struct PassingTests {
  private func host() throws -> SandboxHost {
    let sandbox = Sandbox(SandboxOptions(seed: 3))
    try sandbox.define(FunctionSettings(name: "work", url: "http://127.0.0.1:9/"))
    _ = try sandbox.perform(EventBridge.putRule, .init(name: "tick", scheduleExpression: "rate(1 minute)"))
    _ = try sandbox.perform(
      EventBridge.putTargets,
      .init(rule: "tick", targets: [.init(id: "f", arn: "arn:aws:lambda:us-east-1:123456789012:function:work")]))
    return SandboxHost(sandbox, speed: 0)
  }

  @Test(.timeLimit(.minutes(1))) func whereNobodyServesOutsideNothingIsWaitedFor() async throws {
    let host = try host()
    let start = host.sandbox.now
    await host.pass(.minutes(5))
    #expect(host.sandbox.now == start + .minutes(5))
    #expect(host.sandbox.takeInvocations().count == 5)
  }

  @Test(.timeLimit(.minutes(1))) func aSandboxThatWasReplacedGoesNoFurther() async throws {
    let host = try host()
    let first = host.sandbox
    await host.servingOutside {
      async let passed: Void = host.pass(.minutes(5))
      while !first.isAwaitingOutside { await Task.yield() }
      try? host.reset(seed: nil)
      await passed
    }
    #expect(host.sandbox !== first && host.sandbox.now < first.now)
  }
}
