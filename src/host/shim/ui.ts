import type { MenuItem } from '../wire';
import type { HtmlOutput } from './htmlService';
import { strict } from './strict';
import { call } from './wire';

interface Menu {
  addItem(text: string, handler: string): Menu;
  addSeparator(): Menu;
  addToUi(): void;
}

/** Builds one menu in place, as Google's builder does: each call changes the same menu. */
function menuBuilder(): Menu {
  const items: MenuItem[] = [];
  const builder: Menu = strict('Menu', {
    addItem(text: string, handler: string) {
      items.push({ text, handler });
      return builder;
    },
    addSeparator() {
      items.push({ text: '', handler: null });
      return builder;
    },
    addToUi: () => call('Menu.addToUi', 'addMenu', items),
  });
  return builder;
}

export const ui = strict('Ui', {
  createAddonMenu: menuBuilder,
  createMenu: menuBuilder,
  showSidebar: (output: HtmlOutput) => call('Ui.showSidebar', 'showSidebar', output.getTitle(), output.getContent()),
});
