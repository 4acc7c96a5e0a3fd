/// What a client needs of the world: a way out, a clock, and chance.
public struct ClientSeams: Sendable {
  public var transport: any HTTPTransport
  public var clock: any ClientClock
  public var random: RandomSource

  public init(transport: any HTTPTransport, clock: any ClientClock, random: RandomSource) {
    self.transport = transport
    self.clock = clock
    self.random = random
  }
}
