import NoticeKit
import SciTechVolunteering

/// The field on deeds or results, at most 1000 characters, under the name that the form prints.
func account(_ fact: TextFact, at label: String) -> FormField {
  FormField(fact).rules(at: label) {
    Criterion("deeds-length", fact.length(atMost: 1000))
      .reading(.charactersAsSeen)
  }
}

/// Three photos of activities, each within the bounds; more are to be judged.
let activityPhotos = FormField(MaterialFacts.photoCount).printed(as: "开展活动的照片")
  .rules(at: "开展活动的照片") {
    Criterion("photo-count", MaterialFacts.photoCount.atLeast(3))
      .titled("开展活动的照片3张", "Three photos of activities")
      .reading("要求3张，多于3张的由人评判", "Three are asked for; whether more are taken is to be judged")
    Judgement("more-photos", asks: "多于3张照片是否接受？", "Are more than three photos taken?")
      .applies(when: MaterialFacts.photoCount.moreThan(3))
    photoSize
    Informational(
      "大小限值按字节编码", "The bounds on size are encoded in bytes", figures: ["1M", "3M"])
  }

/// The bounds on every photo's size, stated or that of the photos listed one by one.
let photoSize = Criterion(
  "photo-size",
  allOf(
    MaterialFacts.smallestPhoto.atLeast(1_000_000), MaterialFacts.largestPhoto.atMost(3_145_728))
)
.titled("每张照片不小于1M、不大于3M", "Each photo no smaller than 1M and no larger than 3M")
.reading(.tolerantMegabytes)

/// The seal of the recommending unit and the date.
let sealAndDate = [
  FormField(DossierFacts.sealed).printed(as: "推荐单位").rules {
    Criterion("sealed", DossierFacts.sealed.holds)
  },
  FormField(DossierFacts.dated).printed(as: "年月日").rules {
    Criterion("dated", DossierFacts.dated.holds)
  },
]
