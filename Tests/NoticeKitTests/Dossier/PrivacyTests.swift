import NoticeKit
import Testing

@Suite("Personal numbers are never told whole")
struct PrivacyTests {
  private let number = "110105194912310021"

  private func messages(_ review: DossierReview) -> [String] {
    NoticeLanguage.allCases.flatMap { language in
      review.discrepancies.map { $0.message(in: language) }
        + review.advice.map { $0.text(in: language) }
        + review.findings.flatMap { [$0.title(in: language), $0.change(in: language)] }
        + review.findings.flatMap(\.values).map { $0.fact.words(of: $0.value).text(in: language) }
    }
  }

  @Test("not in advice, nor where the value is of the wrong kind")
  func dossier() {
    let review = reviewed {
      $0[SampleForm.mobile] = "12345678901"
      $0[SampleForm.identity.id] = .choice(number)
      $0[SampleForm.account.id] = .count(6_222_020_200)
    }
    #expect(review.status == .defective)
    #expect(
      review.discrepancies.map { $0.message(in: .zh) } == ["身份证号“…21”应为文本", "账号“…00”应为文本"])
    #expect(
      messages(review).filter {
        $0.contains(number) || $0.contains("12345678901") || $0.contains("6222020200")
      } == [])
  }

  @Test("not in the error of a value that does not fit")
  func statement() throws {
    let category = try #require(RuleSet.choirDossiers.category(.choir))
    var nomination = Nomination(.choir, name: "示例村合唱团")
    do throws(StatementError) {
      try nomination.state("手机号码", as: .choice("13800138000"), in: category)
      Issue.record("a mobile number is a text")
    } catch {
      #expect(error.message(in: .zh) == "“手机号码”（choir.mobile）的值“…00”不可用：应为文本。")
    }
  }

  @Test("not among the values behind a finding")
  func values() {
    let ruleSet = RuleSet.asking(
      Criterion("asked", SampleForm.identity.length(atMost: 17)))
    let assessment = ruleSet.assess(.choir { $0[SampleForm.identity] = number })
    let told = assessment.findings[0].values.map { $0.fact.words(of: $0.value).zh }
    #expect(told == ["…21"])
    #expect(SampleForm.leader.definition.words(of: .text("示例甲")).zh == "示例甲")
  }

  @Test("short values are not told at all")
  func short() {
    #expect(masked("1234567") == "…")
    #expect(masked("12345678") == "…78")
  }
}
