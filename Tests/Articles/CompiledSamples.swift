/// Regions of compiled code that articles show.
///
/// A region begins with `// sample: NAME` and ends with `// end of sample`; what stands between
/// `// sample pauses` and `// sample goes on`, such as the head of a function, is not shown. A
/// region is shown without the indentation of the mark above it.
package struct CompiledSamples: Sendable {
  /// The lines of each region.
  package private(set) var regions: [String: [String]] = [:]
  /// The names that two regions bear.
  package private(set) var repeated: [String] = []

  /// Reads the regions of all Swift files below some folders.
  package init(below folders: [String]) throws {
    for folder in folders {
      for path in try PackageFiles.paths(below: folder, endingIn: ".swift") {
        add(try PackageFiles.lines(of: path))
      }
    }
  }

  private mutating func add(_ lines: [String]) {
    var name: String?
    var indentation = 0
    var isShown = false
    for line in lines {
      let words = line.drop { $0 == " " }
      if words.hasPrefix("// sample: ") {
        let found = String(words.dropFirst(11))
        name = found
        if regions.updateValue([], forKey: found) != nil { repeated.append(found) }
      } else if words == "// end of sample" {
        name = nil
      }
      let isMark = words.hasPrefix("// sample") || name == nil
      if isMark {
        indentation = line.count - words.count
        isShown = words != "// sample pauses"
      } else if isShown, let name {
        regions[name]?.append(String(line.dropFirst(indentation)))
      }
    }
  }
}
