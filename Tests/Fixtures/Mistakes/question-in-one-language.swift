// error: Ask in Chinese and in English: asks: "制度是否健全？", "Are its rules sound?".
import NoticeKit

let judgement = Judgement("sound-rules", asks: "制度是否健全？")
