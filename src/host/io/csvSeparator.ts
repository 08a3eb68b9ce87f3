const separators = [',', ';', '\t', '|'] as const;
/** Lines that are looked at. */
const searched = 10;

/** How often each character stands in a line, quoted text left out; the first lines of the text that are not blank. */
function countsByLine(text: string): Map<string, number>[] {
  const lines: Map<string, number>[] = [];
  let line = new Map<string, number>();
  let isQuoted = false;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (character !== '\n' && character !== '\r') line.set(character, (line.get(character) ?? 0) + 1);
    else if (line.size > 0) {
      if (lines.push(line) === searched) return lines;
      line = new Map();
    }
  }
  return line.size > 0 ? [...lines, line] : lines;
}

/** The separator of a .csv file: the one that most of its first lines hold equally often; a comma where none stands out. */
export function csvSeparator(text: string): string {
  const lines = countsByLine(text);
  let best = { separator: ',', lines: 0, count: 0 };
  for (const separator of separators) {
    const counts = lines.flatMap((line) => line.get(separator) ?? []);
    const [count = 0] = counts;
    const alike = counts.filter((other) => other === count).length;
    if (alike > best.lines || (alike === best.lines && count > best.count)) best = { separator, lines: alike, count };
  }
  return best.separator;
}
