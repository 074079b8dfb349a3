/// The commands, in the order in which help lists them.
enum CommandName: String, Sendable, CaseIterable {
  case list
  case show
  case template
  case sample
  case screen
  case slate
  case compare
  case export
  case check
  case new
  case help
}
