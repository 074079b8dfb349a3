// error: A floor is a condition: write .inPrinciple(floor: fact.atLeast(10)).
import NoticeKit

let facts = FactGroup("choir", swiftName: "Facts")
let singers = facts.count("singers", "歌手人数", "Singers")

let criterion = Criterion("singers", singers.atLeast(20)).inPrinciple(floor: 10)
