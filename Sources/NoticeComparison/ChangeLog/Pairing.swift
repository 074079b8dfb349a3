/// Something of two editions that belongs together; one side may be missing.
struct Pair<Thing> {
  var old: Thing?
  var new: Thing?
}

/// Pairs the things of two editions by a key, the first of one with the first of the other.
///
/// They come in the order of the new edition; what only the old one has follows in its own order.
func paired<Thing, Key: Hashable>(
  _ old: [Thing], _ new: [Thing], by key: (Thing) -> Key
) -> [Pair<Thing>] {
  var waiting: [Key: [Int]] = [:]
  for index in old.indices.reversed() { waiting[key(old[index]), default: []].append(index) }
  var isTaken = [Bool](repeating: false, count: old.count)
  var pairs: [Pair<Thing>] = []
  for thing in new {
    let match = waiting[key(thing)]?.popLast()
    if let match { isTaken[match] = true }
    pairs.append(Pair(old: match.map { old[$0] }, new: thing))
  }
  return pairs + old.indices.filter { !isTaken[$0] }.map { Pair(old: old[$0], new: nil) }
}
