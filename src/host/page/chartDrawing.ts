import type { ChartData } from './chartData';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The frame in which the marks stand, and the scale of their numbers. */
interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly most: number;
}

type Attributes = Readonly<Record<string, string | number>>;

const ink = '#3c4043';
const quiet = '#5f6368';
const line = '#dadce0';

function svg(name: string, attributes: Attributes, ...children: (SVGElement | string)[]): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

const label = (text: string, x: number, y: number, more: Attributes = {}): SVGElement =>
  svg('text', { x, y, fill: quiet, 'font-size': 11, 'dominant-baseline': 'middle', ...more }, text);

const short = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** Draws a chart the way Sheets does, simply: title, legend, grid lines, marks. A type we do not draw is named instead. */
export function drawChart(data: ChartData, { width, height }: Size): SVGElement {
  const picture = svg('svg', {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-label': data.title,
  });
  picture.append(
    svg('rect', { x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: 4, fill: '#ffffff', stroke: line }),
    svg('text', { x: 20, y: 30, fill: ink, 'font-size': 16 }, data.title),
  );
  const painter = painters[data.type];
  if (!painter) {
    picture.append(label(`A ${data.type.toLowerCase()} chart, which the preview does not draw`, 20, height / 2));
    return picture;
  }
  picture.append(...legend(data, width), ...painter(data, { width, height }));
  return picture;
}

function legend({ type, series, categories, colors }: ChartData, width: number): SVGElement[] {
  const names = type === 'PIE' ? categories : series.map(({ name }) => name);
  if (names.length < 2 && type !== 'PIE') return [];
  let x = 20;
  return names.flatMap((name, index) => {
    const text = short(name, 24);
    const at = x;
    x += 30 + text.length * 6;
    if (x > width) return [];
    return [
      svg('rect', { x: at, y: 47, width: 10, height: 10, rx: 2, fill: colorOf(colors, index) }),
      label(text, at + 16, 53),
    ];
  });
}

const colorOf = (colors: readonly string[], index: number): string => colors[index % colors.length] ?? ink;

const painters: Readonly<Record<string, (data: ChartData, size: Size) => SVGElement[]>> = {
  BAR: bars,
  COLUMN: columns,
  LINE: (data, size) => lines(data, size, false),
  AREA: (data, size) => lines(data, size, true),
  SCATTER: points,
  PIE: pie,
};

/** A round number at or above the largest, in four steps. */
function roundUp(most: number): number {
  if (!(most > 0)) return 4;
  const step = 10 ** Math.floor(Math.log10(most / 4));
  const factor = [1, 2, 2.5, 5, 10].find((times) => times * step * 4 >= most) ?? 10;
  return factor * step * 4;
}

function largest({ series, categories, isStacked }: ChartData): number {
  const at = (index: number) => series.map(({ values }) => values[index] ?? 0);
  const tops = categories.map((_, index) =>
    isStacked ? at(index).reduce((sum, value) => sum + value, 0) : Math.max(0, ...at(index)),
  );
  return roundUp(Math.max(0, ...tops));
}

const steps = [0, 1, 2, 3, 4];
const shown = (value: number): string => String(Number(value.toPrecision(3)));

/** Grid lines with their numbers, standing (for bars) or lying. */
function gridLines({ left, top, width, height, most }: Plot, standing: boolean): SVGElement[] {
  return steps.flatMap((step) => {
    const share = step / 4;
    const x = left + width * share;
    const y = top + height * (1 - share);
    const text = shown(most * share);
    return standing
      ? [
          svg('line', { x1: x, x2: x, y1: top, y2: top + height, stroke: line }),
          label(text, x, top + height + 14, { 'text-anchor': 'middle' }),
        ]
      : [
          svg('line', { x1: left, x2: left + width, y1: y, y2: y, stroke: line }),
          label(text, left - 8, y, { 'text-anchor': 'end' }),
        ];
  });
}

function axisTitles({ acrossTitle, upTitle }: ChartData, { width, height }: Size): SVGElement[] {
  const across = label(acrossTitle, width / 2, height - 12, { 'text-anchor': 'middle', 'font-style': 'italic' });
  const up = label(upTitle, 14, height / 2, {
    'text-anchor': 'middle',
    'font-style': 'italic',
    transform: `rotate(-90 14 ${height / 2})`,
  });
  return [...(acrossTitle === '' ? [] : [across]), ...(upTitle === '' ? [] : [up])];
}

/** The boxes of one category: beside each other, or stacked. */
function spans(
  data: ChartData,
  index: number,
  room: number,
): { from: number; to: number; at: number; thick: number }[] {
  const { series, isStacked } = data;
  const thick = (room * 0.7) / (isStacked ? 1 : series.length);
  let sum = 0;
  return series.map(({ values }, number) => {
    const value = values[index] ?? 0;
    const from = isStacked ? sum : 0;
    sum += value;
    return { from, to: from + value, at: room * 0.15 + (isStacked ? 0 : thick * number), thick };
  });
}

