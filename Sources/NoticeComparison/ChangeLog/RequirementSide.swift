package import NoticeKit

extension ChangeSide {
  /// A requirement as one edition states it.
  init(_ requirement: Requirement) {
    self.init(
      requirement.clause, requirement.wholeWording, condition: requirement.printedConditions,
      binds: requirement.strength != .preferred)
  }
}

extension Requirement {
  /// The requirement in short words.
  var wording: Wording { Wording(title(in: .zh), title(in: .en)) }

  /// The requirement in words, with how binding it is, when it applies and what it lists.
  var wholeWording: Wording {
    let remarks = [
      strength == .mandatory ? nil : strength.words,
      floor.map { Wording("底线：" + $0.wording.zh, "never below: " + $0.wording.en) },
      applicability.map { Wording("适用于：" + $0.wording.zh, "where: " + $0.wording.en) },
      refuses ? Wording("否则不予受理", "refused otherwise") : nil,
      aspects?.words(areExamples: asksForNumber),
    ].compactMap { $0 }
    guard !remarks.isEmpty else { return wording }
    return Wording(
      wording.zh + "（" + remarks.map(\.zh).joined(separator: "；") + "）",
      wording.en + " (" + remarks.map(\.en).joined(separator: "; ") + ")")
  }

  /// Whether facts alone decide it and it asks for a number, so that what it lists are only examples.
  package var asksForNumber: Bool {
    let facts = condition?.node.leaves.flatMap(\.facts) ?? []
    return question == nil && facts.contains { $0.kind == .count }
  }

  /// What it asks of facts, as the Swift that states it; `nil` where it asks nothing of them.
  var printedConditions: String? {
    guard !conditions.isEmpty else { return nil }
    var text = condition.map(\.description) ?? "Judgement(\"\(id)\")"
    switch strength {
    case .mandatory: break
    case .inPrinciple: text += ".inPrinciple(\(floor.map { "floor: \($0)" } ?? ""))"
    case .preferred: text += ".preferred()"
    }
    if let applicability { text += ".applies(when: \(applicability))" }
    return text
  }
}

extension Condition {
  /// The condition in short words.
  var wording: Wording { node.words }
}

extension Strength {
  /// How binding a requirement is, in words.
  var words: Wording {
    switch self {
    case .mandatory: Wording("必须", "mandatory")
    case .inPrinciple: Wording("原则上", "in principle")
    case .preferred: Wording("优先", "preferred")
    }
  }
}

extension RequirementPart {
  /// The part of a nomination, in words.
  var words: Wording {
    switch self {
    case .eligibility: Wording("推荐条件", "eligibility")
    case .dossier: Wording("报送材料", "dossier")
    case .slate: Wording("推荐名额", "slate")
    case .task: Wording("任务", "task")
    case .target: Wording("目标", "target")
    }
  }
}

extension RequirementBody {
  /// Who or what decides.
  var decider: Wording {
    switch self {
    case .criterion: Wording("由事实判定", "decided by facts")
    case .judgement: Wording("由人评判", "judged by people")
    }
  }
}
