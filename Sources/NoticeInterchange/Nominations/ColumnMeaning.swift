import NoticeKit

/// What a heading, or the name of a JSON member, stands for.
enum ColumnMeaning: Sendable, Hashable {
  /// Who is nominated, in which sense.
  case category
  /// What the nominee is called.
  case name
  /// The day on which the nomination is handed in.
  case submitted
  /// Who gave the judgements of the row.
  case judge
  /// When the judgements of the row were given.
  case judgedOn
  /// What is to be said of the judgements of the row.
  case judgementNote
  /// A fact; the heading may say that its numbers are percentages.
  case fact(FactDefinition, isPercent: Bool = false)
  /// A flag under what it is called where it does not hold.
  case negatedFact(FactDefinition)
  /// A judgement.
  case judgement(Requirement)
  /// A judgement as another edition asks for it, in another degree than is asked for here.
  case otherDegree(Requirement, asked: Grade?)
  /// The justification of an exception.
  case justification(Requirement)
  /// Something else that is known and kept as it is.
  case further(String)
  /// Several things, which only their ids tell apart.
  case ambiguous([String])

  /// What two columns must not both stand for.
  var subject: String {
    switch self {
    case .category: "category"
    case .name: "name"
    case .submitted: "submitted"
    case .judge: "judge"
    case .judgedOn: "judged-on"
    case .judgementNote: "judgement-note"
    case .fact(let fact, _), .negatedFact(let fact): "fact:\(fact.id)"
    case .judgement(let requirement), .otherDegree(let requirement, _):
      "judgement:\(requirement.id)"
    case .justification(let requirement): "justification:\(requirement.id)"
    case .further(let name): "further:\(name)"
    case .ambiguous(let ids): "ambiguous:\(ids.joined(separator: ","))"
    }
  }
}

extension ColumnMeaning {
  /// Whether it is a column that the reader was told to keep.
  var isKept: Bool {
    guard case .further(let key) = self else { return false }
    return !ColumnMeaning.further.contains { $0.key == key }
  }

  /// Whether it is a person's number or address, which no message tells whole.
  var isPersonal: Bool {
    if case .fact(let fact, _) = self { fact.holdsPersonalValues } else { false }
  }
}

/// What a heading stands for in the rows of one category.
enum ColumnResolution: Sendable, Hashable {
  /// It is known there.
  case known(ColumnMeaning)
  /// It is known in other categories only, where it may be a personal number.
  case elsewhere(isPersonal: Bool)
  /// No category knows it.
  case unknown
}

extension ColumnMeaning {
  /// The columns that every file may have, under all their names.
  static let fixed: [(meaning: ColumnMeaning, names: [String])] = [
    (.category, ["类别", "推荐类别", "申报类别", "category"]),
    (.name, ["名称", "姓名", "推荐对象", "name"]),
    (.submitted, ["报送日期", "报送时间", "submitted", "day of submission"]),
    (.judge, ["评判人", "judge", "judged by"]),
    (.judgedOn, ["评判日期", "judged on"]),
    (.judgementNote, ["评判备注", "judgement note", "note"]),
  ]

  /// The columns that are kept as they are unless a fact has the name, by their key.
  static let further: [(key: String, names: [String])] = [
    ("recommending-unit", ["推荐单位", "recommending unit", "recommending-unit"]),
    ("unit-kind", ["单位类别", "推荐单位类别", "unit kind", "unit-kind"]),
    ("region", ["地区", "所在地区", "region"]),
    ("number", ["序号", "编号", "number"]),
    ("remark", ["备注", "remark", "remarks"]),
  ]

  /// Whether a heading names the recommending unit where no fact has the name.
  static func namesUnit(_ heading: String) -> Bool { unitNames.contains(folded(heading)) }

  private static let unitNames = Set(
    further.filter { $0.key == "recommending-unit" }.flatMap(\.names).map(folded))

  /// What comes before the id of a judgement in a heading.
  static let judgementPrefixes = ["评判", "judgement", "judgment"]
  /// What comes before the id of a requirement that is to be excepted.
  static let justificationPrefixes = ["理由", "justification"]
}
