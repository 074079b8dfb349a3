/// A formula that gives numbers of nominees by bands on counts, one count for each category.
public struct AllocationFormula: Sendable, Hashable {
  /// One category: the count that decides, and the bands on it from 0 upwards.
  public struct Column: Sendable, Hashable {
    /// The category.
    public package(set) var category: CategoryID
    /// The count that decides.
    public package(set) var fact: FactDefinition
    /// The bands, in rising order from 0, without gap or overlap.
    public package(set) var bands: [Band]
    /// The place below the rule's own that states the bands; empty where it is the rule's own.
    public let place: String

    /// Gives a category by bands on a count, stated at a place below the rule's own.
    public init(
      _ category: CategoryID, by fact: CountFact, at place: String = "", _ bands: Band...
    ) {
      self.init(category: category, fact: fact.definition, place: place, bands: bands)
    }

    /// Gives a category by bands on what is declared of a count.
    package init(category: CategoryID, fact: FactDefinition, place: String, bands: [Band]) {
      self.category = category
      self.fact = fact
      self.bands = bands
      self.place = place
    }

    /// What a count gives, or `nil` where no band holds it.
    public func number(for count: Int64) -> Int? { bands.first { $0.holds(count) }?.gives }
  }

  /// From one count to another, so many nominees.
  public struct Band: Sendable, Hashable {
    /// The least count of the band.
    public package(set) var from: Int
    /// The greatest count of the band; `nil` for the last band.
    public package(set) var upTo: Int?
    /// How many nominees it gives.
    public package(set) var gives: Int

    /// A band with both ends, which belong to it: 1–4999.
    public static func from(_ from: Int, to upTo: Int, gives: Int) -> Band {
      Band(from: from, upTo: upTo, gives: gives)
    }

    /// The last band, without an end: ≥ 5000.
    public static func from(_ from: Int, gives: Int) -> Band {
      Band(from: from, upTo: nil, gives: gives)
    }

    /// A count of 0, which notices often only imply.
    public static func zero(gives: Int) -> Band { Band(from: 0, upTo: 0, gives: gives) }

    /// Whether a count lies in the band.
    func holds(_ count: Int64) -> Bool {
      Int64(from) <= count && upTo.map { count <= Int64($0) } ?? true
    }
  }

  /// The categories that the formula speaks of.
  public package(set) var columns: [Column]

  /// Makes a formula; bands with gaps or overlaps are faults of the rule set.
  public init(_ columns: Column...) {
    self.init(columns: columns)
  }

  /// Makes a formula of columns that are read elsewhere.
  package init(columns: [Column]) {
    self.columns = columns
  }

  /// What a count gives in a category, or `nil` where the formula does not speak of it.
  public func number(for count: Int64, in category: CategoryID) -> Int? {
    columns.first { $0.category == category }?.number(for: count)
  }
}
