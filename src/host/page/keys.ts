import { element } from './screen';

/** Keys that move between the parts of the page, and the list of keys. */
export function offerKeys(focusGrid: () => void): void {
  const dialog = element('keys') as HTMLDialogElement;
  element('keys-button').addEventListener('click', () => dialog.showModal());
  element('keys-close').addEventListener('click', () => dialog.close());
  const jumps: Readonly<Record<string, () => void>> = {
    '1': focusGrid,
    '2': () => element('menu-button').focus(),
    '3': () => element('sidebar-frame').focus(),
  };
  // Before the grid, which takes every key that it gets.
  addEventListener(
    'keydown',
    (event) => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      const jump = event.key === '/' || event.key === 'h' ? () => dialog.showModal() : jumps[event.key];
      if (!jump) return;
      event.preventDefault();
      event.stopPropagation();
      jump();
    },
    true,
  );
}
