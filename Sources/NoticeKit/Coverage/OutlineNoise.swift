/// Furniture of the web page that a notice was found on: a share bar, a list of news, a footer.
///
/// The committed outline says where furniture begins, not what it reads: news changes with every
/// visit, and a clean copy of the notice has none. So the reader drops what is declared, and the
/// same outline fits both texts.
public enum OutlineNoise: Sendable, Hashable {
  /// Every line that starts with these words.
  case line(startingWith: String)

  /// The lines from one that reads exactly so, up to the next numbered line, 附件 or 抄送, or the end
  /// of the text.
  case block(from: String)
}
