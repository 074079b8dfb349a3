import NoticeKit
import NoticeReports

/// The help on one command, or on all of them.
struct CommandHelp {
  let command: CommandName?
  let language: NoticeLanguage

  var document: ReportDocument {
    guard let command else { return overview }
    let syntax = command.syntax
    var blocks: [ReportBlock] = [.verbatim(command.wrappedUsage(in: language))]
    blocks += syntax.details.map { .paragraph(ReportLine($0.text(in: language))) }
    if !syntax.options.isEmpty {
      blocks += [heading("选项", "Options"), .pairs(syntax.options.map(pair))]
    }
    blocks += everywhere + exitCodes
    if !syntax.examples.isEmpty {
      blocks += [
        heading("例子", "Examples"), .verbatim(syntax.examples.joined(separator: "\n")),
      ]
    }
    let title = language.labelled(
      "notices \(command.rawValue)", syntax.summary.text(in: language))
    return ReportDocument(title: ReportLine(title), blocks: blocks)
  }

  private var overview: ReportDocument {
    let commands = CommandName.allCases.map { command in
      ReportPair(
        ReportLine(command.rawValue), ReportLine(command.syntax.summary.text(in: language)))
    }
    return ReportDocument(
      title: ReportLine(
        language.say("notices：按评选通知审查推荐名单", "notices: screens nominations by the notices")),
      blocks: [
        .verbatim(language.say("notices [命令] [选项]", "notices [COMMAND] [OPTIONS]")),
        .paragraph(ReportLine(withoutCommand)),
        heading("命令", "Commands"), .pairs(commands),
      ] + everywhere + exitCodes + [
        .paragraph(
          ReportLine(
            language.say("每个命令的用法：notices help 命令", "On one command: notices help COMMAND")))
      ])
  }

  private var withoutCommand: String {
    language.say("不写命令，就用随附的样例走一遍。", "Without a command it gives a tour on its samples.")
  }

  private var everywhere: [ReportBlock] {
    [
      heading("各命令通用的选项", "Options of every command"),
      .pairs(OptionName.general(for: command).map(pair)),
    ]
  }

  private var exitCodes: [ReportBlock] {
    [
      heading("退出码", "Exit codes"),
      .pairs(
        CommandExitCode.allCases.map { code in
          ReportPair(ReportLine("\(code.rawValue)"), ReportLine(code.meaning.text(in: language)))
        }),
    ]
  }

  private func heading(_ zh: String, _ en: String) -> ReportBlock {
    .heading(level: 3, ReportLine(language.say(zh, en)))
  }

  private func pair(_ option: OptionName) -> ReportPair {
    let value = option.placeholder(for: command).map { " " + $0.text(in: language) } ?? ""
    return ReportPair(
      ReportLine(option.written + value),
      ReportLine(option.summary(for: command).text(in: language)))
  }
}
