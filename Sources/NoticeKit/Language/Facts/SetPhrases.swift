extension TextFact {
  /// 不超过…字: counted as a person sees characters, white space and line breaks left out.
  public func length(atMost figure: Int) -> Condition {
    Condition(.textLength(definition, .atMost(Int64(figure))))
  }

  /// 不少于…字: counted as a person sees characters, white space and line breaks left out.
  public func length(atLeast figure: Int) -> Condition {
    Condition(.textLength(definition, .atLeast(Int64(figure))))
  }

  /// The whole text fits a pattern.
  public func matches(_ pattern: TextPattern) -> Condition {
    Condition(.textMatches(definition, pattern))
  }
}

extension ChoiceFact {
  /// The choice made is this one.
  public func isChoice(_ option: ChoiceOption) -> Condition { isOneOf(option) }

  /// The choice made is one of these.
  public func isOneOf(_ options: ChoiceOption...) -> Condition {
    isOneOf(options)
  }

  /// The choice made is one of a list that is declared elsewhere.
  public func isOneOf(_ options: [ChoiceOption]) -> Condition {
    Condition(.isOneOf(definition, options.map(\.id)))
  }
}

extension ChoicesFact {
  /// At least one of these is chosen.
  public func includes(anyOf options: ChoiceOption...) -> Condition {
    Condition(.choices(definition, .includesAny, options.map(\.id)))
  }

  /// All of these are chosen.
  public func includes(allOf options: ChoiceOption...) -> Condition {
    Condition(.choices(definition, .includesAll, options.map(\.id)))
  }

  /// None of these is chosen.
  public func excludes(_ options: ChoiceOption...) -> Condition {
    Condition(.choices(definition, .excludes, options.map(\.id)))
  }
}

extension YearsFact {
  /// 未曾入选: none of these years is in the set.
  public func excludes(_ years: Int...) -> Condition {
    Condition(.years(definition, .excludes, years))
  }

  /// 未曾入选: no year of the range is in the set.
  public func excludes(_ years: ClosedRange<Int>) -> Condition {
    Condition(.years(definition, .excludes, listed(years)))
  }

  /// At least one of these years is in the set.
  public func includes(anyOf years: Int...) -> Condition {
    Condition(.years(definition, .includesAny, years))
  }

  /// All of these years are in the set.
  public func includes(allOf years: Int...) -> Condition {
    Condition(.years(definition, .includesAll, years))
  }

  /// A range that no notice could mean is cut, so that it costs nothing; its ends are then faults.
  private func listed(_ years: ClosedRange<Int>) -> [Int] {
    let (length, overflow) = years.upperBound.subtractingReportingOverflow(years.lowerBound)
    return overflow || length >= 10_000 ? [years.lowerBound, years.upperBound] : Array(years)
  }
}
