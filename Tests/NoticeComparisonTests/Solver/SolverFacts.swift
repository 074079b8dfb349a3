import NoticeKit

/// What the village gardens lack: facts that follow from facts that follow from others, open lists,
/// money, and tables.
enum SolverFacts {
  static let group = FactGroup("orchard", swiftName: "SolverFacts", for: .garden)

  static let openFor = group.duration("open-for", "开放时长", "Open for", since: GridFacts.openedOn)
  static let treeShare = group.share(
    "tree-share", "树木比例", "Share of trees", of: GridFacts.trees, among: GridFacts.plants)
  static let cropShare = group.share(
    "crop-share", "作物与苗床之比", "Crops among beds", of: GridFacts.cropCount, among: GridFacts.beds)
  static let sales = group.decimal("sales", "销售收入", "Sales", scale: 2)
  static let grants = group.decimal("grants", "补助", "Grants", scale: 2)
  static let funds = group.decimal("funds", "经费", "Funds", scale: 2, sumOf: [sales, grants])
  static let fundsEach = group.decimal(
    "funds-each", "每株经费", "Funds a plant", scale: 3, dividing: funds, by: GridFacts.plants)
  static let salesEach = group.decimal(
    "sales-each", "每床收入", "Sales a bed", scale: 3, dividing: sales, by: GridFacts.beds)
  static let kinds = group.count(
    "kinds", "作物和农具种数", "Kinds of crops and tools",
    sumOf: [GridFacts.cropCount, toolCount])
  static let water = group.choice(
    "water", "水源", "Water", [ChoiceOption("well", "井", "Well"), ChoiceOption("rain", "雨", "Rain")],
    open: true)
  static let tools = group.choices(
    "tools", "农具", "Tools", [ChoiceOption("hoe", "锄", "Hoe"), ChoiceOption("rake", "耙", "Rake")],
    open: true)
  static let toolCount = group.count("tool-count", "农具种数", "Kinds of tools", numberOf: tools)
  static let sign = group.text("sign", "园名", "Sign")

  static let helpers = group.count("helpers", "帮手数", "Helpers")
  static let trained = group.count("trained", "受训帮手数", "Trained helpers", partOf: helpers)
  static let certified = group.count(
    "certified", "持证帮手数", "Certified helpers", partOf: trained)
  static let certifiedShare = group.share(
    "certified-share", "持证比例", "Certified share", of: certified, among: helpers)
  static let healthyPlants = group.count(
    "healthy-plants", "健壮植株数", "Healthy plants", partOf: GridFacts.plants)
  static let soldCrops = group.count(
    "sold-crops", "出售作物种数", "Kinds of crops sold", partOf: GridFacts.cropCount)
  static let healthyShare = group.share(
    "healthy-share", "健壮植株与苗床之比", "Healthy plants among beds", of: healthyPlants,
    among: GridFacts.beds)
  static let soldShare = group.share(
    "sold-share", "出售作物与苗床之比", "Crops sold among beds", of: soldCrops, among: GridFacts.beds)
  static let salesPerKind = group.decimal(
    "sales-per-kind", "每种收入", "Sales a kind sold", scale: 3, dividing: sales, by: soldCrops)
  static let trainedAndSold = group.count(
    "trained-and-sold", "受训帮手与出售作物数", "Trained helpers and crops sold",
    sumOf: [trained, soldCrops])

  static let area = group.count("area", "面积", "Area")
  static let rent = group.decimal("rent", "租金", "Rent", scale: 2)
  static let sown = group.flag("sown", "已播种", "Sown")
  static let plots = rows("plots", "地块", "Plots")
  static let leases = group.count("leases", "租约数", "Leases", rowsOf: rows("lots", "租地", "Lots"))
  static let sownFields = group.count(
    "sown-fields", "已播种田块数", "Sown fields", rowsOf: rows("fields", "田块", "Fields"),
    where: sown.holds)
  static let totalArea = group.count(
    "total-area", "总面积", "Total area", sumOf: area, in: rows("terraces", "梯田", "Terraces"))
  static let leastArea = group.count(
    "least-area", "最小面积", "Least area", leastOf: area, in: rows("strips", "条田", "Strips"))
  static let greatestArea = group.count(
    "greatest-area", "最大面积", "Greatest area", greatestOf: area, in: rows("ponds", "池塘", "Ponds"))

  /// What a sign must look like, wherever a condition asks.
  static let signPattern: TextPattern = [
    .oneOf(["东", "西"]), .anything(named: "村名"), .literal("园"), .digits(1...2),
  ]

  /// Each measure has rows of its own: it is decided where nothing else speaks of the same rows.
  private static func rows(_ name: String, _ zh: String, _ en: String) -> RowsFact {
    group.rows(name, zh, en, columns: [area, rent, sown])
  }

  /// Facts that have parts in common, so that conditions on them must be solved together.
  static let clusters: [[FactDefinition]] =
    partsOfCounts + [
      [GridFacts.fenced.definition],
      [GridFacts.opened.definition, GridFacts.openedOn.definition, openFor.definition],
      [
        GridFacts.beds.definition, GridFacts.planted.definition, GridFacts.plantedShare.definition,
        GridFacts.hours.definition, GridFacts.hoursEach.definition,
      ],
      [
        GridFacts.trees.definition, GridFacts.shrubs.definition, GridFacts.plants.definition,
        treeShare.definition,
      ],
      [sales.definition, grants.definition, funds.definition, salesEach.definition],
      [funds.definition, fundsEach.definition, GridFacts.plants.definition],
      [GridFacts.crops.definition, GridFacts.cropCount.definition, cropShare.definition],
      [tools.definition, toolCount.definition, kinds.definition],
      [GridFacts.soil.definition],
      [water.definition],
      [GridFacts.founded.definition, GridFacts.age.definition],
      [GridFacts.practice.definition],
      [GridFacts.honours.definition, GridFacts.honourCount.definition],
      [GridFacts.satisfaction.definition],
      [GridFacts.motto.definition],
      [sign.definition],
      [plots.definition],
      [leases.definition, sownFields.definition],
      [totalArea.definition, leastArea.definition, greatestArea.definition],
    ]

  /// Counts that are a part of others: of stated ones, of sums, and of numbers of lists.
  static let partsOfCounts: [[FactDefinition]] = [
    [helpers.definition, trained.definition, certified.definition, certifiedShare.definition],
    [healthyPlants.definition, GridFacts.trees.definition, GridFacts.shrubs.definition],
    [healthyShare.definition, GridFacts.trees.definition, GridFacts.shrubs.definition],
    [soldCrops.definition, GridFacts.crops.definition],
    [soldShare.definition], [soldShare.definition, GridFacts.crops.definition],
    [salesPerKind.definition],
    [trainedAndSold.definition, certified.definition, GridFacts.cropCount.definition],
  ]
}
