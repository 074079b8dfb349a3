public import NoticeKit

/// What forms of recommendation state of nominees of every category.
public enum MaterialFacts {
  static let facts = FactGroup("material", swiftName: "MaterialFacts")

  /// Who is in charge.
  public static let leader = facts.text(
    "leader", "负责人", "Person in charge", aliases: ["负责人姓名", "组织负责人", "项目负责人"])

  /// How the nominee can be reached.
  public static let contact = facts.text("contact", "联系方式", "Contact", personal: true)

  /// The volunteer projects that are often carried out.
  public static let usualProjects = facts.text(
    "usual-projects", "经常开展的科技志愿服务项目", "Projects often carried out")

  /// The main deeds.
  public static let deeds = facts.text("deeds", "主要事迹", "Main deeds")

  /// The photos handed in, each with its size.
  public static let photos = facts.rows("photos", "照片", "Photos", columns: [PhotoFacts.size])

  /// The number of photos handed in.
  public static let photoCount = facts.count(
    "photo-count", "照片张数", "Number of photos", rowsOf: photos, unit: .photos)

  /// The size of the smallest photo in bytes, stated or that of the photos handed in.
  public static let smallestPhoto = facts.count(
    "smallest-photo", "最小照片大小", "Size of the smallest photo", leastOf: PhotoFacts.size,
    in: photos, unit: .bytes, aliases: ["最小照片文件大小"])

  /// The size of the largest photo in bytes, stated or that of the photos handed in.
  public static let largestPhoto = facts.count(
    "largest-photo", "最大照片大小", "Size of the largest photo", greatestOf: PhotoFacts.size,
    in: photos, unit: .bytes, aliases: ["最大照片文件大小"])
}

/// What is stated of each photo.
public enum PhotoFacts {
  static let facts = FactGroup("photo", swiftName: "PhotoFacts")

  /// The size of its file in bytes.
  public static let size = facts.count("size", "文件大小", "File size", unit: .bytes, changes: .free)
}
