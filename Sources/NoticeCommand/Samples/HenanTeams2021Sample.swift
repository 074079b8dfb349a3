import NoticeKit

extension SampleRoster {
  /// What might be handed in under the Henan notice on teams of 2021.
  ///
  /// Rows 2–3 are counties and 4–5 cities, each on its target and one short of it; row 6 is a filled row of
  /// the table of organizations, 7–9 of the table of volunteers: whole, without a title, a day late.
  static let henanTeams2021 = SampleRoster(
    ruleSet: RuleSetID(series: "henan-teams", edition: 2021), csv: csvTeams2021)
}

private let csvTeams2021 = """
  类别,名称,报送日期,注册科技志愿者人数,地区类别,组织名称,管理员手机号,是否在民政部门注册,主管单位类型,\
  主管单位,成立日期,真实姓名,手机号,性别,身份证号,政治面貌,民族,工作单位,职称,最高学历,\
  从业类别,服务类别,服务领域或行业,是否为基层“三长”,所在区域省,所在区域市,所在区域县
  county,示例县,,1000,,,,,,,,,,,,,,,,,,,,,,,
  county,示例区,,999,,,,,,,,,,,,,,,,,,,,,,,
  city,示例市,,10000,省辖市,,,,,,,,,,,,,,,,,,,,,,
  city,示例二市,,9999,省辖市,,,,,,,,,,,,,,,,,,,,,,
  team-registration,,2021-06-20,,,示例县科技志愿服务队,13800000001,否,科协,示例县科协,\
  2021-05,,,,,,,,,,,科技培训、其他,,,河南省,示例市,示例县
  volunteer-registration,,2021-06-20,,,,,,,,,示例甲,13800000002,女,11010519491231002X,群众,\
  汉族,示例县科协,农艺师,本科,农技推广,科普报告、农技服务,农技服务类,是,河南省,示例市,\
  示例县
  volunteer-registration,,2021-06-20,,,,,,,,,示例乙,13800000002,女,11010519491231002X,群众,\
  汉族,示例县科协,,本科,农技推广,科普报告、农技服务,农技服务类,是,河南省,示例市,示例县
  volunteer-registration,,2021-06-21,,,,,,,,,示例丙,13800000002,女,11010519491231002X,群众,\
  汉族,示例县科协,农艺师,本科,农技推广,科普报告、农技服务,农技服务类,是,河南省,示例市,\
  示例县

  """
