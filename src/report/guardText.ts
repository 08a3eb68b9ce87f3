const startsLikeInput = /^[=+\-@'\s]/;
const hasDigit = /\d/;

/** Longer text is never taken for a number, a date or a tick, if it starts with a word that begins no date. */
const LONGEST_VALUE = 80;
const startsWithWord = /^(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s./-]*\d)\p{L}/iu;
/** The most characters a cell takes. */
const LONGEST_CELL = 50_000;
/** The most characters of a text that a cell takes whatever it starts with: the apostrophe counts. */
export const longestText = LONGEST_CELL - 1;

/**
 * Text that a spreadsheet keeps as the text it is when it is written into a cell. Sheets reads written text as if it were typed:
 * `=1` would be a formula, `1/2` a date, `007` a number, `TRUE` a tick. An apostrophe in front prevents it and is not stored, so
 * the cell reads back as the text given. Text longer than a cell is cut.
 */
export const guardText = (text: string): string => {
  const isPlain =
    !startsLikeInput.test(text) &&
    (hasDigit.test(text)
      ? text.length > LONGEST_VALUE && startsWithWord.test(text)
      : text.includes(' ') || text.length > LONGEST_VALUE);
  return text === '' || isPlain ? text.slice(0, LONGEST_CELL) : `'${text}`.slice(0, LONGEST_CELL);
};
