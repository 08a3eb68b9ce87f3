import type { ListView } from '../src/rpc/contract';

export type Size = NonNullable<ListView['size']>;

/** A curve in a box of this size, in pixels of the drawing. */
export const curveBox = { width: 260, height: 120 } as const;

/** Where a number of applications and an index lie in the box. */
export function place(
  { points }: Size,
  applications: number,
  index: number,
): { readonly x: number; readonly y: number } {
  const most = points.at(-1)?.applications ?? 1;
  return {
    x: Math.round((curveBox.width * applications) / Math.max(1, most)),
    y: Math.round(curveBox.height * (1 - Math.min(100, Math.max(0, index)) / 100)),
  };
}

/** The points as an SVG polyline. */
export const polyline = (size: Size): string =>
  size.points
    .map(({ applications, index }) => place(size, applications, index))
    .map(({ x, y }) => `${x},${y}`)
    .join(' ');

/** A few points in words, evenly spread: what a table beside the curve shows. */
export function tableRows({ points }: Size): Size['points'] {
  const rows = 8;
  if (points.length <= rows) return points;
  return Array.from({ length: rows }, (_, row) => points[Math.round((row * (points.length - 1)) / (rows - 1))]).filter(
    (point) => point !== undefined,
  );
}
