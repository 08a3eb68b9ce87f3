import type { Guide } from '../guide/guide';
import { movingTexts as say } from '../guide/messages/kernel';
import { fill } from '../guide/messages/message';
import { display } from '../guide/messages/words';
import type { ApplicationList, ListEntry } from '../list/buildList';
import type { SignalMove, SignalMoves } from '../list/signalMoves';
import { percent } from './percent';

/** Programs named where a signal could go; the rest are left out. */
const mostNamed = 2;

const named = (names: readonly string[]): string => {
  const shown = names.slice(0, mostNamed);
  return names.length > mostNamed ? `${shown.join(', ')} and others` : shown.join(' and ');
};

function moveText(move: SignalMove, entry: ListEntry, nameOf: (id: string) => string, equallyGood: number): string {
  const isEqual = move.cost < equallyGood;
  const values = {
    cost: percent(move.cost),
    programs: named(move.to.map(nameOf)),
    kind: display(move.instead),
    signal: display(entry.signal),
  };
  const hasPlace = move.to.length > 0;
  if (move.instead === 'none') {
    if (isEqual) return fill(hasPlace ? say.equal : say.equalNowhere, values);
    return fill(hasPlace ? say.costs : say.costsNowhere, values);
  }
  if (!isEqual) return fill(say.asCosts, values);
  return fill(hasPlace ? say.asEqual : say.asEqualNowhere, values);
}

/** What moving each signal would cost, in words, by program id. */
export function movingTexts(list: ApplicationList, moves: SignalMoves, guide: Guide): ReadonlyMap<string, string> {
  const names = new Map(
    list.entries.map(({ judged: { program } }) => [program.id, `${program.name} (${program.specialty})`]),
  );
  const nameOf = (id: string): string => names.get(id) ?? id;
  return new Map(
    list.entries.flatMap((entry): [string, string][] => {
      const { id } = entry.judged.program;
      if (entry.signal === 'none' || entry.covered) return [];
      if (list.solution.held.has(id)) return [[id, say.locked]];
      const open = moves.get(id);
      if (open === undefined) return [];
      if (open.length === 0) return [[id, say.held]];
      const away = open.filter(({ instead }) => instead === 'none');
      const other = open.filter(({ instead }) => instead !== 'none');
      const texts = [...away, ...other].map((move) => moveText(move, entry, nameOf, guide.model.equallyGood));
      return [[id, [...(away.length === 0 ? [say.holdsOne] : []), ...texts].join(' ')]];
    }),
  );
}
