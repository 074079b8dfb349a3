public import NoticeKit

/// A figure that no scenario holds on one side or on both.
public struct UnheldFigure: Sendable {
  /// The moves of the figure that no scenario notices: one, or up and down.
  public let moves: [MovedFigure]

  /// The place in the notice that states the figure.
  public var clause: String { moves.first?.clause ?? "" }

  /// The requirement or the rule that states it, with its category where it has one.
  public var requirement: String {
    [moves.first?.category?.description, moves.first?.requirement].compactMap { $0 }
      .joined(separator: "/")
  }

  /// What no scenario tells apart, with the clause and the requirement in front.
  public func message(in language: NoticeLanguage) -> String { fault.message(in: language) }

  var fault: ContractFault {
    let first = moves.first
    let (zh, en) = (moves.map { "“\($0.moved.zh)”" }, moves.map { "“\($0.moved.en)”" })
    return ContractFault(
      .figure,
      at: [clause, requirement].filter { !$0.isEmpty }.joined(separator: " "),
      "没有情形能区分“\(first?.stated.zh ?? "")”与\(zh.joined(separator: "、"))；请补上结果因此不同的情形",
      "no scenario tells “\(first?.stated.en ?? "")” from \(en.joined(separator: " or from ")); "
        + "state one whose outcome differs")
  }
}

extension RuleSet {
  /// The figures that some statements do not hold: moved by a unit, nothing that is stated fails.
  ///
  /// - Parameters:
  ///   - statements: Tables of scenarios and the like; all of them hold of the rule set as it is.
  ///   - parts: The parts whose figures are asked about; all of them where `nil`.
  /// - Returns: The figures, in the order of the notice.
  public func unheldFigures(
    by statements: [any StatesOutcomes], in parts: Set<RequirementPart>? = nil
  ) -> [UnheldFigure] {
    let unnoticed = movedFigures.filter { moved in
      if let parts, !(moved.part.map(parts.contains) ?? false) { return false }
      let (change, ruleSet) = (ChangedThing(moved), moved.ruleSet)
      return ![true, false].contains { isDirect in
        statements.contains { $0.notices(change, in: ruleSet, directly: isDirect) }
      }
    }
    var grouped: [[MovedFigure]] = []
    for moved in unnoticed {
      if let last = grouped.last?.first, last.isOfSameFigure(as: moved) {
        grouped[grouped.count - 1].append(moved)
      } else {
        grouped.append([moved])
      }
    }
    return grouped.map(UnheldFigure.init(moves:))
  }
}
