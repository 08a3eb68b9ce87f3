import { functionTable } from '../../src/functions/table';
import * as entry from '../../src/gas/entry';
import { handlerTable } from '../../src/gas/handlers';
import { menuItems } from '../../src/gas/menu';

describe('what the bundle exports', () => {
  it('is every custom function, every handler, and the headless plan', () => {
    const names = [...Object.keys(functionTable), ...Object.keys(handlerTable), 'headlessPlan'];
    expect(Object.keys(entry).sort()).toEqual(names.sort());
  });

  it('touches no Google service when it is loaded, since none exists here', () => {
    expect(typeof entry.onOpen).toBe('function');
  });

  it('offers in the menu only handlers that exist, in words that start with a verb', () => {
    for (const { text, handler } of menuItems) {
      expect(Object.keys(handlerTable)).toContain(handler);
      expect(text).toMatch(/^(Open|Write|Make|Build|Bring) /);
    }
  });
});
