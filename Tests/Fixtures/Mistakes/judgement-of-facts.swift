// error: Facts decide a Criterion; a Judgement asks people a question.
import NoticeKit

let facts = FactGroup("choir", swiftName: "Facts")
let registered = facts.flag("registered", "已登记", "Registered")

let judgement = Judgement("registered", registered.holds)
