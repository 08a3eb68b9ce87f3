import { aboutView } from '../../src/report/aboutView';

describe('aboutView', () => {
  const { seasons, about } = aboutView();

  it('gives the seasons newest first, with how sure their signals are', () => {
    const years = seasons.map(({ year }) => year);
    expect(years).toEqual([...years].sort((a, b) => b - a));
    expect(seasons.find(({ year }) => year === 2025)).toMatchObject({ confidence: 'confirmed' });
    expect(seasons.find(({ year }) => year === 2025)?.text).toContain('IR and DR share 6 gold and 6 silver');
    expect(seasons.find(({ year }) => year === 2027)?.text).toContain('check MyERAS');
  });

  it('names the guide and the source of every season', () => {
    expect(about.sources[0]).toContain('Residency Advisor');
    for (const { year } of seasons) expect(about.sources.join('\n')).toContain(`Signals ${year}:`);
  });

  it('says in three sentences what happens to the data', () => {
    expect(about.privacy).toHaveLength(3);
  });
});
