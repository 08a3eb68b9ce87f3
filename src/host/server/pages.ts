import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';
import type { Host } from '../createHost';
import type { FromPage, FromServer } from './messages';

interface PagesOptions {
  readonly host: Host;
  readonly token: string;
  /** Where the pages come from; a socket from elsewhere is refused. */
  readonly url: string;
  readonly onSidebar: (html: string) => void;
}

/** A whole workbook goes through in one message. */
const largestMessage = 256 * 1024 * 1024;

/** Keeps the open pages in step with the workbook, and runs what they ask for. */
export function acceptPages(server: Server, { host, token, url, onSidebar }: PagesOptions): { close(): void } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessage });
  let sender: WebSocket | null = null;
  let sidebar: (FromServer & { kind: 'sidebar' }) | null = null;
  const send = (socket: WebSocket, message: FromServer) => {
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  };
  const broadcast = (message: FromServer) => {
    for (const socket of sockets.clients) send(socket, message);
  };

  host.book.engine.onMutation((mutation) => {
    const text = JSON.stringify({ kind: 'mutation', mutation } satisfies FromServer);
    for (const socket of sockets.clients)
      if (socket !== sender && socket.readyState === WebSocket.OPEN) socket.send(text);
  });
  host.book.onActivate = (box) => broadcast({ kind: 'activate', box });
  host.state.onToast = (message, title) => broadcast({ kind: 'toast', title, message });
  host.state.onSidebar = (title, html) => {
    onSidebar(html);
    sidebar = { kind: 'sidebar', title: title || 'Sidebar', version: (sidebar?.version ?? 0) + 1 };
    broadcast(sidebar);
  };

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (!isOurs(request, url, token)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (page) => sockets.emit('connection', page));
  });
  sockets.on('connection', (page: WebSocket) => {
    const { engine } = host.book;
    send(page, { kind: 'book', name: engine.workbook.name, snapshot: engine.save(), menu: host.state.menu });
    send(page, { kind: 'mutation', mutation: engine.spills() });
    void host.run('showSidebar').catch(() => undefined); // open at the start; an add-on without one has none
    page.on('message', (data: Buffer) => void receive(page, JSON.parse(data.toString('utf8')) as FromPage));
  });

  const receive = async (page: WebSocket, message: FromPage): Promise<void> => {
    if (message.kind === 'select') {
      host.book.active = message.box;
      return;
    }
    if (message.kind === 'mutation') {
      sender = page;
      try {
        host.book.engine.applyRemote(message.mutation);
      } finally {
        sender = null;
      }
      return;
    }
    const { id } = message;
    try {
      send(page, { kind: 'answer', id, value: await answer(host, message) });
    } catch (error) {
      const { name, message: text } = error instanceof Error ? error : new Error(String(error));
      send(page, { kind: 'failure', id, name, message: text });
    }
  };
  return {
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

async function answer(host: Host, message: FromPage & { readonly id: number }): Promise<unknown> {
  switch (message.kind) {
    case 'run':
      return host.run(message.name, message.args, { forPage: true });
    case 'menu':
      if (!host.state.menu.some((item) => item.handler === message.handler)) {
        throw new Error(`Script function not found: ${message.handler}`);
      }
      await host.run(message.handler);
      return null;
    case 'cellError':
      await host.settle();
      return host.cellError(message.sheet, message.row, message.column);
  }
}

/** Only the page of this run: its own origin, this computer's name, and the token that was written into it. */
function isOurs(request: IncomingMessage, url: string, token: string): boolean {
  const { host = '', origin = '' } = request.headers;
  const port = new URL(url).port;
  const names = [`127.0.0.1:${port}`, `localhost:${port}`];
  const asked = new URL(request.url ?? '/', url);
  const isNamed = names.includes(host) && names.some((name) => origin === `http://${name}`);
  return isNamed && asked.pathname === '/socket' && asked.searchParams.get('token') === token;
}
