extension [OutlineLine] {
  /// The lines that belong to the notice, without the furniture of its web page.
  func without(_ noise: [OutlineNoise]) -> [OutlineLine] {
    var isInBlock = false
    return filter { line in
      let words = String(line.text)
      var isNoise = false
      for rule in noise {
        switch rule {
        case .line(let start): isNoise = isNoise || words.hasPrefix(start)
        case .block(let title): isNoise = isNoise || words == title
        }
      }
      if isNoise {
        isInBlock = isInBlock || noise.contains(.block(from: words))
      } else if line.endsNoise {
        isInBlock = false
      }
      return !isNoise && !isInBlock
    }
  }
}

extension OutlineLine {
  /// Whether a block of furniture ends before this line.
  fileprivate var endsNoise: Bool {
    switch kind {
    case .numbered, .annexList, .annex, .copies: true
    default: false
    }
  }
}
