import NoticeKit

/// What makes two judgements the same: the id, what is listed, and the question or its scale.
///
/// Where both editions grade a judgement on one scale, in different degrees, the degree says how the
/// questions differ. With the same degree, or none, the question must be the same; a question that
/// was worded anew is another judgement, of which nothing is decided.
struct JudgementKey: Hashable {
  let id: String
  let question: String?
  let aspects: [String]
  let quantity: Aspects.Quantity?
  let isOpen: Bool
  let scale: GradeScale?

  init(_ requirement: Requirement, beside other: Requirement?) {
    id = requirement.id
    aspects = (requirement.aspects?.items.items ?? []).map(\.zh)
    quantity = requirement.aspects?.quantity
    isOpen = requirement.aspects?.isOpen ?? false
    scale = requirement.grade?.scale
    let isOtherDegree =
      requirement.grade != nil && other?.grade?.scale == requirement.grade?.scale
      && other?.grade != requirement.grade
    question = isOtherDegree ? nil : requirement.question?.zh
  }
}

extension Vocabulary {
  /// What makes a judgement answer what a requirement asks, or not.
  func formula(
    judging requirement: Requirement, beside other: Requirement?, _ wanted: Bool
  ) -> Formula {
    let key = JudgementKey(requirement, beside: other)
    let levels = key.scale.map { Int64($0.levels.count) } ?? 1
    let rank = requirement.grade.flatMap(\.rank).map { Int64($0) + 1 } ?? 1
    let answer = LinearSum(variable: variable(.judgement(key), 0, levels))
    return relation(answer, .atLeast(rank), wanted)
  }
}
