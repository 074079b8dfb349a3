// The samples of RuleSetFormat.
import Foundation
import National2024
import NoticeInterchange
import NoticeKit

func writtenAndRead(_ print: Printed) throws {
  // sample: written-and-read
  let text = RuleSetFile.json(of: .nationalCommendation2024)
  let ruleSet = try RuleSetReader().load(Array(text.utf8))
  print(ruleSet.id, ruleSet.version, ruleSet.faults.count)
  print(ruleSet.fingerprint == RuleSet.nationalCommendation2024.fingerprint)
  // end of sample
}

func fileFaults(_ print: Printed) {
  // A misspelt member, a day that no month has, and a figure of the wrong kind.
  let text = RuleSetFile.json(of: .nationalCommendation2024)
    .replacingOccurrences(
      of: "\"strength\": \"in-principle\"", with: "\"strenght\": \"in-principle\""
    )
    .replacingOccurrences(of: "\"2025-02-23\"", with: "\"2025-02-30\"")
    .replacingOccurrences(of: "\"atLeast\": 50}", with: "\"atLeast\": \"50\"}")
  // sample: file-faults
  let reading = RuleSetReader().read(Array(text.utf8))
  for fault in reading.faults { print(fault.message(in: .zh)) }
  // end of sample
}
