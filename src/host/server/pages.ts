import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';
import { isTooComplex, mostSigns } from '../book/formulaLimit';
import type { Host } from '../createHost';
import type { Mutation } from '../wire';
import { createSurroundings, type Surroundings } from './conditions';
import type { FromPage, FromServer } from './messages';

interface PagesOptions {
  readonly token: string;
  /** Where the pages come from; a socket from elsewhere is refused. */
  readonly url: string;
  readonly onSidebar: (html: string) => void;
  /** How many milliseconds a call waits when the server is slow; two to six seconds unless told. */
  readonly pause?: () => number;
}

export interface Pages {
  /** Shows the workbook of a host from now on; pages that are open load it. */
  show(host: Host): void;
  close(): void;
}

/** A whole workbook goes through in one message. */
const largestMessage = 256 * 1024 * 1024;

/** Keeps the open pages in step with the workbook, and runs what they ask for. */
export function acceptPages(server: Server, first: Host, { token, url, onSidebar, pause }: PagesOptions): Pages {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessage });
  const surroundings = createSurroundings(pause);
  let host = first;
  let sender: WebSocket | null = null;
  let version = 0;
  const send = (socket: WebSocket, message: FromServer) => {
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  };
  const broadcast = (message: FromServer) => {
    for (const socket of sockets.clients) send(socket, message);
  };
  const watch = (watched: Host) => {
    const { book, state } = watched;
    book.engine.onMutation((mutation) => {
      const text = JSON.stringify({ kind: 'mutation', mutation } satisfies FromServer);
      for (const socket of sockets.clients)
        if (socket !== sender && socket.readyState === WebSocket.OPEN) socket.send(text);
    });
    book.onExtras = (sheet, extras) => broadcast({ kind: 'extras', sheet, extras });
    book.onActivate = (box) => broadcast({ kind: 'activate', box });
    state.onToast = (message, title) => broadcast({ kind: 'toast', title, message });
    state.onSidebar = (title, html) => {
      onSidebar(html);
      version += 1;
      broadcast({ kind: 'sidebar', title: title || 'Sidebar', version });
    };
  };
  watch(host);

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const asked = new URL(request.url ?? '/', url);
    if (asked.pathname !== '/socket' || asked.searchParams.get('token') !== token || !isOwnPage(request, url)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (page) => sockets.emit('connection', page));
  });
  sockets.on('connection', (page: WebSocket) => {
    const { book, state } = host;
    const { engine } = book;
    send(page, {
      kind: 'book',
      name: engine.workbook.name,
      snapshot: engine.save(),
      menu: state.menu,
      extras: [...book.extras],
      conditions: surroundings.current,
    });
    send(page, { kind: 'mutation', mutation: engine.spills() });
    void host.run('showSidebar').catch(() => undefined); // open at the start; an add-on without one has none
    page.on('message', (data: Buffer) => {
      receive(page, data).catch(() => send(page, { kind: 'reload' })); // it is out of step
    });
  });

  const receive = async (page: WebSocket, data: Buffer): Promise<void> => {
    const message = JSON.parse(data.toString('utf8')) as FromPage;
    switch (message.kind) {
      case 'select':
        host.book.active = message.box;
        return;
      case 'conditions':
        surroundings.change(host, message.conditions);
        return;
      case 'mutation':
        if (surroundings.current.reader) return;
        if (formulasOf(message.mutation).some(isTooComplex)) {
          send(page, { kind: 'toast', title: 'Not calculated', message: tooComplex });
          return;
        }
        sender = page;
        try {
          host.book.engine.applyRemote(message.mutation);
        } finally {
          sender = null;
        }
        return;
      default:
        try {
          send(page, { kind: 'answer', id: message.id, value: await answer(host, surroundings, message) });
        } catch (error) {
          const { name, message: text } = error instanceof Error ? error : new Error(String(error));
          send(page, { kind: 'failure', id: message.id, name, message: text });
        }
    }
  };
  return {
    show(next) {
      host = next;
      watch(host);
      surroundings.change(host, surroundings.current);
      broadcast({ kind: 'reload' });
    },
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

const tooComplex = `A formula with more than ${mostSigns} operators and parentheses is not kept: it could not be calculated.`;

/** The formulas that a change of cells writes. */
function formulasOf({ params }: Mutation): string[] {
  const { cellValue = {} } = params as { cellValue?: Record<string, Record<string, { f?: unknown } | null> | null> };
  return Object.values(cellValue).flatMap((row) =>
    Object.values(row ?? {}).flatMap((cell) => (typeof cell?.f === 'string' ? [cell.f] : [])),
  );
}

async function answer(
  host: Host,
  surroundings: Surroundings,
  message: FromPage & { readonly id: number },
): Promise<unknown> {
  switch (message.kind) {
    case 'run':
      await surroundings.meet();
      return host.run(message.name, message.args, { forPage: true });
    case 'menu':
      if (!host.state.menu.some((item) => item.handler === message.handler)) {
        throw new Error(`Script function not found: ${message.handler}`);
      }
      await surroundings.meet();
      await host.run(message.handler);
      return null;
    case 'cellError':
      await host.settle();
      return host.cellError(message.sheet, message.row, message.column);
  }
}

/** Was this asked by a page of this run: from its own origin, and by this computer's name? */
export function isOwnPage({ headers }: IncomingMessage, url: string): boolean {
  const { host = '', origin = '' } = headers;
  const { port } = new URL(url);
  const names = [`127.0.0.1:${port}`, `localhost:${port}`];
  return names.includes(host) && origin === `http://${host}`;
}
