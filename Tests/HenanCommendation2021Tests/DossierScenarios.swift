import HenanCommendation2021
import NoticeKit
import NoticeTesting
import SciTechVolunteering

/// 四1: the last day to hand in, a Monday.
let lastDay = CalendarDate("2022-01-10")

/// Deadline, formats, material and the length of the account, for every category.
let dossierScenarios = [volunteer, organization, project, site].map { complete in
  .deadline(lastDay, of: complete)
    + .formats(["paper", "word"], of: complete, on: lastDay)
    + .judgements(of: withFourth(complete), on: lastDay, in: .henanCommendation2021)
    + DossierScenarioTable(sealAndDate(complete) + account(complete) + sizes(complete))
}.reduce(DossierScenarioTable([]), +)

private func hands(
  _ name: String, _ nomination: Nomination, is status: DossierStatus, notMet: [String] = [],
  unknown: [String] = [], toBeJudged: [String] = [], missing: [FactID] = []
) -> DossierScenario {
  DossierScenario(
    "\(nomination.category): \(name)", nomination, on: lastDay, is: status, notMet: notMet,
    unknown: unknown, toBeJudged: toBeJudged, missing: missing)
}

/// Where a fourth photo is asked about, it is there, so that its judgement applies.
private func withFourth(_ complete: Nomination) -> Nomination {
  complete.category == .volunteer
    ? complete
    : complete.stating(MaterialFacts.photos, photos(2_000_000, 2_000_000, 2_000_000, 2_000_000))
}

private func sealAndDate(_ complete: Nomination) -> [DossierScenario] {
  [("sealed", DossierFacts.sealed), ("dated", DossierFacts.dated)].flatMap { id, fact in
    [
      hands("not \(id)", complete.stating(fact, false), is: .defective, notMet: [id]),
      hands(
        "nobody says whether \(id)", complete.stating(fact, nil), is: .incomplete, unknown: [id],
        missing: [fact.id]),
    ]
  }
}

/// Both sides of 1 000 characters.
private func account(_ complete: Nomination) -> [DossierScenario] {
  let fact = complete.category == .project ? ProjectFacts.outline : MaterialFacts.deeds
  let text = String(repeating: "字", count: 999) + "。"
  return [
    hands("1 000 characters pass", complete.stating(fact, text), is: .complete),
    hands(
      "1 001 characters do not", complete.stating(fact, text + "多"), is: .defective,
      notMet: ["deeds-length"]),
    hands(
      "white space and line breaks do not count", complete.stating(fact, " \n" + text + "\n "),
      is: .complete),
    hands(
      "no account at all is incomplete", complete.stating(fact, nil), is: .incomplete,
      unknown: ["deeds-length"], missing: [fact.id]),
  ]
}

/// Both ends of the size of a photo.
private func sizes(_ complete: Nomination) -> [DossierScenario] {
  [999_999, 1_000_000, 3_145_728, 3_145_729].map { bytes in
    let fits = bytes == 1_000_000 || bytes == 3_145_728
    return hands(
      "a photo of \(bytes) bytes",
      complete.stating(MaterialFacts.photos, photos(2_000_000, 2_000_000, bytes)),
      is: fits ? .complete : .defective, notMet: fits ? [] : ["photo-size"])
  }
}

/// Volunteers hand in one photo or more; the others three, and more is to be judged.
let photoScenarios: DossierScenarioTable = {
  func with(_ complete: Nomination, _ count: Int) -> Nomination {
    complete.stating(MaterialFacts.photos, (0..<count).flatMap { _ in photos(2_000_000) })
  }
  let ofVolunteers = [
    hands("one photo is enough", with(volunteer, 1), is: .complete),
    hands("five do no harm", with(volunteer, 5), is: .complete),
    hands(
      "none at all is missing", with(volunteer, 0), is: .defective, notMet: ["photo-count"],
      unknown: ["photo-size"]),
    hands(
      "no reason stands in for a photo", with(volunteer, 0).justifying("photo-count", "相机已损坏"),
      is: .defective, notMet: ["photo-count"], unknown: ["photo-size"]),
    hands(
      "photos unsaid are missing", volunteer.stating(MaterialFacts.photos, nil), is: .incomplete,
      unknown: ["photo-count", "photo-size"], missing: [MaterialFacts.photoCount.id]),
  ]
  let ofOthers = [organization, project, site].flatMap { complete in
    [
      hands(
        "two photos are too few", with(complete, 2), is: .defective, notMet: ["photo-count"]),
      hands("three photos are asked for", with(complete, 3), is: .complete),
      hands(
        "three photos leave nothing to judge", with(complete, 3).judging("more-photos", nil),
        is: .complete),
      hands(
        "a fourth is to be judged", with(complete, 4).judging("more-photos", nil), is: .complete,
        toBeJudged: ["more-photos"]),
      hands(
        "photos unsaid are missing", complete.stating(MaterialFacts.photos, nil), is: .incomplete,
        unknown: ["photo-count", "photo-size", "more-photos"],
        missing: [MaterialFacts.photoCount.id]),
    ]
  }
  return DossierScenarioTable(ofVolunteers + ofOthers)
}()

/// Photos that are not listed one by one: both sides of both bounds, and each measure left out.
let photoMeasureScenarios = DossierScenarioTable(
  [volunteer, organization, project, site].flatMap { complete in
    let stated = complete.stating(MaterialFacts.photos, nil)
      .stating(MaterialFacts.photoCount, complete.category == .volunteer ? 1 : 3)
      .stating(MaterialFacts.smallestPhoto, 1_000_000)
      .stating(MaterialFacts.largestPhoto, 3_145_728)
    return [
      hands("photos need not be listed one by one", stated, is: .complete),
      hands(
        "the smallest of 999 999 bytes", stated.stating(MaterialFacts.smallestPhoto, 999_999),
        is: .defective, notMet: ["photo-size"]),
      hands(
        "the largest of 3 145 729 bytes", stated.stating(MaterialFacts.largestPhoto, 3_145_729),
        is: .defective, notMet: ["photo-size"]),
      hands(
        "the number of photos unsaid", stated.stating(MaterialFacts.photoCount, nil),
        is: .incomplete,
        unknown: ["photo-count"] + (complete.category == .volunteer ? [] : ["more-photos"]),
        missing: [MaterialFacts.photoCount.id]),
      hands(
        "the smallest unsaid", stated.stating(MaterialFacts.smallestPhoto, nil), is: .incomplete,
        unknown: ["photo-size"]),
      hands(
        "the largest unsaid", stated.stating(MaterialFacts.largestPhoto, nil), is: .incomplete,
        unknown: ["photo-size"]),
    ]
  })

/// A photo of which nobody says how large it is leaves the sizes to state.
func photoSizesAreAskedFor(by ruleSet: RuleSet) -> Bool {
  [volunteer, organization, project, site].allSatisfy { complete in
    let unsaid = complete.stating(MaterialFacts.photos, photos(2_000_000, 2_000_000) + [FactRow()])
    let review = ruleSet.reviewDossier(of: unsaid, submitted: lastDay)
    return review.finding("photo-size")?.outcome == .unknown && review.status == .incomplete
  }
}

/// That a volunteer's photo must be there is told as binding; its size, which then fails as well,
/// would hide whether it is.
func volunteersNeedAPhoto(by ruleSet: RuleSet) -> Bool {
  let none = volunteer.stating(MaterialFacts.photos, [])
  return ruleSet.reviewDossier(of: none, submitted: lastDay).finding("photo-count")?.strength
    == .mandatory
}
