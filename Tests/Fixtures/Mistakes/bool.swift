// error: A criterion takes a condition on facts such as fact.atLeast(20), not a Bool.
import NoticeKit

let criterion = Criterion("registered", true)
