import NoticeKit
import Testing

@Suite("What numbers and addresses look like")
struct PlausibilityTests {
  @Test("mobile numbers")
  func mobile() {
    let good = ["13800138000", "19912345678", "138 0013 8000", "+8613800138000", "138-0013-8000"]
    let odd = ["12800138000", "1380013800", "138001380000", "23800138000", "1380013800a", ""]
    #expect(good.filter { !Plausibility.mobileNumber.accepts($0) } == [])
    #expect(odd.filter(Plausibility.mobileNumber.accepts) == [])
  }

  @Test("e-mail addresses")
  func email() {
    let good = ["someone@example.com", "a.b-c@mail.example.cn"]
    let odd = [
      "someone", "someone@", "@example.com", "a@b", "a@b..cn", "a b@c.cn", "a@b@c.cn", "a@例.cn",
      "a@example.com。",
    ]
    #expect(good.filter { !Plausibility.emailAddress.accepts($0) } == [])
    #expect(odd.filter(Plausibility.emailAddress.accepts) == [])
  }

  @Test("resident identity numbers, by their check digit and their birthday")
  func resident() {
    // The number printed as an example in GB 11643, and one whose check character is X.
    #expect(Plausibility.residentNumber.accepts("11010519491231002X"))
    #expect(Plausibility.residentNumber.accepts("11010519491231002x"))
    #expect(Plausibility.residentNumber.accepts("440524188001010014"))
    let odd = [
      "110105194912310021", "11010519491232002X", "1101051949123100", "440524188001010015",
      "44052418800101001X", "一10105194912310021", "",
    ]
    #expect(odd.filter(Plausibility.residentNumber.accepts) == [])
  }

  @Test("every wrong check character of a number is noticed")
  func checkDigit() {
    let accepted = "0123456789X".filter {
      Plausibility.residentNumber.accepts("11010519491231002" + String($0))
    }
    #expect(accepted == "X")
  }

  @Test("a departure is advice and never a defect")
  func advice() {
    let review = reviewed {
      $0[SampleForm.mobile] = "0373-1234567"
      $0[SampleForm.identity] = "110105194912310021"
    }
    #expect(review.status == .complete)
    #expect(
      review.advice.map(\.zh) == [
        "“手机号码”看来不是11位手机号码，请核对", "“身份证号”看来不是18位身份证号（含校验码），请核对",
      ])
  }

  @Test("cells of tables are looked at too, each with its row")
  func cells() {
    var good = FactRow()
    good[SampleForm.memberName] = "示例乙"
    good[SampleForm.memberMobile] = "13800138000"
    var odd = good
    odd[SampleForm.memberMobile] = "1234567"
    let review = reviewed { $0[SampleForm.members] = [good, odd] }
    #expect(review.status == .complete)
    #expect(review.advice.map(\.zh) == ["“参加人员第2行联系方式”看来不是11位手机号码，请核对"])
  }
}
