import NoticeComparison
import NoticeKit

/// A requirement as an item of a checklist, with what helps to understand it.
struct RequirementItem {
  let requirement: Requirement
  let language: NoticeLanguage
  /// Readings that are told above and concern every requirement there.
  private let commonReadings: [Reading]
  /// Readings that are told above, to which a number is enough to refer.
  private let toldReadings: [Reading]

  init(
    _ requirement: Requirement, _ language: NoticeLanguage, leavingOut common: [Reading] = [],
    referringTo told: [Reading] = []
  ) {
    self.requirement = requirement
    self.language = language
    commonReadings = common
    toldReadings = told
  }

  var item: ReportItem {
    let details = details
    return ReportItem(
      "\(requirement.title(in: language))\(strength)\(refusal)", marker: .open,
      blocks: details.isEmpty ? [] : [.pairs(details)])
  }

  private var strength: ReportLine {
    switch requirement.strength {
    case .mandatory:
      return ""
    case .inPrinciple:
      let words = language.say(
        "原则上；未达到的须书面说明理由", "in principle; below it a written justification is needed")
      return [.caution(language.remark(words))]
    case .preferred:
      return [.subtle(language.remark(language.say("优先考虑，不影响结论", "preferred, never decides")))]
    }
  }

  /// What cannot be mended, unlike other defects of a dossier.
  private var refusal: ReportLine {
    guard requirement.refuses else { return "" }
    return [.caution(language.remark(language.say("不符合的不予受理", "otherwise refused")))]
  }

  private var details: [ReportPair] {
    var pairs: [ReportPair] = []
    func add(_ zh: String, _ en: String, _ text: String) {
      pairs.append(ReportPair(ReportLine(language.say(zh, en)), ReportLine(text)))
    }
    if let when = requirement.applicability { add("适用", "Applies", when.words(in: language)) }
    if let floor = requirement.floor { add("底线", "Floor", floor.words(in: language)) }
    if let aspects = requirement.aspects {
      switch aspects.quantity {
      case .all: add("均须", "All of", aspects.words(in: language))
      case .any where requirement.asksForNumber:
        add(
          aspects.isOpen ? "如" : "所列", aspects.isOpen ? "Such as" : "Listed",
          aspects.words(in: language))
      case .any: add("任一", "Any of", aspects.words(in: language))
      }
    }
    if let grade = requirement.grade { add("程度", "Degree", grade.scaleWords(in: language)) }
    for reading in requirement.readings
    where !toldReadings.contains(reading) && !commonReadings.contains(reading) {
      add("理解", "Reading", reading.note.text(in: language))
    }
    let told = toldReadings.indices.filter { requirement.readings.contains(toldReadings[$0]) }
      .map { language.numberedReading($0 + 1) }
    if !told.isEmpty {
      add("理解", "Reading", language.say("见上文", "see above: ") + language.listed(told))
    }
    return pairs
  }
}

extension Aspects {
  /// The things listed, with 等 where others count too.
  func words(in language: NoticeLanguage) -> String {
    let list = language.listed(items.items.map { $0.text(in: language) })
    return isOpen ? list + language.say("等", " and the like") : list
  }
}

extension Grade {
  /// The degree, and where it lies on its scale: 较（一定 < 较 < 很）.
  fileprivate func scaleWords(in language: NoticeLanguage) -> String {
    let scale = scale.levels.map { $0.label.text(in: language) }.joined(separator: " < ")
    return label.text(in: language) + language.remark(scale)
  }
}

extension NoticeLanguage {
  /// What a reading is called that several requirements refer to.
  func numberedReading(_ number: Int) -> String { say("理解\(number)", "Reading \(number)") }
}
