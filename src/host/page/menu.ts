import type { MenuItem } from '../wire';
import { element } from './screen';

/** Fills the add-on's menu and lets it open and close by mouse and keyboard. */
export function fillMenu(items: readonly MenuItem[], choose: (handler: string) => void): void {
  const button = element('menu-button');
  const list = element('menu-items');
  const setOpen = (open: boolean) => {
    list.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    if (open) list.querySelector('button')?.focus();
  };
  list.replaceChildren(
    ...items.map(({ text, handler }) => {
      if (handler === null) return separator();
      return itemButton(text, () => {
        setOpen(false);
        button.focus();
        choose(handler);
      });
    }),
  );
  button.addEventListener('click', () => setOpen(list.hidden !== false));
  list.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      setOpen(false);
      button.focus();
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      moveFocus(list, event.key === 'ArrowDown' ? 1 : -1);
    }
  });
  document.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Node && !element('menu').contains(event.target)) setOpen(false);
  });
}

function itemButton(text: string, choose: () => void): HTMLElement {
  const item = document.createElement('button');
  item.type = 'button';
  item.role = 'menuitem';
  item.textContent = text;
  item.addEventListener('click', choose);
  return item;
}

function separator(): HTMLElement {
  const line = document.createElement('hr');
  line.setAttribute('role', 'separator');
  return line;
}

function moveFocus(list: HTMLElement, step: number): void {
  const buttons = [...list.querySelectorAll('button')];
  const index = buttons.findIndex((button) => button === document.activeElement);
  buttons[(index + step + buttons.length) % buttons.length]?.focus();
}
