// error: A category needs at least one Clause.
import NoticeKit

let category = NomineeCategory(CategoryID("choir"), "合唱团", "Choir", at: "一") {}
