public import NoticeKit

/// The posts from which the leaders of volunteer teams come; others may be named.
public enum TeamLeader {
  /// The head of a city's or county's science association.
  public static let associationHead = ChoiceOption(
    "association-head", "省辖市、县（市、区）科协主要领导", "head of the city or county association",
    aliases: ["科协主要领导", "省辖市科协主要领导", "县（市、区）科协主要领导", "市科协主要领导", "县科协主要领导"])
  /// Who is in charge of a township's science association.
  public static let townshipHead = ChoiceOption(
    "township-head", "乡镇（街道）科协组织负责同志", "head of the township association",
    aliases: ["乡镇科协组织负责同志", "街道科协组织负责同志"])
  /// The president of a society or of a rural technology association.
  public static let president = ChoiceOption(
    "president", "理事长", "president", aliases: ["学会理事长", "农技协理事长"])
  /// The secretary-general of a society.
  public static let secretaryGeneral = ChoiceOption(
    "secretary-general", "秘书长", "secretary-general", aliases: ["学会秘书长"])
  /// Who is in charge of a society's special committee.
  public static let committeeHead = ChoiceOption(
    "committee-head", "专委会负责同志", "head of the special committee")
  /// The leader of a university who has charge of its science association.
  public static let universityLeader = ChoiceOption(
    "university-leader", "高校分管科协工作的负责同志", "university leader in charge of the association",
    aliases: ["高校分管科协工作的负责同志（或高校科协主席）", "分管科协工作的负责同志"])
  /// The chair of a university's science association.
  public static let universityChair = ChoiceOption(
    "university-chair", "高校科协主席", "chair of the university association")
  /// Who is in charge of a college or department.
  public static let departmentHead = ChoiceOption(
    "department-head", "院系负责同志", "head of the college or department",
    aliases: ["所在院系负责同志"])
  /// The head of an enterprise or park.
  public static let enterpriseHead = ChoiceOption(
    "enterprise-head", "企业（园区）主要负责同志", "head of the enterprise or park",
    aliases: ["企业主要负责同志", "园区主要负责同志"])

  /// All of them, in the notice's order.
  public static let all = [
    associationHead, townshipHead, president, secretaryGeneral, committeeHead, universityLeader,
    universityChair, departmentHead, enterpriseHead,
  ]
}

/// Who takes the lead in founding a team; others may be named.
public enum TeamFounder {
  /// The science association of the province.
  public static let provincialAssociation = ChoiceOption(
    "provincial-association", "省科协", "provincial association",
    aliases: ["河南省科协", "河南省科学技术协会"])
  /// The science association of a city or county.
  public static let localAssociation = ChoiceOption(
    "local-association", "市、县科协", "city or county association")
  /// The unit whose team it is.
  public static let unit = ChoiceOption("unit", "所属单位", "the unit whose team it is")

  /// All of them.
  public static let all = [provincialAssociation, localAssociation, unit]
}
