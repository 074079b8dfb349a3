public import NoticeKit

/// A CSV file with the headings that a category asks for, to be filled in.
public enum NominationTemplate {
  /// The row of headings: category, name, day of submission, the facts of every part, the fields of
  /// its forms included, a column for each judgement
  /// and one for each requirement that may be excepted.
  ///
  /// A form whose field says what the nominee is called takes the place of the column for names.
  ///
  /// Tables have no column, since a cell of a CSV file holds none.
  /// Every heading is read back as what it stands for. A row that leaves a measure empty and fills
  /// in its parts says as much as one that states it.
  ///
  /// - Parameters:
  ///   - category: The category whose nominations are to be filled in.
  ///   - ruleSet: The rule set that has the category.
  ///   - language: The language of labels, questions and titles.
  /// - Returns: One line of a CSV file, with its line break.
  public static func csv(
    for category: NomineeCategory, in ruleSet: RuleSet, language: NoticeLanguage
  ) -> String {
    CSVWriter().line(headings(for: category, in: ruleSet, language: language))
  }

  /// The headings one by one: category, name unless a form names the nominee, and all others.
  package static func headings(
    for category: NomineeCategory, in ruleSet: RuleSet, language: NoticeLanguage
  ) -> [String] {
    let columns = ColumnDictionary([ruleSet], keeping: [])
    let facts = category.allFacts.filter(\.columns.isEmpty).map { fact in
      let names = [fact.label.text(in: language), fact.label.zh] + fact.aliases
      return names.first { name in
        let meaning = columns.resolve(name, for: category.id)
        return meaning == .known(.fact(fact))
          || (fact == category.namingFact && meaning == .known(.name))
      } ?? fact.id.description
    }
    let judgements = category.judgements.map { requirement in
      heading("评判", "judgement", requirement.id, requirement.question, language)
    }
    let justifications = category.exceptable.map { requirement in
      heading(
        "理由", "justification", requirement.id,
        Wording(requirement.title(in: .zh), requirement.title(in: .en)), language)
    }
    let judges =
      language == .zh ? ["评判人", "评判日期", "评判备注"] : ["judged by", "judged on", "judgement note"]
    let isNamed = category.namingFact != nil
    return (language == .zh ? ["类别"] : ["category"])
      + (isNamed ? [] : language == .zh ? ["名称"] : ["name"])
      + (language == .zh ? ["报送日期"] : ["submitted"])
      + facts + judgements + (judgements.isEmpty ? [] : judges) + justifications
  }

  /// `评判:sound-rules（制度是否健全？）`: the id is what is read, the words are for people.
  private static func heading(
    _ zh: String, _ en: String, _ id: String, _ words: Wording?, _ language: NoticeLanguage
  ) -> String {
    switch language {
    case .zh: "\(zh):\(id)" + (words.map { "（\($0.zh)）" } ?? "")
    case .en: "\(en):\(id)" + (words.map { " (\($0.en))" } ?? "")
    }
  }
}
