// The facts of a domain of one's own, as EncodingANotice shows them.
// sample: own-facts
public import NoticeKit

extension CategoryID {
  /// A science base.
  public static let base = CategoryID("base")
}

extension UnitKind {
  /// A society of the city.
  public static let citySociety = UnitKind(
    "city-society", "市级学会", "City societies", aliases: ["市学会"])
}

/// The facts of science bases, each once for all editions.
public enum BaseFacts {
  private static let facts = FactGroup("base", swiftName: "BaseFacts", for: .base)

  /// How many docents it has.
  public static let docents = facts.count(
    "docents", "专职讲解员人数", "Full-time docents", unit: Wording("人", "people"),
    aliases: ["讲解员人数"])
  /// How many of them hold a certificate.
  public static let certified = facts.count(
    "certified", "持证专职讲解员人数", "Certified full-time docents", partOf: docents,
    unit: Wording("人", "people"))
  /// The share of them who hold a certificate.
  public static let certifiedShare = facts.share(
    "certified-share", "持证讲解员比例", "Share of certified docents", of: certified,
    among: docents)
  /// Whether something bad is on record; no effort mends it.
  public static let badRecord = facts.flag(
    "bad-record", "有不良记录", "Bad record", not: Wording("无不良记录", "No bad record"),
    changes: .fixed)
  /// Whose base it is.
  public static let owner = facts.choice(
    "owner", "举办单位类型", "Kind of owner",
    [
      ChoiceOption("public", "事业单位", "Public institution"),
      ChoiceOption("company", "企业", "Company"),
    ])
  /// The day on which it opened.
  public static let openedOn = facts.date("opened-on", "开放日期", "Opened on")
  /// How long it has been open, up to the day of submission.
  public static let openFor = facts.duration(
    "open-for", "开放时长", "Time it has been open", since: openedOn)
  /// The name that the form asks for.
  public static let name = facts.text("name", "基地名称", "Name of the base")
  /// A telephone number; what does not look like one is told as advice.
  public static let phone = facts.text(
    "phone", "联系电话", "Telephone", looksLike: .mobileNumber, personal: true)
  /// The photos handed in, a row for each.
  public static let photos = facts.rows(
    "photos", "现场照片", "Photos", columns: [BasePhotoFacts.size])
  /// How many photos there are.
  public static let photoCount = facts.count(
    "photo-count", "照片张数", "Number of photos", rowsOf: photos, unit: Wording("张", "photos"))
}

/// What is stated of each photo.
public enum BasePhotoFacts {
  private static let facts = FactGroup("base-photo", swiftName: "BasePhotoFacts")

  /// The size of its file.
  public static let size = facts.count(
    "size", "文件大小", "File size", unit: Wording("字节", "bytes"), changes: .free)
}
// end of sample
