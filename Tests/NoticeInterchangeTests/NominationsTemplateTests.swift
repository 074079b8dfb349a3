import NoticeInterchange
import NoticeKit
import Testing

@Suite("A template is read back as what its headings ask for")
struct NominationsTemplateTests {
  @Test("the headings of a category in Chinese and in English")
  func headings() throws {
    let choir = try #require(RuleSet.villageMusic.category(.choir))
    #expect(
      NominationTemplate.csv(for: choir, in: .villageMusic, language: .zh) == """
        类别,名称,报送日期,已登记,有不良记录,歌手人数,活跃比例,活跃人数,演出场次,曲目数,预算,口号,成立时长,成立日期,\
        声部,曲风,舞台,获奖年份,评判:sound-rules（制度是否健全？）,评判:cohesion（凝聚力如何？）,评判人,评判日期,评判备注,\
        理由:singers（歌手人数不少于20人）\r\n
        """)
    #expect(
      NominationTemplate.csv(for: choir, in: .villageMusic, language: .en) == """
        category,name,submitted,Registered,Has a bad record,Singers,Active share,Active singers,Concerts,\
        Pieces,Budget,Motto,Time since its founding,Founded on,Voice,Styles,Stages,Years of honours,\
        judgement:sound-rules (Are its rules sound?),judgement:cohesion (How strong is its cohesion?),\
        judged by,judged on,judgement note,justification:singers (Singers: at least 20 people)\r\n
        """)
  }

  @Test("a template that is filled in states everything", arguments: NoticeLanguage.allCases)
  func filledIn(language: NoticeLanguage) throws {
    let category = try #require(RuleSet.villageMusic.category(.choir))
    let cells = [
      "choir", "歌队", "2025-02-20", "是", "否", "25", "60%", "15", "50", "5", "4000", "歌唱", "3年",
      "2021-09",
      "high", "folk", "hall", "2018", "yes", "very", "张三", "2025-02-18", "合议", "山区",
    ]
    let template = NominationTemplate.csv(for: category, in: .villageMusic, language: language)
    let file = read(template + CSVWriter().line(cells))
    #expect(file.allFaults == [])
    let nomination = try #require(file.records.first?.nomination)
    #expect(Set(nomination.facts.keys) == Set(category.facts.map(\.id)))
    #expect(Set(nomination.judgements.keys) == Set(category.judgements.map(\.id)))
    #expect(nomination.justifications == ["singers": "山区"])
    #expect(nomination.judgements["cohesion"]?.judge == "张三")
    #expect(nomination.judgements["cohesion"]?.note == "合议")
  }
}
