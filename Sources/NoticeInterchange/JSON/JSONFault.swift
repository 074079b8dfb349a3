/// What is wrong with a JSON document, as data.
struct JSONFault {
  /// What the grammar allows at a place.
  enum Expected {
    case value
    case valueOrEndOfArray
    case name
    case nameOrEndOfObject
    case colon
    case commaOrEndOfArray
    case commaOrEndOfObject
    case endOfDocument
    case digit

    /// Whether a text may stand here, which is what a bare word most likely was meant to be.
    var takesText: Bool {
      switch self {
      case .value, .valueOrEndOfArray, .name, .nameOrEndOfObject: true
      default: false
      }
    }
  }

  enum Problem {
    case unexpected(Expected)
    case trailingComma
    case leadingZero
    case unclosedString
    case controlCharacter(UInt8)
    case invalidEscape
    case loneSurrogate
    case illFormedUTF8(UInt8)
    case duplicateName(String, first: Int)
    case furtherDuplicates(Int)
    case tooLong(Int)
    case tooDeep
    case tooManyValues
  }

  /// A problem that ends the reading of a document.
  struct Failure: Error {
    var problem: Problem
    var offset: Int

    init(_ problem: Problem, at offset: Int) {
      self.problem = problem
      self.offset = offset
    }
  }

  var problem: Problem
  var offset: Int
  var path: JSONPath
}
