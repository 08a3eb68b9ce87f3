import { curveBox, place, polyline, tableRows } from '../../sidebar/sizeCurve';
import { listFixture } from './support/listFixture';

const size = listFixture.size ?? {
  points: [],
  now: { applications: 0, fee: 0, index: 0 },
  recommended: { applications: 0, fee: 0, index: 0 },
  text: '',
};

describe('the curve of list sizes', () => {
  it('reaches from left to right and keeps inside its box', () => {
    expect(place(size, 60, 100)).toEqual({ x: curveBox.width, y: 0 });
    expect(place(size, 0, 0)).toEqual({ x: 0, y: curveBox.height });
    expect(place(size, 30, 120).y).toBe(0);
    expect(polyline(size).split(' ')).toHaveLength(49);
  });

  it('is a short table in words, first and last point included', () => {
    const rows = tableRows(size);
    expect(rows).toHaveLength(8);
    expect([rows[0]?.applications, rows.at(-1)?.applications]).toEqual([12, 60]);
    expect(tableRows({ ...size, points: size.points.slice(0, 3) })).toHaveLength(3);
  });
});
