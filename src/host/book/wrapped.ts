/** Points to pixels of an ordinary text: the width of a character, the height of a line. */
const characterWidth = 0.75;
const lineHeight = 1.7;
const padding = 6;
export const usualSize = 10;
const tallest = 400;

/** Pixels that a wrapped text takes in a cell so many pixels wide; widths of characters are estimated. */
export function wrappedHeight(text: string, width: number, fontSize = usualSize): number {
  const perLine = Math.max(1, (width - padding) / (fontSize * characterWidth));
  const lines = text.split('\n').reduce((sum, line) => sum + linesOf(line, perLine), 0);
  return Math.min(tallest, Math.ceil(lines * fontSize * lineHeight + padding));
}

/** How many lines a text takes where a line holds so many characters: words stay whole, unless one is longer than a line. */
export function linesOf(text: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(' ')) {
    const needed = used === 0 ? length : used + 1 + length;
    if (needed <= perLine) {
      used = needed;
      continue;
    }
    lines += (used === 0 ? 0 : 1) + Math.floor(Math.max(0, length - 1) / perLine);
    used = ((length - 1) % perLine) + 1;
  }
  return lines;
}
