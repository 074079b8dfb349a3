// error: Only a share is compared with a percentage: write fact.atLeast(20), or facts.share(…).
import NoticeKit

let facts = FactGroup("choir", swiftName: "Facts")
let singers = facts.count("singers", "歌手人数", "Singers")

let criterion = Criterion("singers", singers.atLeast(percent: 60))
