// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "ballast", path: "..")],
  targets: [
    .executableTarget(
      name: "PackingBenchmark",
      dependencies: [
        .product(name: "ClusterModel", package: "ballast"),
        .product(name: "Placement", package: "ballast"),
        .product(name: "Planner", package: "ballast"),
      ]),
    .executableTarget(
      name: "SnapshotBenchmark",
      dependencies: [
        .product(name: "AWSModel", package: "ballast"),
        .product(name: "ClusterModel", package: "ballast"),
        .product(name: "Observation", package: "ballast"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
