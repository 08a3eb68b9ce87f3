import type { FromSidebar, ToSidebar } from '../server/messages';
import type { Connection } from './connection';
import { element } from './screen';

export interface Sidebar {
  /** Opens the page that the add-on has just made; an open one is replaced. */
  open(title: string, version: number): void;
}

/** The add-on's sidebar: a frame of an origin of its own that reaches nothing but this page's messages. */
export function createSidebar(connection: Connection, focusGrid: () => void): Sidebar {
  const panel = element('sidebar');
  const frame = element('sidebar-frame') as HTMLIFrameElement;
  const close = () => {
    panel.hidden = true;
    frame.removeAttribute('src');
    focusGrid();
  };
  element('sidebar-close').addEventListener('click', close);
  const answer = (message: ToSidebar) => frame.contentWindow?.postMessage(message, '*');
  addEventListener('message', (event: MessageEvent<FromSidebar | undefined>) => {
    const message = event.data;
    if (event.source !== frame.contentWindow || !message) return;
    if (message.google === 'close') close();
    if (message.google === 'focus') focusGrid();
    if (message.google !== 'run') return;
    const { id, name, args } = message;
    connection.ask({ kind: 'run', name, args }).then(
      (value) => answer({ google: 'done', id, value }),
      (error: unknown) => {
        const { name: kind, message: text } = error instanceof Error ? error : new Error(String(error));
        answer({ google: 'failed', id, name: kind, message: text });
      },
    );
  });
  return {
    open(title, version) {
      element('sidebar-title').textContent = title;
      frame.title = title;
      frame.src = `/sidebar?${version}`;
      panel.hidden = false;
    },
  };
}
