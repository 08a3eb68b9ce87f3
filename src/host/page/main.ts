import type { IWorkbookData } from '@univerjs/core';
import './page.css';
import './overSheet.css';
import type { SheetExtras } from '../book/book';
import type { FromServer } from '../server/messages';
import { connect } from './connection';
import { createGrid, type Grid } from './grid';
import { showCellMessage } from './cellMessage';
import { showConditions } from './conditions';
import { offerFiles } from './files';
import { formulaLook } from './formulaRules';
import { offerKeys } from './keys';
import { fillMenu } from './menu';
import { createOverlay, type Overlay } from './overlay';
import { createSidebar } from './sidebar';
import { element, setStatus, showToast } from './screen';

/** The preview page: the grid, the add-on's menu and its sidebar around one line to the server. */
let grid: Grid | undefined;
let overlay: Overlay | undefined;

const connection = connect(receive, () => setStatus('The preview has stopped. Start it again and reload.', 'problem'));
const sidebar = createSidebar(connection, () => grid?.focus());

function receive(message: FromServer): void {
  switch (message.kind) {
    case 'book':
      start(message);
      break;
    case 'mutation':
      grid?.apply(message.mutation);
      break;
    case 'sidebar':
      sidebar.open(message.title, message.version);
      break;
    case 'extras':
      showExtras(message.sheet, message.extras);
      break;
    case 'reload':
      location.reload();
      break;
    case 'toast':
      showToast(message.title, message.message);
      break;
    case 'activate':
      grid?.select(message.box);
      break;
    case 'answer':
    case 'failure':
      break; // the connection has taken them
  }
}

/** What belongs to a sheet besides its cells. */
function showExtras(sheet: number, extras: SheetExtras): void {
  overlay?.set(sheet, extras);
  grid?.setLook(sheet, formulaLook(extras.rules));
}

/** A reader looks and cannot type. */
function showReader(reader: boolean): void {
  document.body.dataset.reader = String(reader);
  grid?.setEditable(!reader);
}

function start({ name, snapshot, menu, extras, conditions }: FromServer & { kind: 'book' }): void {
  grid = createGrid('grid', snapshot as IWorkbookData, {
    onChange: (mutation) => connection.send({ kind: 'mutation', mutation }),
    onReady() {
      document.body.dataset.ready = 'true';
      overlay?.refresh();
    },
    onView: () => overlay?.refresh(),
    onPoint: (row, column) => overlay?.point(row, column),
    onSelect(box) {
      connection.send({ kind: 'select', box });
      overlay?.point(box.row, box.column);
      void connection
        .ask({ kind: 'cellError', sheet: box.sheet, row: box.row, column: box.column })
        .then((text) => showCellMessage(typeof text === 'string' ? text : null));
    },
  });
  overlay = createOverlay(grid);
  for (const [sheet, of] of extras) showExtras(sheet, of);
  showConditions(conditions, (changed) => {
    showReader(changed.reader);
    connection.send({ kind: 'conditions', conditions: changed });
  });
  if (conditions.reader) showReader(true);
  Object.assign(window, { preview: { workbook: grid.workbook } });
  element('book-name').textContent = name;
  fillMenu(menu, (handler) => {
    connection.ask({ kind: 'menu', handler }).catch((error: unknown) => {
      showToast('The add-on reported a problem', error instanceof Error ? error.message : String(error));
    });
  });
}

offerFiles();
offerKeys(() => grid?.focus());
