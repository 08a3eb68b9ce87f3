import type { Guide } from '../guide/guide';
import { warningTexts } from '../guide/messages/list';
import { fill } from '../guide/messages/message';
import type { Season } from '../guide/seasons/season';
import { err, ok, type Result } from '../result';

/** The season in force, and a warning where the profile names one that is not known. */
export interface ChosenSeason {
  readonly season: Season;
  readonly warnings: readonly string[];
}

/** From the argument, else Settings, else the profile, else the default. An unknown one is refused in an argument only. */
export function chooseSeason(argument: number | null, profile: number | null, guide: Guide): Result<ChosenSeason> {
  const find = (year: number | null): Season | undefined => guide.seasons.find((season) => season.year === year);
  const known = guide.seasons.map(({ year }) => year).join(', ');
  if (argument !== null) {
    const season = find(argument);
    return season === undefined
      ? err(`Season ${argument} is not known; known seasons are ${known}.`)
      : ok({ season, warnings: [] });
  }
  const wanted = guide.options.season ?? profile;
  const season = find(wanted) ?? find(guide.defaultSeason);
  if (season === undefined) return err(`No season is known; known seasons are ${known}.`);
  const missed = wanted !== null && season.year !== wanted;
  return ok({
    season,
    warnings: missed ? [fill(warningTexts.unknownSeason, { season: wanted, used: season.year, known })] : [],
  });
}
