// error: Write fact.atMost(20), or fact.onOrBefore("2021-09-30") for a date.
import NoticeKit

let facts = FactGroup("choir", swiftName: "Facts")
let singers = facts.count("singers", "歌手人数", "Singers")

let criterion = Criterion("singers", singers <= 20)
