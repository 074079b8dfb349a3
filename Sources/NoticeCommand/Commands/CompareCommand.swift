import NoticeComparison
import NoticeInterchange
import NoticeKit
import NoticeReports

extension CommandRun {
  /// `notices compare`: what differs between two editions, how they behave, and what it means for a roster.
  func compare() throws(CommandFailure) -> CommandOutput {
    let (old, new) = try comparedRuleSets()
    let day = call.namedDay
    var log = ChangeLog(from: old, to: new, deciding: day.map { ProvenOrder(on: [$0]) })
    let category = try comparedCategory(in: new, old)
    if let category { log = log.only(for: category) }
    let behaviour = call.directions == nil ? compareBehaviour(old, new, on: day) : nil
    let roster = try roster(from: old, to: new)
    let code = roster?.faults.isEmpty ?? true ? CommandExitCode.success : .faultsFound
    switch call.format {
    case .text:
      var report = ComparisonReport(from: old, to: new, log, in: language)
      report.directions = call.directions
      var document = report.document
      if let behaviour {
        document.blocks += BehaviourReport(from: old, to: new, behaviour, in: language)
          .blocks(for: category)
      }
      if let roster {
        document.blocks += ImpactReport(roster.impact, rows: roster.rows, in: language).blocks
        document.blocks += roster.faults.blocks(in: language)
      }
      return CommandOutput(.report(document), exitCode: code)
    case .json:
      let json = log.json(
        only: call.directions, behaviour?.json(for: category, in: language) ?? .null, with: roster,
        in: language)
      return CommandOutput(.verbatim(JSONWriter(.pretty).text(json) + "\n"), exitCode: code)
    }
  }

  /// Both rule sets; where both are files at fault, what is wrong with either.
  private func comparedRuleSets() throws(CommandFailure) -> (old: RuleSet, new: RuleSet) {
    let old: RuleSet
    do throws(CommandFailure) {
      old = try ruleSet(at: 0)
    } catch {
      if case .usage = error { throw error }
      guard call.operands.first != call.operands.last else { throw error }
      do throws(CommandFailure) {
        _ = try ruleSet(at: 1)
      } catch let other {
        throw .several([error, other])
      }
      throw error
    }
    return (old, try ruleSet(at: 1))
  }

  /// The category that `--category` names in either edition.
  private func comparedCategory(
    in new: RuleSet, _ old: RuleSet
  ) throws(CommandFailure) -> CategoryID? {
    guard let name = call.options[.category] else { return nil }
    return try category(named: name, in: new, old).id
  }

  /// The roster that `--roster` names, read with the words of both editions or of one.
  ///
  /// What one edition calls by a name may be another thing in the other, so the reading that leaves
  /// least unread is taken.
  private func roster(
    from old: RuleSet, to new: RuleSet
  ) throws(CommandFailure) -> ComparedRoster? {
    guard let path = call.options[.roster] else { return nil }
    let bytes = try bytes(of: path)
    let only = try comparedCategory(in: new, old)
    let readers = [
      NominationReader(for: new, also: [old], category: only),
      NominationReader(for: old, also: [new], category: only),
      NominationReader(for: new, category: only), NominationReader(for: old, category: only),
    ]
    var file = readers[0].read(bytes)
    for reader in readers.dropFirst() {
      let other = reader.read(bytes)
      let (faults, least) = (other.allFaults.count, file.allFaults.count)
      if faults < least || (faults == least && other.stated > file.stated) { file = other }
    }
    let records = file.records.filter { only == nil || $0.nomination.category == only }
    let others = file.records.filter { only != nil && $0.nomination.category != only }
    let foreign = Set(others.flatMap(\.faults))
    let nominees = records.map {
      RosterNominee($0.nomination, submitted: $0.submitted ?? call.namedDay)
    }
    return ComparedRoster(
      impact: RosterImpact(of: nominees, from: old, to: new), rows: records.map(\.row),
      faults: file.allFaults.filter { !foreign.contains($0) })
  }
}

extension NominationFile {
  /// How many facts and judgements its nominations state: an answer to the lower degree of another
  /// edition may say nothing on the one that is asked for here.
  fileprivate var stated: Int {
    records.reduce(0) { $0 + $1.nomination.facts.count + $1.nomination.judgements.count }
  }
}

/// A roster under two editions, with the rows of its file and what could not be read.
struct ComparedRoster {
  let impact: RosterImpact
  let rows: [Int]
  let faults: [InterchangeFault]
}

extension [InterchangeFault] {
  /// What is filled in wrongly, as a part of a report.
  fileprivate func blocks(in language: NoticeLanguage) -> [ReportBlock] {
    guard !isEmpty else { return [] }
    let title = language.say("填写有误（\(count)处）", "Filled in wrongly (\(count))")
    return [
      .heading(level: 2, [.caution(title)]),
      .bullets(map { ReportItem(ReportLine($0.message(in: language))) }),
    ]
  }
}
