internal import Foundation
internal import Sandbox

/// What `/sandbox/…` takes and answers. Everything is JSON; nothing here is AWS's.
enum ControlMessage {
  struct Reset: Codable { var seed: UInt64? }

  struct Advance: Codable {
    /// How much virtual time is to pass.
    var seconds: Double?
    /// Until nothing is under way any more, at most so many virtual seconds.
    var untilIdleWithinSeconds: Double?
  }

  struct Speed: Codable { var speed: Double }

  struct Load: Codable {
    var cluster: String
    var service: String
    var cpuFraction: Double
    var memoryFraction: Double?
  }

  /// A function with its newest results.
  struct Function: Codable {
    var name: String
    var url: String?
    var timeout: Int?
    var maximumRetryAttempts: Int?
    var results: [FunctionResult]
  }

  struct Functions: Codable { var functions: [Function] }

  /// How a function reads a queue, or that it no longer does.
  struct Mapping: Codable { var id: String }

  struct Status: Codable {
    var now: Date
    var seed: UInt64
    var speed: Double
    var account: String
    var region: String
    var calls: Int
  }

  struct Call: Codable {
    var sequence: Int
    var at: Date
    var account: String
    var region: String
    var service: String
    var operation: String
    var isReadOnly: Bool
    var parameters: String
    var errorCode: String?
    var errorMessage: String?
  }

  struct Calls: Codable {
    var calls: [Call]
    /// Ask for what comes after this one next time.
    var last: Int
  }

  struct Failure: Codable, Error {
    var error: String
  }
}
