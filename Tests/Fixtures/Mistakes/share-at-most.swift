// error: A share is compared with a percentage: write fact.atMost(percent: 60).
import NoticeKit

let facts = FactGroup("choir", swiftName: "Facts")
let share = facts.share("share", "比例", "Share")

let criterion = Criterion("share", share.atMost(60))
