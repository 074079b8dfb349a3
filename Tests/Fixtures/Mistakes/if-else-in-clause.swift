// error: A clause has no if: write .applies(when: condition) on the requirement.
import NoticeKit

let facts = FactGroup("choir", swiftName: "Facts")
let registered = facts.flag("registered", "已登记", "Registered")

func clause(for year: Int) -> Clause {
  Clause("1") {
    if year > 2024 {
      Criterion("registered", registered.holds)
    } else {
      Criterion("not-registered", registered.doesNotHold)
    }
  }
}
