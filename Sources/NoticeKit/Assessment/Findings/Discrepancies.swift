extension AssessmentContext {
  /// Everything in the nomination's figures that does not add up, in the order of the facts.
  var discrepancies: [Discrepancy] {
    guard let category = ruleSet.category(nomination.category) else { return [] }
    let evaluation = evaluation
    let undecided = Set(
      requirements.flatMap(\.conditions).flatMap(\.node.leaves)
        .filter { evaluation.truth(of: $0) == .unknown }.compactMap { $0.fact?.id })
    return category.facts.flatMap {
      evaluation.discrepancies(of: $0, decides: !undecided.contains($0.id))
    } + otherScales
  }

  /// What does not add up among some facts.
  func discrepancies(among facts: [FactDefinition]) -> [Discrepancy] {
    let evaluation = evaluation
    return facts.flatMap { evaluation.discrepancies(of: $0, decides: true) }
  }

  /// Judgements that are recorded on another scale than their questions ask for.
  var otherScales: [Discrepancy] {
    requirements.compactMap { requirement in
      guard case .judgement(_, let grade) = requirement.body,
        let answer = nomination.judgements[requirement.id]?.answer, answer.meets(grade) == nil
      else { return nil }
      return Discrepancy(
        kind: .otherScale, subject: requirement.id,
        found: Wording(
          "“\(requirement.id)”的评判不在所问的等级表上",
          "the judgement of “\(requirement.id)” is on another scale than its question asks for"))
    }
  }
}

extension Evaluation {
  // A stated figure that is only rounded is told where a condition on it is not decided.
  fileprivate func discrepancies(of fact: FactDefinition, decides: Bool) -> [Discrepancy] {
    var found: [Discrepancy] = []
    if let value = facts[fact.id], let objection = fact.kind.objection(to: value) {
      found.append(
        fact.discrepancy(
          .unusable,
          Wording(
            "\(fact.label.zh)\(fact.inQuotes(value))\(objection.zh)",
            "\(fact.label.en)\(fact.inQuotes(value, " ")) \(objection.en)")))
    }
    found += fact.wholes.compactMap { excess(of: fact, over: $0, told: fact) }
    guard let derivation = fact.derivation else { return found }
    if let stated = statedSpan(of: fact), let derived = span(by: derivation, for: fact),
      !stated.meets(derived), !(decides && agreesWhenRounded(fact, derived))
    {
      found.append(
        fact.disagreement(stated: fact.words(of: stated), derived: fact.words(of: derived)))
    }
    if case .occurred(let date) = derivation {
      let (stated, derived) = (statedFlag(fact), occurred(date))
      if stated != .unknown, derived != .unknown, stated != derived {
        found.append(
          fact.disagreement(
            stated: stated == .yes ? Wording("是", "yes") : Wording("否", "no"),
            derived: derived == .yes ? Wording("是", "yes") : Wording("否", "no")))
      }
    }
    if let late = lateDate(of: fact, derivation) { found.append(late) }
    if let impossible = impossibleParts(of: fact, derivation) { found.append(impossible) }
    return found
  }

  private func lateDate(of fact: FactDefinition, _ derivation: FactDerivation) -> Discrepancy? {
    switch derivation {
    case .elapsed(let date), .occurred(let date):
      guard isAfterSubmission(date), let submitted else { return nil }
      return date.discrepancy(
        .afterSubmission,
        Wording(
          "\(date.label.zh)晚于报送日期\(submitted.text(in: .zh))",
          "\(date.label.en) lies after the day of submission, \(submitted)"))
    case .share, .number, .sum, .quotient, .rows:
      return nil
    }
  }

  /// A share or a quotient is commonly stated rounded; it agrees at the digits it is written with.
  private func agreesWhenRounded(_ fact: FactDefinition, _ derived: Span) -> Bool {
    switch (fact.derivation, usable(fact)) {
    case (.share?, .share(let share)?):
      return share.writtenStep.map { derived.low.rounds(to: share.part, of: share.whole, step: $0) }
        ?? false
    case (.quotient?, .decimal(let decimal)?):
      guard case .decimal(let scale) = fact.kind else { return false }
      // The derived value counts in units of the fact's scale.
      let (units, overflow) = decimal.units.multipliedReportingOverflow(
        by: ExactDecimal.power(scale - decimal.scale))
      return !overflow
        && derived.low.rounds(to: units, step: ExactDecimal.power(scale - decimal.scale))
    default:
      return false
    }
  }

  private func impossibleParts(
    of fact: FactDefinition, _ derivation: FactDerivation
  ) -> Discrepancy? {
    switch derivation {
    case .share(let part, let whole):
      guard span(of: part)?.exactWhole != nil, let high = span(of: whole)?.exactWhole else {
        return nil
      }
      return high == 0 ? fact.zeroWhole(whole) : excess(of: part, over: whole, told: fact)
    case .quotient(_, let divisor):
      return span(of: divisor)?.exactWhole == 0 ? fact.zeroWhole(divisor) : nil
    case .elapsed, .occurred, .number, .sum, .rows:
      return nil
    }
  }

  /// A part that is above its whole, where both are known.
  private func excess(
    of part: FactDefinition, over whole: FactDefinition, told fact: FactDefinition
  ) -> Discrepancy? {
    guard let low = span(of: part)?.exactWhole, let high = span(of: whole)?.exactWhole, low > high
    else { return nil }
    return fact.discrepancy(
      .impossibleParts,
      Wording(
        "\(part.label.zh)（\(low)）多于\(whole.label.zh)（\(high)）",
        "\(part.label.en) (\(low)) is above \(whole.label.en) (\(high))"))
  }
}

extension FactDefinition {
  fileprivate func discrepancy(_ kind: Discrepancy.Kind, _ found: Wording) -> Discrepancy {
    Discrepancy(kind: kind, subject: id.description, found: found)
  }

  fileprivate func zeroWhole(_ whole: FactDefinition) -> Discrepancy {
    discrepancy(
      .impossibleParts,
      Wording(
        "\(whole.label.zh)为0，无从计算\(label.zh)", "\(whole.label.en) is 0, so \(label.en) has no value"
      ))
  }

  fileprivate func disagreement(stated: Wording, derived: Wording) -> Discrepancy {
    discrepancy(
      .disagreement,
      Wording(
        "\(label.zh)填报为\(stated.zh)，按所填数据为\(derived.zh)",
        "\(label.en) is stated as \(stated.en), and its parts give \(derived.en)"))
  }

  /// Where a fact lies, in words.
  fileprivate func words(of span: Span) -> Wording {
    let low = words(of: span.low)
    guard let high = span.high else { return Wording("至少\(low.zh)", "at least \(low.en)") }
    if span.isExact { return low }
    let top = words(of: high)
    return low == top ? low : Wording("\(low.zh)至\(top.zh)", "\(low.en) to \(top.en)")
  }

  private func words(of ratio: Ratio) -> Wording {
    switch kind {
    case .share:
      let share = Share(ratio.numerator, of: ratio.denominator).description
      return Wording(share, share)
    case .duration:
      return figure(ratio.numerator / 2)
    default:
      guard ratio.denominator == 1 else {
        // More digits than the fact has: the nearest that it can have.
        let (whole, rest) = ratio.numerator.quotientAndRemainder(dividingBy: ratio.denominator)
        let near = figure(whole + (rest >= ratio.denominator - rest ? 1 : 0))
        return Wording("约\(near.zh)", "about \(near.en)")
      }
      return figure(ratio.numerator)
    }
  }
}
