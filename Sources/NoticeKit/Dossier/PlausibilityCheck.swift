extension Plausibility {
  /// Whether a text looks as it should; spaces and hyphens between the digits of a number are left out.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func accepts(_ text: String) -> Bool {
    switch self {
    case .mobileNumber: isMobileNumber(bareDigits(of: text))
    case .emailAddress: isEmailAddress(text)
    case .residentNumber: isResidentNumber(bareDigits(of: text))
    }
  }

  private func bareDigits(of text: String) -> [UInt8] {
    Array(text.utf8).filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") }
  }

  private func isMobileNumber(_ bytes: [UInt8]) -> Bool {
    let prefix = Array("+86".utf8)
    let digits = bytes.starts(with: prefix) ? Array(bytes.dropFirst(prefix.count)) : bytes
    return digits.count == 11 && digits.allSatisfy(\.isDigit)
      && digits[0] == UInt8(ascii: "1") && digits[1] >= UInt8(ascii: "3")
  }

  private func isEmailAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !text.contains(where: \.isWhitespace) else {
      return false
    }
    let names = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return names.count >= 2
      && names.allSatisfy { name in
        !name.isEmpty && name.utf8.allSatisfy { $0.isDigit || $0.isLetter || $0 == 45 }
      }
  }

  private func isResidentNumber(_ bytes: [UInt8]) -> Bool {
    guard bytes.count == 18, bytes.dropLast().allSatisfy(\.isDigit) else { return false }
    let last = bytes[17] == UInt8(ascii: "x") ? UInt8(ascii: "X") : bytes[17]
    return last == checkCharacter(of: bytes) && hasBirthday(bytes)
  }

  /// The check character of a resident identity number: ISO 7064, MOD 11-2, over its first 17 digits.
  private func checkCharacter(of bytes: [UInt8]) -> UInt8 {
    var sum = 0
    var weight = 1
    for byte in bytes.prefix(17).reversed() {
      weight = weight * 2 % 11
      sum += Int(byte - UInt8(ascii: "0")) * weight
    }
    let check = (12 - sum % 11) % 11
    return check == 10 ? UInt8(ascii: "X") : UInt8(ascii: "0") + UInt8(check)
  }

  /// The seventh to the fourteenth digit are a day of the calendar.
  private func hasBirthday(_ bytes: [UInt8]) -> Bool {
    let digits = bytes[6..<14].map { Int($0 - UInt8(ascii: "0")) }
    let number = digits.reduce(0) { $0 * 10 + $1 }
    return CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100) != nil
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  fileprivate var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}
