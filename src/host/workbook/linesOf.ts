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
