import NoticeKit

/// The outline of the text: every place, and the figures, dates and lists it holds.
let textOutline =
  Outline(
    places: [
      OutlinePlace("抬头", lists: [4]),
      OutlinePlace("前言", lists: [4]),
      OutlinePlace("一"),
      OutlinePlace("一¶1", lists: [4]),
      OutlinePlace("一¶2", figures: ["10-15"]),
      OutlinePlace("二"),
      OutlinePlace("二（一）", lists: [2]),
      OutlinePlace("二（二）", lists: [5]),
      OutlinePlace("二（三）"),
      OutlinePlace("三"),
      OutlinePlace("三（一）", figures: ["1", "50"]),
      OutlinePlace("三（二）", figures: ["1", "5"], lists: [5, 2, 5]),
      OutlinePlace("三（三）", figures: ["1"], lists: [4, 6, 2, 3]),
      OutlinePlace("四"),
      OutlinePlace("四¶1", dates: ["06-23"]),
      OutlinePlace("五"),
      OutlinePlace("落款", dates: ["2025-06-18"]),
      OutlinePlace("附件", labels: ["试点类型", "申报单位", "主要负责人", "联系方式", "申报时间"]),
      OutlinePlace("附件·试点类型", lists: [4]),
      OutlinePlace("附件·填报说明"),
      OutlinePlace("附件·填报说明1", lists: [2]),
      OutlinePlace("附件·填报说明2"),
      OutlinePlace("附件·填报说明3", figures: ["A4"]),
      OutlinePlace(
        "附件·一",
        labels: [
          "单位名称", "试点负责人", "职称/职务", "电子邮箱", "联系电话", "试点联系人", "职称/职务", "电子邮箱", "手机号码", "单位地址",
        ]),
      OutlinePlace("附件·二", labels: ["序号", "姓名", "性别", "职务/职称", "工作单位", "在试点建设中承担的主要工作", "联系方式"]),
      OutlinePlace("附件·三", figures: ["1500"], lists: [2, 3]),
      OutlinePlace("附件·四", figures: ["1500"], lists: [4]),
      OutlinePlace("附件·五", figures: ["500"], lists: [3]),
      OutlinePlace("附件·六", labels: ["实施阶段", "目标内容", "时间跨度", "第一阶段", "第二阶段", "第三阶段"]),
      OutlinePlace(
        "附件·七",
        labels: ["序号", "支出事项", "金额", "测算依据/标准", "合计", "乙方账户信息", "开户名", "开户银行", "账号"]),
      OutlinePlace("附件·七注", figures: ["4000"]),
      OutlinePlace("附件·八", labels: ["申报单位意见", "法定代表人", "年月日"]),
    ])
