internal import Sandbox

/// Lots for generators, in the terms in which they think.
struct SwarmStream {
  private var stream: RandomStream

  init(seed: UInt64, label: String) { stream = RandomStream(seed: seed, label: label) }

  mutating func chance(_ share: Double) -> Bool { stream.unit() < share }

  mutating func real(_ range: ClosedRange<Double>) -> Double {
    range.lowerBound + stream.unit() * (range.upperBound - range.lowerBound)
  }

  mutating func whole(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(stream.unit() * Double(range.count))
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int(stream.unit() * Double(elements.count))]
  }

  mutating func seconds(_ range: ClosedRange<Int>) -> Duration { .seconds(whole(range)) }
}
