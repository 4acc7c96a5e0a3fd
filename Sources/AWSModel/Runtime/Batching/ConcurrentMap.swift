extension Array where Element: Sendable {
  /// The results of `body` for every element, in the order of the elements, with at most `width` of them under way.
  ///
  /// - Throws: what `body` threw first; what is then under way is cancelled, what has not begun does not begin.
  public func concurrentMap<Result: Sendable>(
    width: Int, _ body: @escaping @Sendable (Element) async throws -> Result
  ) async throws -> [Result] {
    guard count > 1, width > 1 else {
      var results: [Result] = []
      for element in self { results.append(try await body(element)) }
      return results
    }
    return try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var results = [Result?](repeating: nil, count: count)
      for index in 0..<Swift.min(width, count) { group.addTask { (index, try await body(self[index])) } }
      var begun = Swift.min(width, count)
      while let (index, result) = try await group.next() {
        results[index] = result
        guard begun < count else { continue }
        let next = begun
        begun += 1
        group.addTask { (next, try await body(self[next])) }
      }
      return results.compactMap(\.self)
    }
  }
}
