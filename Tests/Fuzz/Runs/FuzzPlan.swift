/// What a run is to try, from its arguments.
struct FuzzPlan {
  /// How many files.
  var count: UInt64 = 20_000
  /// What the choices begin with; the same seed tries the same files.
  var seed: UInt64 = 1
  /// The number of the first try.
  var first: UInt64 = 0
  /// How far the numbers of the tries of this process are apart.
  var step: UInt64 = 1
  /// The file in which this process, one of several, notes the number of its try.
  var progress: String?
  /// Whether one try is made in this process, and its file shown.
  var isReplay = false

  static let usage = """
    Fuzz [COUNT] [--seed S] [--from N]   tries COUNT mutated files (20000), from the one of number N (0)
    Fuzz --replay N [--seed S]           shows the file of try N, then tries it in this process
    """

  /// Reads arguments; `nil` where they mean nothing.
  init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if let count = UInt64(argument) {
        self.count = count
        continue
      }
      guard let text = rest.popFirst() else { return nil }
      if argument == "--progress" {
        progress = text
        continue
      }
      guard let number = UInt64(text) else { return nil }
      switch argument {
      case "--seed": seed = number
      case "--from": first = number
      case "--step" where number > 0: step = number
      case "--replay": (first, count, isReplay) = (number, 1, true)
      default: return nil
      }
    }
  }

  /// The arguments of one of several processes that share the tries.
  func arguments(ofPart part: UInt64, of parts: UInt64, progress: String) -> [String] {
    let own = part < count ? (count - part - 1) / parts + 1 : 0
    return [
      "\(own)", "--seed", "\(seed)", "--from", "\(first + part)", "--step", "\(parts)",
      "--progress", progress,
    ]
  }
}
