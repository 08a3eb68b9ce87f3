import type { Conditions } from '../server/messages';
import { element } from './screen';
import { makeFoldable } from './foldable';

const field = (id: string): HTMLInputElement => {
  const found = element(id);
  if (!(found instanceof HTMLInputElement)) throw new Error(`"${id}" is no input`);
  return found;
};

/** Fills the switches that make things difficult for the add-on, and tells each change. */
export function showConditions(start: Conditions, changed: (conditions: Conditions) => void): void {
  const slow = field('slow');
  const reader = field('reader');
  const permission = field('no-permission');
  const account = field('other-account');
  const read = (): Conditions => ({
    slow: slow.checked,
    reader: reader.checked,
    trouble: permission.checked ? 'permission' : account.checked ? 'account' : 'none',
  });
  const show = () => {
    const count = [slow, reader, permission, account].filter(({ checked }) => checked).length;
    element('conditions-count').textContent = count === 0 ? '' : ` (${count} on)`;
    element('conditions-button').dataset.on = String(count > 0);
  };
  slow.checked = start.slow;
  reader.checked = start.reader;
  permission.checked = start.trouble === 'permission';
  account.checked = start.trouble === 'account';
  show();
  for (const input of [slow, reader, permission, account]) {
    input.addEventListener('change', () => {
      if (input === permission && permission.checked) account.checked = false;
      if (input === account && account.checked) permission.checked = false;
      show();
      changed(read());
    });
  }
  makeFoldable('conditions-button', 'conditions');
}
