internal import ClusterModel

/// The attributes that some strategy spreads over, and how many tasks of each group each of their values holds.
struct SpreadFields: Sendable {
  struct Field: Sendable {
    let attribute: String
    /// The value of each attribute class; 0 for classes that lack the attribute.
    var valueOfClass = Column<Int32>()
    /// Value 0 is the missing one.
    var valueCount: Int32 = 1
    var valueHandles: [String: Int32] = [:]
    /// Tasks by group and value, `stride` values to a group.
    var counts = Column<Int32>()
    var stride = 8

    func count(group: Int32, value: Int32) -> Int32 { counts[Int(group) * stride + Int(value)] }

    /// Makes room for the counts of groups that were added.
    mutating func learn(groups: Int) { counts.extend(to: groups * stride, with: 0) }

    mutating func add(_ difference: Int32, group: Int32, value: Int32) {
      let index = Int(group) * stride + Int(value)
      counts[index] &+= difference
    }

    mutating func learn(_ classes: ClassTable) {
      while valueOfClass.count < classes.count {
        guard let value = classes.example(valueOfClass.count).value(attribute) else {
          valueOfClass.append(0)
          continue
        }
        let handle = valueHandles[value] ?? valueCount
        if handle == valueCount {
          valueHandles[value] = handle
          valueCount += 1
          if Int(valueCount) > stride { widen() }
        }
        valueOfClass.append(handle)
      }
    }

    private mutating func widen() {
      let old = counts
      let groups = old.count / stride
      var new = Column<Int32>(repeating: 0, count: groups * stride * 2)
      for group in 0..<groups {
        for value in 0..<stride { new[group * stride * 2 + value] = old[group * stride + value] }
      }
      counts = new
      stride *= 2
    }
  }

  private(set) var all: [Field] = []

  func handle(_ attribute: String) -> Int32? {
    all.firstIndex { $0.attribute == attribute }.map { Int32($0) }
  }

  /// The handle of an attribute; `isNew` where its counts must still be taken from the tasks that are placed.
  mutating func intern(_ attribute: String, classes: ClassTable, groups: Int) -> (handle: Int32, isNew: Bool) {
    if let known = handle(attribute) { return (known, false) }
    var field = Field(attribute: attribute)
    field.learn(classes)
    field.learn(groups: groups)
    all.append(field)
    return (Int32(all.count - 1), true)
  }

  /// Takes in attribute classes that were added.
  mutating func learn(_ classes: ClassTable) {
    for index in all.indices { all[index].learn(classes) }
  }

  /// Makes room for groups that were added.
  mutating func learn(groups: Int) {
    for index in all.indices { all[index].learn(groups: groups) }
  }

  mutating func add(_ difference: Int32, group: Int32, attributeClass: Int32) {
    for index in all.indices {
      all[index].add(difference, group: group, value: all[index].valueOfClass[Int(attributeClass)])
    }
  }

  /// Counts many tasks at once for one field, which holds none yet.
  mutating func fill(_ tasks: PlacedTasks, attributeClass: Column<Int32>, field: Int) {
    let values = all[field].valueOfClass.address
    let classes = attributeClass.address
    let stride = all[field].stride
    let counts = all[field].counts.writableAddress()
    tasks.forEach { group, row in counts[Int(group) * stride + Int(values[Int(classes[Int(row)])])] += 1 }
  }
}
