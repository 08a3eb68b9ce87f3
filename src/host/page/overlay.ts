import type { Box, Chart, SheetExtras, Validation } from '../book/book';
import { validationAt } from '../workbook/validations';
import { chartData } from './chartData';
import { drawChart } from './chartDrawing';
import { offerChoices } from './choices';
import type { Grid, Place } from './grid';
import { element } from './screen';

/** What the grid's engine does not draw: notes, drop-downs, ticks, filter buttons and charts, on top of it. */
export interface Overlay {
  /** Takes what belongs to a sheet besides its cells. */
  set(sheet: number, extras: SheetExtras): void;
  /** Draws anew, once for all that happens before the next frame. */
  refresh(): void;
  /** Shows the note and the help of a cell, or nothing where it has none. */
  point(row: number, column: number): void;
}

/** The size of a chart in Sheets where none is chosen. */
const usualChart = { width: 600, height: 371 };
const REST_MS = 250;
/** The room between a cell and the card beside it. */
const gap = 6;

export function createOverlay(grid: Grid): Overlay {
  const all = new Map<number, SheetExtras>();
  const marks = element('marks');
  const charts = element('charts');
  const drawn = new Map<number, { readonly text: string; readonly picture: SVGElement }>();
  let waiting = false;
  let settled: ReturnType<typeof setTimeout> | undefined;

  const refresh = () => {
    // once more when the grid has come to rest: it may tell of a scroll before it has made it
    clearTimeout(settled);
    settled = setTimeout(draw, REST_MS);
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      draw();
    });
  };
  const draw = () => {
    const canvas = mainCanvas();
    if (!canvas) return;
    fitOver(canvas);
    const extras = all.get(grid.sheet());
    marks.replaceChildren(...(extras ? marksOf(grid, extras) : []));
    charts.replaceChildren(...(extras?.charts ?? []).map(placeChart));
  };
  const placeChart = (chart: Chart) => {
    const { left, top, stays } = grid.corner(chart.row, chart.column);
    const size = {
      width: numberOption(chart, 'width') ?? usualChart.width,
      height: numberOption(chart, 'height') ?? usualChart.height,
    };
    const data = chartData(chart, (box) => grid.values(box.sheet, box));
    const text = JSON.stringify([data, size]);
    let known = drawn.get(chart.id);
    if (known?.text !== text) {
      known = { text, picture: drawChart(data, size) };
      drawn.set(chart.id, known);
    }
    const box = document.createElement('div');
    box.className = 'chart';
    const at = {
      left: left + (numberOption(chart, 'offsetX') ?? 0),
      top: top + (numberOption(chart, 'offsetY') ?? 0),
      ...size,
    };
    place(box, at);
    // What moves goes under the frozen rows and columns.
    const edge = grid.scrolled();
    const cut = (isStill: boolean, from: number): number => (isStill ? 0 : Math.max(0, from));
    box.style.clipPath = `inset(${cut(stays.down, edge.top - at.top)}px 0 0 ${cut(stays.across, edge.left - at.left)}px)`;
    box.append(known.picture);
    return box;
  };
  new ResizeObserver(refresh).observe(element('grid'));
  return {
    set(sheet, extras) {
      all.set(sheet, extras);
      refresh();
    },
    refresh,
    point(row, column) {
      const extras = all.get(grid.sheet());
      const note = extras?.notes.find((one) => one.row === row && one.column === column)?.text ?? '';
      const help = extras ? (validationAt(extras.validations, row, column)?.help ?? '') : '';
      const at = note === '' && help === '' ? null : grid.place(row, column);
      showCard(at, note, help);
    },
  };
}

/** The largest canvas of the grid is the one with the cells. */
function mainCanvas(): HTMLCanvasElement | null {
  const area = (canvas: HTMLCanvasElement) => canvas.clientWidth * canvas.clientHeight;
  const [largest] = [...document.querySelectorAll<HTMLCanvasElement>('#grid canvas')].sort((a, b) => area(b) - area(a));
  return largest ?? null;
}

function fitOver(canvas: HTMLCanvasElement): void {
  const over = canvas.getBoundingClientRect();
  const around = element('sheet').getBoundingClientRect();
  place(element('overlay'), {
    left: over.left - around.left,
    top: over.top - around.top,
    width: over.width,
    height: over.height,
  });
}

