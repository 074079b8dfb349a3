// error: A clause needs a requirement or a provision; where it states no rule, write Informational(…).
import NoticeKit

let clause = Clause("1") {}
