extension RuleSetInspection {
  /// Numbers that a provision cannot have, kinds that belong under none there is, and formats that
  /// are called alike.
  var provisionFaults: [Fault] {
    let provisions = parts.allContents.flatMap(\.provisions)
    let kinds = Set(
      provisions.compactMap { placed -> String? in
        if case .nomineeKind(let kind) = placed.provision { kind.id } else { nil }
      })
    return provisions.flatMap { placed -> [Fault] in
      let place = "\(placed.clause) \(placed.provision.id)"
      switch placed.provision {
      case .honourCount(let honours):
        return numberFaults([honours.range.lowerBound, honours.range.upperBound], at: place)
      case .nomineeKind(let kind):
        return numberFaults([kind.number].compactMap { $0 }, at: place)
          + parentFaults(of: kind, among: kinds, at: place)
      default:
        return []
      }
    } + formatFaults
  }

  /// Formats of one category that go by one word, told at the later of them: who writes that word
  /// would be given the first.
  private var formatFaults: [Fault] {
    var told: Set<[String]> = []
    return parts.categories.flatMap { category in
      var owners: [String: String] = [:]
      return parts.formats(for: category).compactMap { clause, format -> Fault? in
        let others = format.option.words.compactMap { word in
          owners.updateValue(format.id, forKey: folded(word)).map { (word: word, id: $0) }
        }
        guard let other = others.first(where: { $0.id != format.id }),
          told.insert([other.id, format.id]).inserted
        else { return nil }
        return Fault(
          .duplicateID, at: "\(clause) \(format.id)", fact: DossierFacts.formats.id,
          found: Wording(
            "格式“\(other.id)”与“\(format.id)”都可写作“\(other.word)”",
            "the formats “\(other.id)” and “\(format.id)” are both called “\(other.word)”"),
          mend: Wording("改其中一个的名称或标识", "give one of them another title or id"))
      }
    }
  }

  /// Numbers below zero or beyond reason, each told once.
  private func numberFaults(_ numbers: [Int], at place: String) -> [Fault] {
    var told: Set<Int> = []
    return numbers.filter { !(0...1_000_000).contains($0) && told.insert($0).inserted }.map {
      Fault(
        .figureOutOfRange, at: place,
        found: Wording("数字\($0)超出范围", "the figure \($0) is out of range"),
        mend: Wording("写0至1000000之间的数", "write a number from 0 to 1000000"))
    }
  }

  private func parentFaults(
    of kind: NomineeKind, among kinds: Set<String>, at place: String
  ) -> [Fault] {
    guard let parent = kind.parent, parent == kind.id || !kinds.contains(parent) else { return [] }
    return [
      Fault(
        .wrongParts, at: place,
        found: Wording(
          "“\(kind.id)”所属的“\(parent)”不是另一种类别",
          "“\(kind.id)” belongs under “\(parent)”, which is no other kind"),
        mend: Wording("写出本规则集另一种类别的标识", "write the id of another kind of this rule set"))
    ]
  }
}