function place(box: HTMLElement, { left, top, width, height }: Place): void {
  Object.assign(box.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
}

const numberOption = ({ options }: Chart, key: string): number | null =>
  typeof options[key] === 'number' ? options[key] : null;

/** The marks of the cells on the screen. */
function marksOf(grid: Grid, extras: SheetExtras): HTMLElement[] {
  const made: HTMLElement[] = [];
  const visible = grid.visible();
  const put = (row: number, column: number, make: (at: Place) => HTMLElement | null) => {
    const at = grid.place(row, column);
    const mark = at ? make(at) : null;
    if (mark) made.push(mark);
  };
  for (const { box, rule } of extras.validations) {
    if (!['VALUE_IN_LIST', 'CHECKBOX'].includes(rule.criteria)) continue;
    const [first, last] = shared(box.row, box.rows, visible.row, visible.rows);
    const [left, right] = shared(box.column, box.columns, visible.column, visible.columns);
    for (let row = first; row <= last; row += 1)
      for (let column = left; column <= right; column += 1)
        put(row, column, (at) =>
          rule.criteria === 'CHECKBOX' ? tick(grid, row, column, at) : arrow(grid, rule, row, column, at),
        );
  }
  for (const note of extras.notes) put(note.row, note.column, noteMark);
  if (extras.filter) {
    const { row, column, columns } = extras.filter;
    const filter = extras.filter;
    for (let c = column; c < column + columns; c += 1) put(row, c, (at) => filterMark(grid, filter, c, at));
  }
  return made;
}

/** The first and last of two runs that overlap; the last is smaller where they do not. */
const shared = (start: number, count: number, from: number, size: number): [number, number] => [
  Math.max(start, from),
  Math.min(start + count, from + size) - 1,
];

function noteMark({ left, top, width }: Place): HTMLElement {
  const mark = document.createElement('div');
  mark.className = 'note-mark';
  place(mark, { left: left + width - 8, top, width: 8, height: 8 });
  return mark;
}

const textAt = (grid: Grid, row: number, column: number): string | number | boolean =>
  grid.values(grid.workbook.getActiveSheet().getSheetName(), { row, column, rows: 1, columns: 1 })[0]?.[0] ?? '';

function button(className: string, label: string, at: Place): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.setAttribute('aria-label', label);
  made.tabIndex = -1; // the grid has the keyboard; these are for the pointer
  place(made, at);
  return made;
}

function arrow(grid: Grid, rule: Validation, row: number, column: number, at: Place): HTMLElement | null {
  const [listed] = rule.values;
  if (!Array.isArray(listed) || rule.values[1] === false || at.width < 30) return null;
  const size = Math.min(18, at.height - 2);
  const mark = button('arrow-mark', 'Choose a value', {
    left: at.left + at.width - size - 2,
    top: at.top + at.height / 2 - size / 2,
    width: size,
    height: size,
  });
  mark.addEventListener('click', () => {
    const options = listed.map(String);
    offerChoices(mark, { options, chosen: String(textAt(grid, row, column)) }, (value) =>
      grid.write(row, column, typedValue(value)),
    );
  });
  return mark;
}

/** A chosen number is a number, as if it were typed. */
const typedValue = (text: string): string | number =>
  text !== '' && Number.isFinite(Number(text)) && String(Number(text)) === text ? Number(text) : text;

function tick(grid: Grid, row: number, column: number, at: Place): HTMLElement | null {
  const isOn = textAt(grid, row, column);
  if (isOn === '') return null;
  const ticked = isOn === true || isOn === 1 || isOn === 'TRUE';
  const mark = button('tick-mark', ticked ? 'Ticked' : 'Not ticked', {
    left: at.left + 1,
    top: at.top + 1,
    width: at.width - 2,
    height: at.height - 2,
  });
  mark.dataset.on = String(ticked);
  mark.style.background = backgroundOf(grid, row, column);
  mark.addEventListener('click', () => grid.write(row, column, !ticked));
  return mark;
}

function backgroundOf(grid: Grid, row: number, column: number): string {
  const color = grid.workbook
    .getActiveSheet()
    .getRange(row - 1, column - 1)
    .getBackground();
  return /^#[\da-f]{6}$/i.test(color) ? color : '#ffffff';
}

const everything = 'Show all';

/** What the filter of each sheet keeps now; choosing in another column starts anew. */
const kept = new Map<number, { readonly column: number; readonly value: string }>();

function filterMark(grid: Grid, filter: Box, column: number, at: Place): HTMLElement {
  const now = kept.get(grid.sheet());
  const chosen = now?.column === column ? now.value : everything;
  const mark = button('filter-mark', 'Filter this column', {
    left: at.left + at.width - 20,
    top: at.top + at.height - 20,
    width: 18,
    height: 18,
  });
  mark.dataset.on = String(chosen !== everything);
  mark.addEventListener('click', () => {
    const sheet = grid.workbook.getActiveSheet().getSheetName();
    const rows = Array.from({ length: filter.rows - 1 }, (_, index) => filter.row + 1 + index);
    const values = grid
      .values(sheet, { row: filter.row + 1, column, rows: filter.rows - 1, columns: 1 })
      .map(([value = '']) => String(value));
    const found = [...new Set(values)].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    offerChoices(mark, { options: [everything, ...found], chosen }, (value) => {
      if (value === everything) kept.delete(grid.sheet());
      else kept.set(grid.sheet(), { column, value });
      grid.showRows(rows, (row) => value === everything || values[row - filter.row - 1] === value);
      grid.focus();
    });
  });
  return mark;
}

/** The card beside a cell: its note, and what its rule expects. */
function showCard(at: Place | null, note: string, help: string): void {
  const card = element('cell-card');
  card.hidden = at === null;
  if (!at) return;
  const parts = [note, help].filter((text) => text !== '');
  card.replaceChildren(
    ...parts.map((text) => {
      const line = document.createElement('p');
      line.textContent = text;
      return line;
    }),
  );
  const room = element('overlay').clientWidth;
  const right = at.left + at.width + gap;
  const left = right + card.offsetWidth > room ? Math.max(0, at.left - card.offsetWidth - gap) : right;
  Object.assign(card.style, { left: `${left}px`, top: `${at.top}px` });
}
