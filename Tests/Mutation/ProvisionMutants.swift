import NoticeKit

extension RuleSetMutants {
  /// Every deadline, format, number honoured and list of categories, each changed in one thing.
  var provisionMutants: [Mutant] {
    parts.categories.enumerated().flatMap { index, category in
      mutants(of: category.contents.provisions, in: category.id) { parts, provisions in
        var contents = parts.categories[index].contents
        contents.provisions = provisions
        parts.categories[index] = parts.categories[index].with(contents)
      }
    }
      + mutants(of: parts.contents.provisions, in: nil) { parts, provisions in
        parts.contents.provisions = provisions
      }
  }

  private func mutants(
    of provisions: [PlacedProvision], in category: CategoryID?,
    replace: @escaping @Sendable (inout RuleSetParts, [PlacedProvision]) -> Void
  ) -> [Mutant] {
    let all = category.map { [$0] } ?? parts.categories.map(\.id)
    return provisions.enumerated().flatMap { position, placed in
      placed.provision.variants(among: all).map { variant in
        let name = "\(placed.provision.id) \(placed.clause): \(variant.change)"
        return mutant(
          category.map { "\($0)/\(name)" } ?? name, in: category,
          shownBy: placed.provision.requirement
        ) { parts in
          var changed = provisions
          changed.replaceSubrange(
            position...position,
            with: variant.value.map { PlacedProvision(clause: placed.clause, provision: $0) })
          replace(&parts, changed)
        }
      }
    }
  }
}

extension Provision {
  /// The provision changed in one thing that decides, or gone.
  fileprivate func variants(among all: [CategoryID]) -> [Variant<[Provision]>] {
    let changed: [Variant<Provision>] =
      switch self {
      case .deadline(let deadline):
        deadline.variants(among: all).map { $0.map { .deadline($0) } }
      case .format(let format):
        format.variants(among: all).map { $0.map { .format($0) } }
      case .honourCount(let honours):
        honours.variants(among: all).map { $0.map { .honourCount($0) } }
      case .categories, .recipient, .reviewStage, .duty, .definition, .nomineeKind, .keyDate,
        .reference:
        []
      }
    let decides =
      switch self {
      case .deadline, .categories, .honourCount: true
      case .format(let format): !format.isOfWholeFile
      case .recipient, .reviewStage, .duty, .definition, .nomineeKind, .keyDate, .reference: false
      }
    return (decides ? [Variant("dropped", [])] : []) + changed.map { $0.map { [$0] } }
  }

  /// The requirement on a dossier that it makes.
  fileprivate var requirement: String? {
    switch self {
    case .deadline: id
    case .format: "format-\(id)"
    case .categories, .recipient, .reviewStage, .honourCount, .duty, .definition, .nomineeKind,
      .keyDate, .reference:
      nil
    }
  }
}

extension Deadline {
  /// The day before and the day after, a minute more and fewer, the whole day, and other categories.
  fileprivate func variants(among all: [CategoryID]) -> [Variant<Deadline>] {
    let days = day.day.map { [$0.dayNumber - 1, $0.dayNumber + 1] } ?? []
    let minutes = time?.time.map { [$0.minutes - 1, $0.minutes + 1] } ?? []
    let moved =
      days.compactMap(CalendarDate.init(dayNumber:)).map { other in
        changed("\(day.text) → \(other)") { $0.day = DayLiteral(other) }
      }
      + minutes.compactMap { ClockTime(hour: $0 / 60, minute: $0 % 60) }.map { other in
        changed("\(time?.text ?? "") → \(other)") { $0.time = ClockLiteral(other) }
      }
      + [changed("the whole day") { $0.time = nil }]
    return moved.filter { $0.value.condition != condition }
      + narrowings(of: categories, among: all).map { variant in
        changed(variant.change) { $0.categories = variant.value }
      }
  }

  private func changed(_ change: String, _ make: (inout Deadline) -> Void) -> Variant<Deadline> {
    var copy = self
    make(&copy)
    return Variant(change, copy)
  }
}

extension SubmissionFormat {
  /// A format of a whole file asks nothing of a nomination, until it is asked of each.
  fileprivate func variants(among all: [CategoryID]) -> [Variant<SubmissionFormat>] {
    if isOfWholeFile {
      var copy = self
      copy.isOfWholeFile = false
      return [Variant("of the whole file → of each nomination", copy)]
    }
    return narrowings(of: categories, among: all).map { variant in
      var copy = self
      copy.categories = variant.value
      return Variant(variant.change, copy)
    }
  }
}
