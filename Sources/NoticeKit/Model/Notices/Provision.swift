/// The other things that notices state beside requirements, each with an id and its clause.
public indirect enum Provision: Sendable, Hashable {
  /// The categories that the notice takes.
  case categories(CategoriesTaken)
  /// The last day on which nominations are taken.
  case deadline(Deadline)
  /// Where nominations are handed in.
  case recipient(Recipient)
  /// In what form they are handed in.
  case format(SubmissionFormat)
  /// A step of the review.
  case reviewStage(ReviewStage)
  /// How many are finally honoured.
  case honourCount(HonourCount)
  /// What a recommending unit has to do.
  case duty(UnitDuty)
  /// What a term means in the notice.
  case definition(Definition)
  /// A kind of nominee that the notice tells apart.
  case nomineeKind(NomineeKind)
  /// A day or a season of the year that the notice names.
  case keyDate(KeyDate)
  /// Another document that the notice follows or names.
  case reference(ExternalReference)

  /// The id, unique in its rule set.
  public var id: String { word.id }
  /// Its words.
  public var title: Wording { word.title }
  /// The sort of thing it is.
  public var kind: ProvisionKind { type(of: word).kind }
  /// The things it lists.
  public var aspects: Aspects? { word.aspects }
  /// How its clause is understood where that is not plain.
  public var readings: [Reading] { word.readings }
  /// The categories that it is narrowed to; `nil` where it is for all.
  var categories: [CategoryID]? { word.categories }

  /// The word of the language that states it.
  package var word: any ProvisionWord {
    switch self {
    case .categories(let word): word
    case .deadline(let word): word
    case .recipient(let word): word
    case .format(let word): word
    case .reviewStage(let word): word
    case .honourCount(let word): word
    case .duty(let word): word
    case .definition(let word): word
    case .nomineeKind(let word): word
    case .keyDate(let word): word
    case .reference(let word): word
    }
  }
}
