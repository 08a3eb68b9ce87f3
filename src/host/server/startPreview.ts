import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Book } from '../book/book';
import { createHost, type Host, type HostOptions } from '../createHost';
import { writeXlsx } from '../io/writeXlsx';
import { pageReply, type Reply, scriptReply, sidebarReply, styleReply } from './files';
import { acceptPages } from './pages';

export interface Preview {
  /** `http://127.0.0.1:PORT/` */
  readonly url: string;
  readonly host: Host;
  close(): Promise<void>;
}

/** This computer only. */
const address = '127.0.0.1';

/** Opens a workbook with the add-on in a local web page. `port` 0 takes any that is free. */
export async function startPreview(book: Book, port: number, options: HostOptions = {}): Promise<Preview> {
  const host = createHost(book, options);
  const token = randomBytes(16).toString('hex');
  const sidebar = { html: '' };
  const replyTo = (path: string, given: string | null): Promise<Reply> | null => {
    switch (path) {
      case '/':
        return pageReply(token);
      case '/main.js':
        return scriptReply();
      case '/main.css':
        return styleReply();
      case '/sidebar':
        return sidebarReply(sidebar.html, host.functions);
      case '/workbook.xlsx':
        return given === token ? workbookReply(host) : null;
      default:
        return null;
    }
  };
  const server = createServer((request, response) => void handle(request, response, replyTo));
  try {
    const url = await listen(server, port);
    const pages = acceptPages(server, { host, token, url, onSidebar: (html) => (sidebar.html = html) });
    await host.run('onOpen', [{ authMode: 'LIMITED' }], { mode: 'LIMITED' });
    return {
      url,
      host,
      async close() {
        pages.close();
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
        await host.dispose();
      },
    };
  } catch (error) {
    await host.dispose();
    throw error;
  }
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, () => resolve(`http://${address}:${(server.address() as AddressInfo).port}/`));
  });
}

/** Is the request meant for this computer by name? A page of another site that was pointed here is not. */
function isLocal(headers: IncomingMessage['headers']): boolean {
  return /^(127\.0\.0\.1|localhost):\d+$/.test(headers.host ?? '');
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  replyTo: (path: string, token: string | null) => Promise<Reply> | null,
): Promise<void> {
  const refuse = (status: number, text: string) => {
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(text);
  };
  if (!isLocal(request.headers)) {
    refuse(403, 'This preview answers to this computer only.\n');
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(405, 'Only GET is answered.\n');
    return;
  }
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://local');
  try {
    const reply = await replyTo(pathname, searchParams.get('token'));
    if (!reply) {
      refuse(404, 'There is nothing here.\n');
      return;
    }
    response.writeHead(200, {
      'Content-Type': reply.type,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      ...reply.headers,
    });
    response.end(request.method === 'HEAD' ? undefined : reply.body);
  } catch {
    refuse(500, 'The preview could not answer.\n');
  }
}

async function workbookReply(host: Host): Promise<Reply> {
  const book = await host.save();
  const name = book.name.replaceAll(/[^\w -]/g, '') || 'workbook';
  return {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: await writeXlsx(book),
    headers: { 'Content-Disposition': `attachment; filename="${name}.xlsx"` },
  };
}
