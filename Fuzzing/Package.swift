// swift-tools-version: 6.2
import PackageDescription

// What libFuzzer throws bytes at. A package of its own, built with `-sanitize=fuzzer` by Scripts/fuzz_parsers.sh, so that
// nobody builds it by mistake.
let package = Package(
  name: "fuzzing",
  products: [.library(name: "ParserTargets", type: .static, targets: ["ParserTargets"])],
  dependencies: [.package(name: "ballast", path: "..")],
  targets: [
    .target(name: "ParserTargets", dependencies: [.product(name: "Parsers", package: "ballast")])
  ])
