import type { Protection } from '../book/book';
import type { RangeObject } from './rangeBoxes';
import { strict } from './strict';
import { call } from './wire';

/** A protection of a sheet or range, as scripts hold it. Who is asking may always edit what they have protected themselves. */
export function protectionObject({ id, box, ...start }: Protection, range: () => RangeObject): object {
  let { description, warningOnly } = start;
  const change = (method: string, to: Partial<Protection>) => {
    call(`Protection.${method}`, 'changeProtection', id, to);
    return self;
  };
  const self: object = strict('Protection', {
    getDescription: () => description,
    setDescription(text: string) {
      description = text;
      return change('setDescription', { description });
    },
    isWarningOnly: () => warningOnly,
    setWarningOnly(only: boolean) {
      warningOnly = only;
      return change('setWarningOnly', { warningOnly });
    },
    canEdit: () => !start.locked,
    getProtectionType: () => (box === null ? 'SHEET' : 'RANGE'),
    getRange: range,
    remove: () => call('Protection.remove', 'removeProtection', id),
  });
  return self;
}
