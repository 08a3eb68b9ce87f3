import type { MenuItem } from '../wire';
import { makeFoldable } from './foldable';
import { element } from './screen';

/** Fills the add-on's menu and lets it open and close by mouse and keyboard. */
export function fillMenu(items: readonly MenuItem[], choose: (handler: string) => void): void {
  const button = element('menu-button');
  const list = element('menu-items');
  const close = makeFoldable('menu-button', 'menu-items');
  list.replaceChildren(
    ...items.map(({ text, handler }) => {
      if (handler === null) return separator();
      return itemButton(text, () => {
        close();
        button.focus();
        choose(handler);
      });
    }),
  );
  list.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      moveFocus(list, event.key === 'ArrowDown' ? 1 : -1);
    }
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
