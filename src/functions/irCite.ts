import { criteria, criterion } from '../guide/criteria';
import type { Cell } from '../rows/grid';
import { clean, quoted } from '../rows/text';
import { ArgumentError } from './arguments';
import { mapCells } from './mapCells';

/** `=IR_CITE(id)`: the criterion behind an id, restated, and its section. */
export const irCite = (id?: unknown): Cell | Cell[][] =>
  mapCells([['id', id]], (cell) => {
    const found = criterion(String(cell));
    if (found === null) {
      const known = criteria.map((one) => one.id).join(', ');
      throw new ArgumentError(
        `id: found ${cell === '' ? 'nothing' : quoted(clean(String(cell)))}, expected one of ${known}.`,
      );
    }
    return `${found.id}, ${found.title}: ${found.text} (${found.section})`;
  });
