/// Whether lines stand in a text, wherever and however far they are indented.
///
/// A line `…` or `// …` stands for anything: what is above it comes first, then what is below.
package func isExcerpt(_ lines: [String], of text: [String]) -> Bool {
  var rest = text[...]
  for part in lines.split(whereSeparator: { ["…", "// …"].contains(String($0.drop { $0 == " " })) })
  {
    let wanted = Array(part).unindented
    let starts = rest.indices.dropLast(wanted.count - 1)
    guard
      let start = starts.first(where: { start in
        Array(rest[start..<start + wanted.count]).unindented == wanted
      })
    else { return false }
    rest = rest[(start + wanted.count)...]
  }
  return true
}

extension [String] {
  /// The lines without the blanks that all of them begin with, and without those that they end in.
  fileprivate var unindented: [String] {
    let filled = filter { !$0.allSatisfy { $0 == " " } }
    let depth = filled.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    return map { line in
      String(line.dropFirst(depth).reversed().drop { $0 == " " }.reversed())
    }
  }
}
