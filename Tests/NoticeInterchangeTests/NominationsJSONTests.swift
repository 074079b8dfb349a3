import NoticeInterchange
import NoticeKit
import Seeded
import Testing

@Suite("Nominations are read from JSON Lines")
struct NominationsJSONTests {
  @Test("an object holds facts, judgements and justifications in objects of their own")
  func wholeObject() throws {
    let file = read(
      """
      {"category": "choir", "name": "示例村合唱团", "submitted": "2025-02-20", "region": "示例市", \
      "facts": {"singers": 18, "choir.active-share": "60%", "founded": "2021-09", "honours": [2019], \
      "budget": 4000.01, "registered": true, "concerts": null, "age": "36 months"}, \
      "judgements": {"sound-rules": true, "cohesion": {"answer": "very", "by": "张三", \
      "on": "2025-02-18", "note": "一致"}}, "justifications": {"singers": "人口少"}}
      """)
    #expect(file.allFaults == [])
    var choir = Nomination(.choir, name: "示例村合唱团")
    choir[ChoirFacts.singers] = 18
    choir[ChoirFacts.activeShare] = .percent(60)
    choir[ChoirFacts.founded] = .month(year: 2021, month: 9)
    choir[ChoirFacts.honours] = [2019]
    choir[ChoirFacts.budget] = decimal("4000.01")
    choir[ChoirFacts.registered] = true
    choir[ChoirFacts.age] = .years(3)
    choir.judge("sound-rules", .yes)
    choir.judge(
      "cohesion", .grade(Grade(on: .strength, "very")), by: "张三", on: day("2025-02-18"), note: "一致")
    choir.justify("singers", "人口少")
    let record = try #require(file.records.first)
    #expect(record.nomination == choir)
    #expect(record.submitted == day("2025-02-20"))
    #expect(record.further == ["region": "示例市"])
    #expect(record.row == 1)
  }

  @Test("members may be named as the headings of a CSV file are")
  func flatObject() {
    let file = read(
      """
      {"类别": "合唱团", "姓名": "甲", "歌手人数（人）": "25人", "评判:sound-rules": "符合", "理由": "少", \
      "无不良记录": true, "评判人": "张三"}
      """)
    #expect(file.allFaults == [])
    var choir = Nomination(.choir, name: "甲")
    choir[ChoirFacts.singers] = 25
    choir[ChoirFacts.badRecord] = false
    choir.judge("sound-rules", .yes, by: "张三")
    choir.justify("singers", "少")
    #expect(file.records.first?.nomination == choir)
  }

