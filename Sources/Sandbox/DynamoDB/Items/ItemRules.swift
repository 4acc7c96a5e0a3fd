internal import AWSModel

/// What an item and its key must be.
enum ItemRules {
  static let largestItem = 400 * 1024

  static func size(_ item: Item) -> Int { item.reduce(0) { $0 + $1.key.utf8.count + $1.value.storedBytes } }

  /// The key of a whole item.
  static func key(of item: Item, in table: SimTable) throws(AWSError) -> ItemKey {
    let hash = try part(table.key.hash, of: item, in: table)
    var range: ItemValue?
    if let name = table.key.range { range = try part(name, of: item, in: table) }
    guard size(item) <= largestItem else { throw ItemValue.invalid("Item size has exceeded the maximum allowed size") }
    return ItemKey(hash: hash, range: range)
  }

  private static func part(_ name: String, of item: Item, in table: SimTable) throws(AWSError) -> ItemValue {
    guard let value = item[name] else {
      throw ItemValue.invalid("One or more parameter values were invalid: Missing the key \(name) in the item")
    }
    guard value.type == table.types[name] else {
      throw ItemValue.invalid(
        "One or more parameter values were invalid: Type mismatch for key \(name) expected: \(table.types[name] ?? "") "
          + "actual: \(value.type)")
    }
    if value.size == 0 {
      throw ItemValue.invalid(
        "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty "
          + "\(value.type == "S" ? "string" : "binary") value. Key: \(name)")
    }
    return value
  }

  /// A key by itself: exactly the attributes of the table's key.
  static func key(_ shapes: [String: DynamoDB.AttributeValue]?, in table: SimTable) throws(AWSError) -> (ItemKey, Item)
  {
    let item = try ItemValue.item(shapes)
    guard Set(item.keys) == Set(table.key.names) else {
      throw ItemValue.invalid("The provided key element does not match the schema")
    }
    for name in table.key.names where item[name]?.type != table.types[name] {
      throw ItemValue.invalid("The provided key element does not match the schema")
    }
    return (try key(of: item, in: table), item)
  }

  /// The parameters of before expressions are refused here, as nothing else would do what they say.
  static func refuseLegacy(_ parameters: KeyValuePairs<String, Bool>) throws(AWSError) {
    for (name, isGiven) in parameters where isGiven {
      throw ItemValue.invalid("The legacy parameter \(name) is not supported by the sandbox: use an expression.")
    }
  }

  static func returnValues(
    _ wanted: DynamoDB.ReturnValue?, _ allowed: [DynamoDB.ReturnValue]
  ) throws(AWSError) -> DynamoDB.ReturnValue {
    let wanted = wanted ?? .none
    guard allowed.contains(wanted) else { throw ItemValue.invalid("Return values set to invalid value") }
    return wanted
  }
}
