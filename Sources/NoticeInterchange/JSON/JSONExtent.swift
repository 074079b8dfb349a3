/// How much a JSON document holds, by the measures that ``JSONLimits`` has.
struct JSONExtent: Sendable {
  var bytes: Int
  /// How many arrays and objects stand within each other.
  var depth = 0
  /// How many values there are, elements and members included.
  var values = 0
}
