internal import FoundationEssentials

#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#elseif canImport(Darwin)
  private import Darwin
#endif

/// Powers and logarithms; nil where there is none among the real numbers.
enum Power {
  static func of(_ base: Double, _ exponent: Double) -> Double? {
    let result = pow(base, exponent)
    return result.isFinite ? result : nil
  }

  static func naturalLogarithm(_ value: Double) -> Double? { value > 0 ? log(value) : nil }
  static func decimalLogarithm(_ value: Double) -> Double? { value > 0 ? log10(value) : nil }
}
