/// An ordered scale of degrees that judgements are graded on, such as 较强 < 很强.
public struct GradeScale: Sendable, Hashable {
  /// One degree of a scale.
  public struct Level: Sendable, Hashable {
    /// The id of the degree on its scale.
    public let id: String
    /// What it is called.
    public let label: Wording

    /// Makes a degree.
    public init(_ id: String, _ zh: String, _ en: String) {
      self.id = id
      label = Wording(zh, en)
    }
  }

  /// The id of the scale.
  public let id: String
  /// The degrees, the lowest first.
  public let levels: [Level]

  /// The place of a degree on this scale; `nil` where it is of another scale or the scale lacks it.
  package func rank(of grade: Grade) -> Int? {
    grade.scale.id == id ? levels.firstIndex { $0.id == grade.id } : nil
  }

  /// Makes a scale from its degrees, the lowest first.
  public init(_ id: String, _ levels: [Level]) {
    self.id = id
    self.levels = levels
  }
}

/// A degree on a declared scale.
public struct Grade: Sendable, Hashable {
  /// The scale.
  public let scale: GradeScale
  /// The id of the degree.
  public let id: String

  /// Names a degree on a scale; one that the scale lacks is a fault of the rule set that uses it.
  public init(on scale: GradeScale, _ id: String) {
    self.scale = scale
    self.id = id
  }

  /// What the degree is called.
  public var label: Wording { rank.map { scale.levels[$0].label } ?? Wording(id, id) }

  /// The place on the scale, 0 the lowest; `nil` where the scale lacks the degree.
  public var rank: Int? { scale.levels.firstIndex { $0.id == id } }

  /// Whether reaching this degree means reaching another one of the same scale.
  public func reaches(_ other: Grade) -> Bool {
    guard let rank = other.scale.rank(of: self), let wanted = other.rank else { return false }
    return rank >= wanted
  }
}
