import { inventories } from '../../guide/checks/assessment';
import type { Profile } from '../../rows/records';
import { joined } from '../counted';
import type { Evaluators } from './facts';

/** The four inventories: which are filled in, and the fields that would complete the others. */
export const assessmentChecks: Pick<Evaluators, 'A4'> = {
  A4: ({ profile, labelOf }) => {
    const known = (field: keyof Profile): boolean => profile[field] !== null;
    const read = inventories.map(({ name, fields }) => ({
      name,
      open: fields.filter((group) => !group.some(known)).map(([first]) => labelOf(first)),
      begun: fields.some((group) => group.some(known)),
    }));
    const names = (some: typeof read): string => joined(some.map(({ name }) => name));
    const filled = read.filter(({ open }) => open.length === 0);
    const open = read.filter((one) => one.open.length > 0);
    const values = {
      filled: filled.length === 0 ? 'none' : names(filled),
      open: names(open),
      fields: joined(open.flatMap((one) => one.open)),
    };
    if (open.length === 0) return { finding: 'all', values };
    return { finding: read.some(({ begun }) => begun) ? 'some' : 'blank', values };
  },
};
