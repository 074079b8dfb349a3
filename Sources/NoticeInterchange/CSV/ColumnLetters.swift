/// The letters of a column as spreadsheets show them: A for the column 0, AA for the column 26.
func columnLetters(_ column: Int) -> String {
  var letters = ""
  var number = column
  repeat {
    letters = String(Unicode.Scalar(UInt8(65 + number % 26))) + letters
    number = number / 26 - 1
  } while number >= 0
  return letters
}