function bars(data: ChartData, size: Size): SVGElement[] {
  const widest = Math.min(20, Math.max(0, ...data.categories.map((name) => name.length)));
  const left = 24 + widest * 6 + (data.upTitle === '' ? 0 : 16);
  const plot = { left, top: 70, width: size.width - left - 30, height: size.height - 125, most: largest(data) };
  const room = plot.height / Math.max(1, data.categories.length);
  const marks = data.categories.flatMap((category, index) => [
    label(short(category, 20), left - 8, plot.top + room * (index + 0.5), { 'text-anchor': 'end' }),
    ...spans(data, index, room).map(({ from, to, at, thick }, number) =>
      svg('rect', {
        x: left + (from / plot.most) * plot.width,
        y: plot.top + room * index + at,
        width: (Math.max(0, to - from) / plot.most) * plot.width,
        height: thick,
        fill: colorOf(data.colors, number),
      }),
    ),
  ]);
  return [...gridLines(plot, true), ...marks, ...axisTitles(data, size)];
}

const standingPlot = (data: ChartData, size: Size): Plot => ({
  left: 56,
  top: 75,
  width: size.width - 86,
  height: size.height - 130,
  most: largest(data),
});

/** The names below the plot, as many as fit. */
function names(data: ChartData, plot: Plot): SVGElement[] {
  const room = plot.width / Math.max(1, data.categories.length);
  const every = Math.max(1, Math.ceil(46 / room));
  return data.categories.flatMap((category, index) =>
    index % every === 0
      ? [
          label(
            short(category, Math.max(4, Math.floor((room * every) / 6))),
            plot.left + room * (index + 0.5),
            plot.top + plot.height + 14,
            {
              'text-anchor': 'middle',
            },
          ),
        ]
      : [],
  );
}

function columns(data: ChartData, size: Size): SVGElement[] {
  const plot = standingPlot(data, size);
  const room = plot.width / Math.max(1, data.categories.length);
  const marks = data.categories.flatMap((_, index) =>
    spans(data, index, room).map(({ from, to, at, thick }, number) =>
      svg('rect', {
        x: plot.left + room * index + at,
        y: plot.top + plot.height * (1 - to / plot.most),
        width: thick,
        height: (Math.max(0, to - from) / plot.most) * plot.height,
        fill: colorOf(data.colors, number),
      }),
    ),
  );
  return [...gridLines(plot, false), ...marks, ...names(data, plot), ...axisTitles(data, size)];
}

function lines(data: ChartData, size: Size, filled: boolean): SVGElement[] {
  const plot = standingPlot(data, size);
  const room = plot.width / Math.max(1, data.categories.length);
  const bottom = plot.top + plot.height;
  const marks = data.series.flatMap(({ values }, number) => {
    const at = values.flatMap((value, index) =>
      value === null ? [] : [{ x: plot.left + room * (index + 0.5), y: bottom - (value / plot.most) * plot.height }],
    );
    const path = at.map(({ x, y }) => `${x},${y}`).join(' ');
    const color = colorOf(data.colors, number);
    const [first, last] = [at[0], at.at(-1)];
    const area =
      filled && first && last
        ? [
            svg('polygon', {
              points: `${first.x},${bottom} ${path} ${last.x},${bottom}`,
              fill: color,
              'fill-opacity': 0.25,
            }),
          ]
        : [];
    return [...area, svg('polyline', { points: path, fill: 'none', stroke: color, 'stroke-width': 2 })];
  });
  return [...gridLines(plot, false), ...marks, ...names(data, plot), ...axisTitles(data, size)];
}

function points(data: ChartData, size: Size): SVGElement[] {
  const plot = standingPlot(data, size);
  const across = data.categories.map(Number);
  const most = roundUp(Math.max(0, ...across.filter(Number.isFinite)));
  const marks = data.series.flatMap(({ values }, number) =>
    values.flatMap((value, index) => {
      const x = across[index] ?? Number.NaN;
      if (value === null || !Number.isFinite(x)) return [];
      return [
        svg('circle', {
          cx: plot.left + (x / most) * plot.width,
          cy: plot.top + plot.height * (1 - value / plot.most),
          r: 4,
          fill: colorOf(data.colors, number),
        }),
      ];
    }),
  );
  const ticks = steps.map((step) =>
    label(shown((most * step) / 4), plot.left + (plot.width * step) / 4, plot.top + plot.height + 14, {
      'text-anchor': 'middle',
    }),
  );
  return [...gridLines(plot, false), ...ticks, ...marks, ...axisTitles(data, size)];
}

function pie(data: ChartData, size: Size): SVGElement[] {
  const values = (data.series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  const radius = Math.min(size.width, size.height - 90) / 2 - 10;
  const [cx, cy] = [size.width / 2, 70 + (size.height - 80) / 2];
  let turned = 0;
  return values.flatMap((value, index) => {
    if (value === 0) return [];
    if (value === total) return [svg('circle', { cx, cy, r: radius, fill: colorOf(data.colors, index) })];
    const edge = (share: number) => {
      const angle = 2 * Math.PI * share - Math.PI / 2;
      return `${cx + radius * Math.cos(angle)},${cy + radius * Math.sin(angle)}`;
    };
    const [start, end] = [turned / total, (turned + value) / total];
    turned += value;
    const path = `M${cx},${cy} L${edge(start)} A${radius},${radius} 0 ${end - start > 0.5 ? 1 : 0} 1 ${edge(end)} Z`;
    return [svg('path', { d: path, fill: colorOf(data.colors, index), stroke: '#ffffff' })];
  });
}