  @Test("what is wrong with a line is said with its JSON path, and other lines are read")
  func faultsOfLines() {
    let text = """
      {"category": "choir", "name": "甲", "facts": {"singer": 25, "singers": 25.5, "prizes": 1}}
      {"category": "choir", "name": "乙", "facts": {"singer": 25, "人数": 25, "singers": 26}}
      {"category": "choir", "name":
      [1]

      {"name": "丙"}
      {"category": "chor", "name": "丁"}
      {"category": "choir", "judgements": {"cohesion": {"answer": "good", "when": 1}}, "facts": 3}
      {"category": "choir", "name": "戊", "singers": {"a": 1}, "submitted": true}
      """
    let file = read(text)
    #expect(file.records.map(\.row) == [1, 2, 8, 9])
    #expect(file.records.map { $0.nomination[ChoirFacts.singers] } == [nil, 25, nil, nil])
    #expect(file.skippedRows == 4)
    #expect(
      faults(in: text) == """
        line 1, character 46 ($.facts.singer): found the unknown name “singer”; expected the name or id \
        of a fact, a judgement or a justification. To mend this, write “singers”.
        line 1, character 71 ($.facts.singers): found “25.5”; expected a whole number such as 25. To mend \
        this, write it in digits, or leave it empty where it is not known.
        line 1, character 87 ($.facts.prizes): found “1”, which the category “choir” does not have; \
        expected nothing. To mend this, remove the value, or correct the category.
        line 2, character 70 ($.facts.singers): found the name “singers”, which says the same as \
        “$.facts.人数”; expected each thing once. To mend this, remove or rename one of them; the later \
        was not read.
        line 3, character 30 ($.name): found the end of the text; expected a value. To mend this, complete \
        the text, which may have been cut when it was copied.
        line 4, character 1 ($): found a line that is no object; expected one object a line. To mend this, \
        write {"category": …, "name": …}.
        line 6 ($.category): found nothing, so the row was not read; expected one of the categories \
        choir (Fine choir), soloist (Fine singer). To mend this, fill in the category, or state \
        --category.
        line 7 ($.category): found the unknown category “chor”, so the row was not read; expected one \
        of the categories choir (Fine choir), soloist (Fine singer). To mend this, write “choir”.
        line 8, character 61 ($.judgements.cohesion.answer): found “good”; expected yes, no, some, fair or \
        very. To mend this, write one of these, or leave it empty while it is not judged.
        line 8, character 69 ($.judgements.cohesion.when): found the unknown name “when”; expected answer, \
        by, on or note. To mend this, write one of these.
        line 8, character 91 ($.facts): found “3”; expected an object. To mend this, write {"id": value}.
        line 8 ($.name): found nothing; expected the name of who is nominated. To mend this, fill in \
        the name.
        line 9, character 47 ($.singers): found “{…}”; expected one value. To mend this, write a single \
        value.
        line 9, character 70 ($.submitted): found “true”; expected one value. To mend this, write a single \
        value.
        """)
  }

  @Test("a name that nobody knows is reported once a file")
  func unknownOnce() {
    let line = #"{"category": "choir", "name": "甲", "singer": 25}"# + "\n"
    let file = read(line + line)
    #expect(file.records.count == 2)
    #expect(
      file.allFaults.map { $0.message(in: .zh) } == [
        "第1行第36个字符（$.singer）：发现未知的名称“singer”；应为所列事实、评判或理由的名称或标识。请改为“singers”。"
      ])
  }

  @Test("a JSON array, or an object over several lines, is named with its mend")
  func otherJSON() {
    #expect(
      faults(in: " [\n{\"category\": \"choir\"}\n]\n", .zh)
        == "第1行：发现一个JSON数组；应为JSON Lines，每行一个对象。请将每个对象写在一行内，行间不加逗号。")
    #expect(
      faults(in: "{\n\"category\": \"choir\"\n}\n")
        == """
        line 1: found a JSON object over several lines; expected JSON Lines, one object a line. To mend \
        this, write each object on a line of its own, without commas between.
        """)
  }

  @Test("JSON Lines are recognised in every encoding", arguments: FileEncoding.allCases)
  func encodings(encoding: FileEncoding) throws {
    let text = "\n {\"category\":\"choir\",\"name\":\"示例村合唱团\",\"facts\":{\"人数\":25}}\r\n"
    let file = NominationReader(for: .villageMusic).read(try encoding.bytes(of: text))
    #expect(file.allFaults == [])
    #expect(file.records.first?.nomination.name == "示例村合唱团")
    #expect(file.records.first?.row == 2)
  }

  @Test("nominations that are written are read back as they were")
  func roundTrip() {
    var generator = SplitMix64(seed: 21)
    for _ in 0..<2000 {
      let nomination = generator.nomination()
      let submitted = Bool.random(using: &generator) ? generator.day() : nil
      let further = Bool.random(using: &generator) ? ["region": "示例\n市\""] : [:]
      let line = NominationWriter().line(nomination, submitted: submitted, further: further)
      let file = read(line)
      guard let record = file.records.first, file.allFaults.isEmpty,
        record.nomination == nomination, record.submitted == submitted, record.further == further
      else {
        Issue.record("\(line)\(file.allFaults)")
        return
      }
    }
  }

  @Test("a nomination is written in one order, without what says nothing")
  func written() {
    var choir = Nomination(.choir, name: "甲\"乙")
    choir[ChoirFacts.singers] = 25
    choir[ChoirFacts.activeShare] = Share(12, of: 20)
    choir[ChoirFacts.honours] = [2021, 2019]
    choir.judge("sound-rules", .no)
    choir.judge("cohesion", .grade(Grade(on: .strength, "very")), by: "张三")
    #expect(
      NominationWriter().line(choir, submitted: day("2025-02-20")) == """
        {"category":"choir","name":"甲\\"乙","submitted":"2025-02-20","facts":{"choir.active-share":"12/20",\
        "choir.honours":[2019,2021],"choir.singers":25},"judgements":{"cohesion":{"answer":"very",\
        "by":"张三"},"sound-rules":false}}

        """)
  }
}
