/// Reads the outline of a notice's text.
///
/// The rules are plain, so that an author can foretell what a text gives. They hold for every
/// notice; what belongs to one web page is declared as ``OutlineNoise``.
///
/// **Places.** `一、` is a section, `（一）` a subsection, `1.` or `1、` an item, `（1）` or `①` a part of
/// one; a clause joins their marks: `一（二）2`, `四1`. An unnumbered paragraph below is `三¶1`, `三¶2`,
/// counted from each numbered line anew. All up to the addressee's colon is `抬头`; from there to the
/// first numbered line is `前言`; the issuers and date at the end are `落款`; then come `抄送` and, for
/// anything after, `文末`. Lines such as `联系人：` and `电话：` belong to the section on contacts, or else
/// to a place `联系方式`; only dates are read from them.
///
/// **Annexes.** An entry in the list after `附件：` and the annex itself are one place, `附件1`; without
/// a number it is `附件`. An annex's own numbering follows a dot: `附件·三`. Its notes are `附件1注1` and
/// `附件·填报说明2`. Other lines belong to the place above them. Words before a colon, the cells of a
/// blank table and a line closed by a remark in parentheses are labels. Where a field or a table's
/// row states more than its name, that is a place of its own: `附件2·主要事迹`, `附件1·郑州市`. A column 序号
/// that counts 1, 2, 3 holds no figures, and rows under a column of personal names are not read,
/// their boxes apart.
///
/// **Paragraphs.** Lost underlines (`~~`) and link targets are removed. A sentence that a page
/// break has torn goes on in the next unnumbered line: one without its full stop, colon or
/// semicolon that is no title, since it holds a comma, follows another sentence, has a parenthesis
/// or quotation open, or is longer than titles are.
///
/// **Figures** are Arabic numerals with their `%`, `万` or letters, without separators of thousands;
/// a range is one figure, `10-15`, and so is the number of a document, `〔2020〕10号`. Telephone
/// numbers, addresses of mail and web pages, and the numbers of annexes are none: bare numerals of
/// seven digits and more (five beside 电话 or 手机) count only before a unit such as 人 or 元.
///
/// **Dates** are years, months and days as the text states them. `2019—2023年度` is one,
/// `2019年度、2020年度` are two, a blank to fill in is none.
///
/// **Lists** are runs of items joined by `、`, within ，。；：！？ and 等. Each `、` separates two items; an
/// item after the first `、` that holds 和, 及, 以及, 与 or 或 is two. Parentheses are read apart and the
/// text around them as if they were not there; quotation marks are passed over. A `、` before a
/// digit joins figures, and items of one character each, as in （市、区）, are no list. In annexes the
/// boxes of a field (□) are a list as well.
public enum OutlineReader {
  /// Reads a text.
  ///
  /// The time taken grows with the text's length. Any text gives an outline; one that is no notice
  /// gives few places.
  ///
  /// - Parameters:
  ///   - text: The whole text of the notice, with or without the furniture of its web page.
  ///   - noise: What to leave out, as the committed outline declares it.
  /// - Returns: The outline, which carries `noise` on.
  public static func read(_ text: String, noise: [OutlineNoise] = []) -> Outline {
    let lines = OutlineText.lines(of: text).map(OutlineLine.init)
    let notice = OutlineSignature.marked(noise.isEmpty ? lines : lines.without(noise))
    let blocks = OutlineBlocks.joined(from: notice)
    return Outline(noise: noise, places: OutlineWalk.places(in: blocks))
  }
}
