public import NoticeKit

extension Reading {
  /// The day named is included.
  public static let dayIncluded = Reading(
    "“…日前”含当日，遇周末不顺延", "“Before” a day includes that day; none moves to a working day")

  /// 原则上 stands before the head-count only.
  public static let inPrincipleForCountOnly = Reading(
    "“原则上”只管其后的人数", "“In principle” covers only the head-count after it")

  /// Such a clause never excludes a nominee.
  public static let neverExcludes = Reading(
    "“特别是”不排除任何人选", "“Especially” never excludes a nominee")

  /// Shares are exact.
  public static let exactShare = Reading(
    "比例按实数比较，不四舍五入，达到即可", "Shares are compared exactly, unrounded; the limit itself passes")

  /// Lengths of time run to the day of submission.
  public static let anniversaryPasses = Reading(
    "时长算至报送之日，满整年当日即可；该月无此日的，以月末日为准",
    "Time runs to the day of submission; the exact anniversary passes, or the month's last day")

  /// A list that ends in 等 is open.
  public static let openList = Reading("以“等”结尾的列举为开放式", "A list that ends in 等 is open")

  /// One fact a platform: being on the one is not being on the other.
  public static let dameiIsAnotherPlatform = Reading(
    "在“大美志愿”注册与在科技志愿服务信息平台注册不是一回事",
    "Being on “Damei Zhiyuan” is not being on the information platform")

  /// Only the years named bar, at the notice's own level.
  public static let nationalYearsOnly = Reading(
    "只计全国级入选，且只限所列年度", "Only selections at national level count, and only in the years named")

  /// Kinds of activity are an open list.
  public static let anyDistinctKinds = Reading(
    "类别为开放式，不同类别均计入", "The kinds are an open list: any distinct kinds count")

  /// No residents, or nobody knows how many, leave a share unknown.
  public static let zeroResidents = Reading(
    "常住人口为0或不明的，比例不明", "Where there are no residents, or nobody knows, the share is unknown")

  /// Any item of such a list suffices.
  public static let anyOneSuffices = Reading("所列各项有其一即可", "Any one of the things listed suffices")

  /// What a team's name is matched against.
  public static let namedAfterUnit = Reading(
    "队名按所报类别和单位自身名称核对；总队、支队、分队是层级，范式中没有的不写入队名",
    "A name is held against the declared kind and the unit's own name; ranks such as 支队 stand in it "
      + "only where the pattern has them")

  /// Teams for which no pattern is given.
  public static let noPatternGiven = Reading(
    "未给出规范名称的，不因名称否定，由人评判",
    "Where no pattern is given a name is never refused: people judge it")

  /// Teams whose unit is not called as the pattern has it.
  public static let patternNotCovering = Reading(
    "单位或分支名称与范式所示不同的，不因队名否定，由人评判",
    "Where a unit or its branch is not called as the pattern shows, its team's name is never refused: "
      + "people judge it")

  /// What the own name of a city's or county's team is.
  public static let regionNotAssociation = Reading(
    "市、县队伍的所属地区名称填地区（如新乡市），不填科协",
    "The own name of a city's or county's team is the region's, such as 新乡市, and not its association's"
  )

  /// A base that is called a base already.
  public static let baseNamedOnce = Reading(
    "单位名称已以这几个字结尾的，队名中不必重复",
    "Where the unit's own name ends in these words already, the team's name need not repeat them")

  /// Posts that the notice does not name.
  public static let otherPosts = Reading(
    "职务写法不在所列之内的，不因此否定，由人评判是否即文中所指",
    "A post that is not listed is never refused: people judge whether it is the one named")

  /// 济源示范区, which is no city under the province.
  public static let demonstrationZone = Reading(
    "济源示范区不合“某某市”，其队名、人数目标和是否计入18支由人评判",
    "Jiyuan does not fit 某某市: people judge its name, its target, and whether it is one of the 18")

  /// Head-count targets of regions.
  public static let targetWithoutDate = Reading(
    "人数目标未定期限", "The head-count targets carry no date")

  /// A city's count.
  public static let countiesIncluded = Reading(
    "省辖市人数含所辖县（市、区）", "A city's count includes its counties")

  /// A day without a year.
  public static let yearOfIssue = Reading(
    "未写年份的日期按发文之年2021年理解", "A day without a year is one of 2021, when the notice was issued")

  /// The notice does not say at which level a selection bars; each level has its own years.
  public static let eitherLevelBars = Reading(
    "未言明级别，全国级、省级各记各的年度，任一级入选所列年度即不再参加；其他年度不限",
    "No level is named: years at national and at provincial level each bar, and only those named")

  /// Text limits count characters as a person sees them.
  public static let charactersAsSeen = Reading(
    "按所见字符计数，含标点，不含空白和换行，达到限数仍可",
    "Characters count as seen, with punctuation, without white space; the limit itself passes")

  /// M is not defined: the bounds are the tolerant ones, both included.
  public static let tolerantMegabytes = Reading(
    "“M”未作界定，从宽理解：1000000字节至3145728字节，含两端",
    "M is not defined; read tolerantly: 1 000 000 to 3 145 728 bytes, both included")

  /// Qualities listed side by side are judged one by one.
  public static let oneJudgementEach = Reading(
    "并列各项分别评判", "Things listed side by side are judged one by one")

  /// Facts say whether named systems exist, people whether they are complete.
  public static let factsForExistence = Reading(
    "各项制度有无由事实判定，是否完善由人评判",
    "Facts say whether each exists; people judge whether they are complete")
}
