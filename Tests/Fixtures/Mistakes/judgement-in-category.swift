// error: A requirement stands under its clause: Clause("1") { Judgement(…) }.
import NoticeKit

let category = NomineeCategory(CategoryID("choir"), "合唱团", "Choir", at: "一") {
  Judgement("sound-rules", asks: "制度是否健全？", "Are its rules sound?")
}
