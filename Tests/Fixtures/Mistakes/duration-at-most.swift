// error: A length of time needs its unit: write fact.atMost(years: 3).
import NoticeKit

let facts = FactGroup("choir", swiftName: "Facts")
let age = facts.duration("age", "时长", "Age")

let criterion = Criterion("age", age.atMost(3))
