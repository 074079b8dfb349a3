import NoticeKit

/// Writes clauses and what they state.
struct AuthoredClauses {
  let vocabulary: AuthoredVocabulary
  let remarks: AuthoredRemarks

  /// The statement that opens a clause, whose whole place is given for the remarks on it.
  func statement(_ clause: Clause, below place: String) -> SwiftStatement {
    let whole = place + clause.place
    return SwiftStatement(
      .block(
        .call("Clause", SwiftArgument(nil, .text(clause.place))),
        statements(clause.parts, at: whole)),
      comments: remarks.onPlace(whole, below: place))
  }

  func statements(_ parts: [ClausePart], at place: String) -> [SwiftStatement] {
    parts.map { part in
      switch part.kind {
      case .clause(let clause): return statement(clause, below: place)
      case .items(let parts):
        return SwiftStatement(.block(.plain("Items"), statements(parts, at: place)))
      case .requirement(let requirement): return dated(source(requirement), requirement.years)
      case .provision(let provision): return dated(source(provision))
      case .slateRule(let rule): return dated(source(rule))
      case .note(let note):
        let comments = note.kind == .pending ? remarks.onPending(place) : []
        return SwiftStatement(
          source(note), comments: comments + remarks.onDates(in: source(note)))
      }
    }
  }

  private func dated(_ source: SwiftSource, _ years: [String] = []) -> SwiftStatement {
    SwiftStatement(source, comments: remarks.onDates(in: source, and: years))
  }

  private func source(_ note: PlaceNote) -> SwiftSource {
    let word =
      switch note.kind {
      case .informational: "Informational"
      case .notInSource: "NotInSource"
      case .pending: "Pending"
      }
    // What is pending accounts for nothing, whatever a file says that it holds.
    if note.kind == .pending { return .call(word, note.reason.arguments) }
    let lists = note.lists.map { SwiftSource.plain(String($0)) }
    return .call(
      word,
      note.reason.arguments + .texts("figures", note.figures) + .texts("dates", note.dates)
        + .optional("lists", lists.isEmpty ? nil : .list(lists)) + .texts("labels", note.labels))
  }

  // MARK: - Requirements

  private func source(_ requirement: Requirement) -> SwiftSource {
    let id = SwiftArgument(nil, .text(requirement.id))
    switch requirement.body {
    case .criterion(let condition):
      return SwiftSource.call("Criterion", id, SwiftArgument(nil, source(condition)))
        .calling(links(of: requirement))
    case .judgement(let question, let grade):
      return SwiftSource.call("Judgement", [id] + question.arguments("asks"))
        .calling(
          (grade.map { [.call("grade", SwiftArgument(nil, vocabulary.name($0)))] } ?? [])
            + links(of: requirement))
    }
  }

  private func links(of requirement: Requirement) -> [SwiftSource] {
    var links: [SwiftSource] = []
    switch requirement.strength {
    case .mandatory: break
    case .inPrinciple:
      links.append(.call("inPrinciple", .optional("floor", requirement.floor.map(source))))
    case .preferred: links.append(.call("preferred"))
    }
    if let condition = requirement.applicability {
      links.append(.call("applies", SwiftArgument("when", source(condition))))
    }
    links += requirement.aspects.links
    if requirement.part != .eligibility {
      links.append(.call("part", SwiftArgument(nil, .plain(".\(requirement.part)"))))
    }
    if requirement.refuses { links.append(.call("refusing")) }
    links += only(requirement.categories)
    if let title = requirement.ownTitle { links.append(.call("titled", title.arguments)) }
    return links + requirement.readings.links
  }

  func source(_ condition: Condition) -> SwiftSource {
    condition.node.source(naming: vocabulary.name)
  }

  private func only(_ categories: [CategoryID]?) -> [SwiftSource] {
    categories.map { [.call("only", .several("for", $0.map(vocabulary.name)))] } ?? []
  }

  // MARK: - Provisions

  private func source(_ provision: Provision) -> SwiftSource {
    let word = provision.word
    let named = [SwiftArgument(nil, .text(word.id))] + word.title.arguments
    switch provision {
    case .categories(let taken):
      return .call("CategoriesTaken", .several(nil, taken.ids.map(vocabulary.name)))
    case .deadline(let deadline):
      return SwiftSource.call(
        "Deadline",
        [SwiftArgument(nil, .text(deadline.day.text))]
          + .optional("at", deadline.time.map { .text($0.text) })
          + .optional("id", deadline.id == "deadline" ? nil : .text(deadline.id))
      ).calling(only(deadline.categories) + deadline.readings.links)
    case .recipient(let recipient):
      return .call(
        "Recipient",
        recipient.title.arguments + .optional("email", recipient.email.map { .text($0) })
          + .optional("id", recipient.id == "recipient" ? nil : .text(recipient.id)))
    case .format(let format):
      return SwiftSource.call("SubmissionFormat", named)
        .calling(
          (format.isOfWholeFile ? [.call("ofWholeFile")] : []) + only(format.categories))
    case .reviewStage:
      return .call("ReviewStage", named)
    case .honourCount(let honours):
      let (least, most) = (honours.range.lowerBound, honours.range.upperBound)
      return .call(
        "HonourCount",
        [
          SwiftArgument(nil, .text(honours.id)),
          SwiftArgument(nil, .plain(least == most ? "\(least)" : "\(least)...\(most)")),
        ] + .optional("of", honours.category.map(vocabulary.name)))
    case .duty:
      return SwiftSource.call("UnitDuty", named).calling(provision.aspects.links)
    case .definition(let definition):
      return SwiftSource.call("Definition", named + definition.meaning.arguments("means"))
        .calling(provision.aspects.links)
    case .nomineeKind(let kind):
      return SwiftSource.call("NomineeKind", named).calling(links(of: kind))
    case .keyDate(let keyDate):
      return .call("KeyDate", named + .optional("on", keyDate.day.map { .text($0.text) }))
    case .reference(let reference):
      return .call(
        "ExternalReference", named + .optional("number", reference.number.map { .text($0) }))
    }
  }

  private func links(of kind: NomineeKind) -> [SwiftSource] {
    var links: [SwiftSource] = []
    if let founder = kind.founder { links.append(.call("founded", founder.arguments("by"))) }
    if let leader = kind.leader { links.append(.call("led", leader.arguments("by"))) }
    if let rank = kind.rank { links.append(.call("rank", rank.arguments)) }
    if let parent = kind.parent { links.append(.call("below", SwiftArgument(nil, .text(parent)))) }
    if let number = kind.number {
      links.append(.call("number", SwiftArgument(nil, .plain(String(number)))))
    }
    return links + kind.aspects.links + kind.readings.links
  }
}

extension Requirement {
  /// The days and years that its conditions name.
  fileprivate var years: [String] {
    conditions.flatMap(\.node.leaves).flatMap { leaf -> [String] in
      if case .years(_, _, let years) = leaf { return years.sorted().inRanges }
      return []
    }
  }
}
