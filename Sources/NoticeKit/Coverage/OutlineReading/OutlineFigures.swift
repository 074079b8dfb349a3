extension OutlineCursor {
  /// Reads the figure that starts at a digit here: a number, a range, a fraction or a time of day.
  mutating func readFigure() -> String? {
    guard var figure = attempt({ $0.readQuantity() }) else { return nil }
    if let end = attempt({ $0.readEndOfRange() }) {
      figure += "-" + end
    } else if let end = attempt({ $0.readSecondPart() }) {
      figure += end
    }
    return figure
  }

  /// Reads a code of letters and digits that starts at a letter here: `A4`.
  mutating func readCode() -> String? {
    let letters = takeRun(where: \.isOutlineLatin)
    guard let digits = attempt({ $0.readNumerals() }) else { return nil }
    return letters + digits + takeRun(where: \.isOutlineLatin)
  }

  /// Reads the number of an official document from its year on: `〔2020〕10号`.
  mutating func readDocumentNumber() -> String? {
    guard take(where: { "〔[［【（(".contains($0) }) != nil else { return nil }
    let year = takeRun(atMost: 5, where: \.isOutlineDigit)
    guard year.count == 4, take(where: { "〕]］】）)".contains($0) }) != nil else { return nil }
    _ = take("第")
    let number = takeRun(atMost: 6, where: \.isOutlineDigit)
    guard !number.isEmpty, take("号") else { return nil }
    return "〔\(year)〕\(number)号"
  }

  /// Goes past `附件1`, `附件1、2` and `附件1-3`, which are places and no figures.
  mutating func skipAnnexNumbers() -> Bool {
    guard current == "附", self[ahead: 1] == "件" else { return false }
    index += 2
    skipBlanks()
    guard !takeRun(where: \.isOutlineDigit).isEmpty else { return true }
    while let separator = current, separator == "、" || separator.isOutlineDash || separator == "至",
      self[ahead: 1]?.isOutlineDigit == true
    {
      index += 1
      _ = takeRun(where: \.isOutlineDigit)
    }
    return true
  }

  /// Digits with their unit: `60%`, `25万`, `1M`.
  private mutating func readQuantity() -> String? {
    guard let numerals = readNumerals() else { return nil }
    let unit = attempt { cursor in
      cursor.skipBlanks()
      let unit = cursor.takeRun { "%‰百千万亿".contains($0) }
      return unit.isEmpty ? nil : unit
    }
    return numerals + (unit ?? takeRun(where: \.isOutlineLatin))
  }

  /// Digits with a decimal fraction, without separators of thousands.
  private mutating func readNumerals() -> String? {
    var numerals = takeRun(where: \.isOutlineDigit)
    guard !numerals.isEmpty else { return nil }
    if numerals.count <= 3 {
      while let group = attempt({ $0.readThousands() }) { numerals += group }
    }
    if current == ".", self[ahead: 1]?.isOutlineDigit == true {
      index += 1
      numerals += "." + takeRun(where: \.isOutlineDigit)
    }
    return numerals
  }

  private mutating func readThousands() -> String? {
    guard let separator = take(where: { $0 == "," || $0 == " " }) else { return nil }
    let digits = takeRun(atMost: 4, where: \.isOutlineDigit)
    let isAreaCode = separator == " " && current?.isOutlineDash == true
    return digits.count == 3 && !isAreaCode ? digits : nil
  }

  private mutating func readEndOfRange() -> String? {
    skipBlanks()
    guard takeRangeMark() else { return nil }
    skipBlanks()
    var probe = self
    guard probe.readDates() == nil, !probe.skipTelephone(near: false) else { return nil }
    return readQuantity()
  }

  /// `24:00`, `1/3`.
  private mutating func readSecondPart() -> String? {
    guard let separator = take(where: { "/:：".contains($0) }) else { return nil }
    let digits = takeRun(atMost: 3, where: \.isOutlineDigit)
    guard !digits.isEmpty, separator == "/" || digits.count == 2 else { return nil }
    return (separator == "/" ? "/" : ":") + digits
  }
}
