extension FlagFact {
  /// The flag holds.
  public var holds: Condition { Condition(.flag(definition, true)) }

  /// The flag does not hold: 无, 未.
  public var doesNotHold: Condition { Condition(.flag(definition, false)) }
}

extension CountFact {
  /// 不少于: the figure itself passes.
  public func atLeast(_ figure: Int) -> Condition { compared(.atLeast(Int64(figure))) }

  /// 不超过: the figure itself passes.
  public func atMost(_ figure: Int) -> Condition { compared(.atMost(Int64(figure))) }

  /// 超过: the figure itself does not pass.
  public func moreThan(_ figure: Int) -> Condition { compared(.moreThan(Int64(figure))) }

  /// 不足: the figure itself does not pass.
  public func lessThan(_ figure: Int) -> Condition { compared(.lessThan(Int64(figure))) }

  /// Exactly the figure.
  public func equals(_ figure: Int) -> Condition { compared(.equals(Int64(figure))) }

  /// From one figure to another, both included.
  public func between(_ low: Int, and high: Int) -> Condition {
    allOf(atLeast(low), atMost(high))
  }

  private func compared(_ comparison: Comparison) -> Condition {
    Condition(.compares(definition, comparison))
  }
}

extension DecimalFact {
  /// 不少于: the figure itself passes.
  public func atLeast(_ figure: DecimalLiteral) -> Condition {
    compared(figure, "atLeast", Comparison.atLeast)
  }

  /// 不超过: the figure itself passes.
  public func atMost(_ figure: DecimalLiteral) -> Condition {
    compared(figure, "atMost", Comparison.atMost)
  }

  /// 超过: the figure itself does not pass.
  public func moreThan(_ figure: DecimalLiteral) -> Condition {
    compared(figure, "moreThan", Comparison.moreThan)
  }

  /// 不足: the figure itself does not pass.
  public func lessThan(_ figure: DecimalLiteral) -> Condition {
    compared(figure, "lessThan", Comparison.lessThan)
  }

  /// Exactly the figure.
  public func equals(_ figure: DecimalLiteral) -> Condition {
    compared(figure, "equals", Comparison.equals)
  }

  private func compared(
    _ figure: DecimalLiteral, _ method: String, _ comparison: (Int64) -> Comparison
  ) -> Condition {
    definition.compared(figure.value, figure.text, "\(method)(\(figure.text))", comparison)
  }
}

extension ShareFact {
  /// 比例不低于: the percentage itself passes.
  public func atLeast(percent: DecimalLiteral) -> Condition {
    compared(percent, "atLeast", Comparison.atLeast)
  }

  /// 比例不超过: the percentage itself passes.
  public func atMost(percent: DecimalLiteral) -> Condition {
    compared(percent, "atMost", Comparison.atMost)
  }

  /// 比例超过: the percentage itself does not pass.
  public func moreThan(percent: DecimalLiteral) -> Condition {
    compared(percent, "moreThan", Comparison.moreThan)
  }

  /// 比例不足: the percentage itself does not pass.
  public func lessThan(percent: DecimalLiteral) -> Condition {
    compared(percent, "lessThan", Comparison.lessThan)
  }

  /// Exactly the percentage.
  public func equals(percent: DecimalLiteral) -> Condition {
    compared(percent, "equals", Comparison.equals)
  }

  private func compared(
    _ percent: DecimalLiteral, _ method: String, _ comparison: (Int64) -> Comparison
  ) -> Condition {
    // A percent is a hundredth, so its fourth decimal is a millionth.
    definition.compared(
      percent.value, percent.text, "\(method)(percent: \(percent.text))", scale: 4, comparison)
  }
}

extension DateFact {
  /// …日前: the day itself passes.
  public func onOrBefore(_ day: DayLiteral) -> Condition {
    compared(day, "onOrBefore", Comparison.atMost)
  }

  /// …日起: the day itself passes.
  public func onOrAfter(_ day: DayLiteral) -> Condition {
    compared(day, "onOrAfter", Comparison.atLeast)
  }

  /// Before a day; the day itself does not pass.
  public func before(_ day: DayLiteral) -> Condition {
    compared(day, "before", Comparison.lessThan)
  }

  /// After a day; the day itself does not pass.
  public func after(_ day: DayLiteral) -> Condition {
    compared(day, "after", Comparison.moreThan)
  }

  /// On that very day.
  public func on(_ day: DayLiteral) -> Condition { compared(day, "on", Comparison.equals) }

  private func compared(
    _ literal: DayLiteral, _ method: String, _ comparison: (Int64) -> Comparison
  ) -> Condition {
    guard let day = literal.day else {
      return definition.meaningless(
        "\(method)(\"\(literal.text)\")",
        Wording("“\(literal.text)”不是日期", "“\(literal.text)” is no day of the calendar"),
        Wording("写成2021-09-30这样的日期", "write a day such as 2021-09-30"))
    }
    return Condition(.compares(definition, comparison(day.dayNumber)))
  }
}

extension FactDefinition {
  fileprivate func compared(
    _ figure: ExactDecimal?, _ text: String, _ source: String, scale: Int? = nil,
    _ comparison: (Int64) -> Comparison
  ) -> Condition {
    var decimals = scale ?? 0
    if scale == nil, case .decimal(let own) = kind { decimals = own }
    guard let figure else {
      return meaningless(
        source, Wording("“\(text)”不是精确小数", "“\(text)” is no exact decimal"),
        Wording("至多15位数字，长的写成字符串", "write at most 15 digits, long ones as a string"))
    }
    guard let units = figure.units(atScale: decimals) else {
      return meaningless(
        source, Wording("“\(text)”位数过多", "“\(text)” has too many digits"),
        Wording("小数至多\(decimals)位", "write at most \(decimals) decimals"))
    }
    return Condition(.compares(self, comparison(units)))
  }

  fileprivate func meaningless(_ source: String, _ found: Wording, _ mend: Wording) -> Condition {
    Condition(
      .faulty(
        ConditionFault(
          fact: self, source: "\(storage.symbol).\(source)", found: found, mend: mend)))
  }
}
