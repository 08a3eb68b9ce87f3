import type { Criterion } from '../criterion';
import { application } from './application';
import { assessment } from './assessment';
import { backup } from './backup';
import { interviews } from './interviews';
import { letters } from './letters';
import { narrative } from './narrative';
import { pathway } from './pathway';
import { rotations } from './rotations';
import { scholarship } from './scholarship';
import { selection } from './selection';
import { signals } from './signals';

/** Every criterion of the guide, in the guide's order. */
export const criteria: readonly Criterion[] = [
  ...assessment,
  ...pathway,
  ...rotations,
  ...letters,
  ...narrative,
  ...scholarship,
  ...selection,
  ...application,
  ...signals,
  ...interviews,
  ...backup,
];

/** The criterion behind an id, whatever its case; null for an id there is none of. */
export const criterion = (id: string): Criterion | null =>
  criteria.find((candidate) => candidate.id === id.trim().toUpperCase()) ?? null;
