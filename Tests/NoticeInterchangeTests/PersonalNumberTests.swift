import NoticeInterchange
import NoticeKit
import Testing

@Suite("Personal numbers in messages of files")
struct PersonalNumberTests {
  private static let band = CategoryID("band")
  private static let facts = FactGroup("band", swiftName: "BandFacts")
  private static let phone = facts.text("phone", "手机号", "Mobile", looksLike: .mobileNumber)
  private static let name = facts.text("member", "成员姓名", "Member")
  private static let loud = ChoiceOption("loud", "响", "Loud")
  private static let style = facts.choice("style", "风格", "Style", [loud])
  private static let people = facts.rows("people", "成员", "Members", columns: [name, phone])

  private static let ruleSet = RuleSet("fairs", edition: 2025, version: "1.0.0") {
    NomineeCategory(band, "优秀乐队", "Fine band", at: "一") {
      Clause("1") {
        Criterion("style", style.isOneOf(loud))
        Criterion("phone", phone.length(atLeast: 1))
        Criterion("people", people.every(phone.length(atLeast: 1)))
      }
    }
  }

  private let numbers = ["13912345678", "110101199003074477", "11010119900307447X"]

  /// Everything that is told of a file: messages in both languages, values and places.
  private func told(_ text: String) -> [String] {
    NominationReader(for: Self.ruleSet).read(Array(text.utf8)).allFaults.flatMap { fault in
      [
        fault.message(in: .zh), fault.message(in: .en), fault.value ?? "", fault.place.text,
        fault.found.zh, fault.expected.zh, fault.mend.zh,
      ]
    }
  }

  @Test("no message of a JSON file tells one, wherever it stands")
  func json() {
    #expect(Self.ruleSet.faults == [])
    for number in numbers {
      for members in [
        #""手机号": ["\#(number)"]"#, #""手机号": {"a": "\#(number)"}"#, #""风格": "\#(number)""#,
        #""成员": "张三 \#(number)""#, #""成员": ["张三 \#(number)"]"#,
        #""成员": [{"\#(number)": "x"}]"#, #""成员": [{"成员姓名": "张三", "手机号": ["\#(number)"]}]"#,
        #""成员": [{"成员姓名": ["\#(number)"]}]"#, #""\#(number)": "x""#, #""类别": "\#(number)""#,
      ] {
        let told = told(#"{"名称": "甲", \#(members)}"#)
        #expect(!told.isEmpty, "\(members)")
        #expect(!told.contains { $0.contains(number.dropLast(2)) }, "\(members): \(told)")
      }
    }
  }

  @Test("no message of a CSV file tells one, be it under the wrong heading or under none")
  func csv() {
    for number in numbers {
      for text in [
        "名称,成员\n甲,张三 \(number)\n", "名称,风格\n甲,\(number)\n", "名称,风格,\n甲,响,\(number)\n",
        "名称,\(number)\n甲,x\n", "名称,风格\n甲,长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长\(number)\n",
      ] {
        let told = told(text)
        #expect(!told.isEmpty, "\(text)")
        #expect(!told.contains { $0.contains(number.dropLast(2)) }, "\(text): \(told)")
        #expect(!told.contains { $0.contains(number.prefix(10)) }, "\(text): \(told)")
      }
    }
  }

  @Test("shorter numbers are told whole")
  func short() {
    #expect(told("名称,风格\n甲,1391234567\n").contains("1391234567"))
  }
}
