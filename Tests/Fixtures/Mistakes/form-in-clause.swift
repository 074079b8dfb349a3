// error: A form stands outside all clauses: RuleSet(…) { DossierForm(…, at: "附件2") { … } }.
import NoticeKit

let facts = FactGroup("choir", swiftName: "Facts")
let singers = facts.count("singers", "歌手人数", "Singers")

let clause = Clause("附件2") {
  DossierForm("choirs", "推荐表", "Form", for: CategoryID("choir"), at: "附件2") { singers }
}
