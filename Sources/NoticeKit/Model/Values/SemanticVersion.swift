/// The version of an encoding: a corrected reading raises it, the notice stays.
public struct SemanticVersion: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Raised where programs that rely on the encoding must look again.
  public let major: Int
  /// Raised where something is added.
  public let minor: Int
  /// Raised where something is mended.
  public let patch: Int

  /// Makes a version from its numbers, 0 to 999 999 each; `nil` outside.
  public init?(major: Int, minor: Int, patch: Int) {
    guard [major, minor, patch].allSatisfy({ (0...999_999).contains($0) }) else { return nil }
    self.major = major
    self.minor = minor
    self.patch = patch
  }

  /// Makes a version from its text, such as `1.0.0`; `nil` where that is none.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil
    }
    guard parts.count == 3, numbers.count == 3 else { return nil }
    self.init(major: numbers[0], minor: numbers[1], patch: numbers[2])
  }

  /// The version as text, such as `1.0.0`.
  public var description: String { "\(major).\(minor).\(patch)" }

  /// Whether one version comes before another.
  public static func < (left: SemanticVersion, right: SemanticVersion) -> Bool {
    (left.major, left.minor, left.patch) < (right.major, right.minor, right.patch)
  }
}
