/// One variable times a whole number.
struct LinearTerm: Hashable, Sendable {
  let variable: Int
  var factor: Int64
}

/// A sum of whole-number variables and a constant.
struct LinearSum: Hashable, Sendable {
  var terms: [LinearTerm] = []
  var constant: Int64 = 0

  init(_ constant: Int64) {
    self.constant = constant
  }

  init(variable: Int, factor: Int64 = 1) {
    terms = [LinearTerm(variable: variable, factor: factor)]
  }

  /// The sum of two sums; factors and constants stay far below the bounds of 64 bits, since
  /// figures have at most 10¹² units and facts at most 1 000 parts.
  static func + (left: LinearSum, right: LinearSum) -> LinearSum {
    var sum = left
    sum.constant &+= right.constant
    sum.terms += right.terms
    return sum
  }

  static func * (sum: LinearSum, factor: Int64) -> LinearSum {
    var product = sum
    product.constant &*= factor
    for index in product.terms.indices { product.terms[index].factor &*= factor }
    return product
  }

  static func - (left: LinearSum, right: LinearSum) -> LinearSum { left + right * -1 }
}

/// A sum of whole-number variables that is at most a figure.
///
/// It is kept in one form: each variable once, in order, factors without a common divisor.
struct LinearConstraint: Hashable, Sendable {
  let terms: [LinearTerm]
  let bound: Int64

  /// The sum is at most zero.
  init(atMostZero sum: LinearSum) {
    self.init(sum.terms, atMost: 0 &- sum.constant)
  }

  init(_ terms: [LinearTerm], atMost bound: Int64) {
    var merged: [LinearTerm] = []
    guard terms.count > 1 || terms.first?.factor.magnitude != 1 else {
      self.terms = terms
      self.bound = bound
      return
    }
    for term in terms.sorted(by: { $0.variable < $1.variable }) {
      if let last = merged.last, last.variable == term.variable {
        merged[merged.count - 1].factor &+= term.factor
      } else {
        merged.append(term)
      }
    }
    merged.removeAll { $0.factor == 0 }
    var divisor: Int64 = 0
    for term in merged { divisor = greatestCommonDivisor(divisor, term.factor) }
    guard divisor > 1 else {
      self.terms = merged
      self.bound = bound
      return
    }
    for index in merged.indices { merged[index].factor /= divisor }
    self.terms = merged
    self.bound = flooredQuotient(bound, divisor)
  }

  private init(inForm terms: [LinearTerm], atMost bound: Int64) {
    self.terms = terms
    self.bound = bound
  }

  /// The same with each variable replaced by its place; the order of variables stays.
  func moved(to places: [Int: Int]) -> LinearConstraint {
    LinearConstraint(
      inForm: terms.map { LinearTerm(variable: places[$0.variable] ?? 0, factor: $0.factor) },
      atMost: bound)
  }

  /// Whether it holds under some values; what speaks of anything else does not.
  func isTrue(under value: (Int) -> Int64?) -> Bool {
    var sum = CheckedSum(0)
    for term in terms {
      guard let value = value(term.variable) else { return false }
      sum.add(term.factor, times: value)
    }
    return sum.value.map { $0 <= bound } ?? false
  }

  /// What holds just where this does not: the sum is at least one more.
  var opposite: LinearConstraint {
    LinearConstraint(
      terms.map { LinearTerm(variable: $0.variable, factor: 0 &- $0.factor) },
      atMost: -1 &- bound)
  }
}

/// The greatest number that divides both; zero where both are zero.
func greatestCommonDivisor(_ left: Int64, _ right: Int64) -> Int64 {
  var (a, b) = (left.magnitude, right.magnitude)
  while b != 0 { (a, b) = (b, a % b) }
  return Int64(clamping: a)
}

/// The quotient rounded down; the divisor is above zero.
func flooredQuotient(_ dividend: Int64, _ divisor: Int64) -> Int64 {
  let (quotient, rest) = dividend.quotientAndRemainder(dividingBy: divisor)
  return rest < 0 ? quotient - 1 : quotient
}

/// A sum that notices when it leaves 64 bits, and is nothing then.
struct CheckedSum {
  private(set) var value: Int64?

  init(_ value: Int64) {
    self.value = value
  }

  mutating func add(_ left: Int64, times right: Int64) {
    guard let sum = value else { return }
    let (product, overflow) = left.multipliedReportingOverflow(by: right)
    let (next, overflowed) = sum.addingReportingOverflow(product)
    value = overflow || overflowed ? nil : next
  }
}
