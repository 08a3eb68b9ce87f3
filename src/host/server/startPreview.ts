import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Book } from '../book/book';
import { createHost, type Host, type HostOptions } from '../createHost';
import { InputError } from '../inputError';
import { readWorkbook } from '../io/workbookFile';
import { writeXlsx } from '../io/writeXlsx';
import { pageReply, type Reply, scriptReply, sidebarReply, styleReply } from './files';
import { acceptPages, isOwnPage } from './pages';
import { readBody } from './readBody';

export interface Preview {
  /** `http://127.0.0.1:PORT/` */
  readonly url: string;
  /** The workbook that is open now. */
  readonly host: Host;
  close(): Promise<void>;
}

export interface PreviewOptions extends HostOptions {
  /** How many milliseconds a call waits when the server is slow; two to six seconds unless told. */
  readonly pause?: () => number;
}

/** This computer only. */
const address = '127.0.0.1';
const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };

/** A request that is refused, and why. */
class Refusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Opens a workbook with the add-on in a local web page. `port` 0 takes any that is free. */
export async function startPreview(book: Book, port: number, options: PreviewOptions = {}): Promise<Preview> {
  let host = createHost(book, options);
  const token = randomBytes(16).toString('hex');
  let sidebar = '';
  const server = createServer((request, response) => void handle(request, response, replyTo));
  const url = await listen(server, port).catch(async (error: unknown) => {
    await host.dispose();
    throw error;
  });
  const pages = acceptPages(server, host, {
    token,
    url,
    onSidebar: (html) => (sidebar = html),
    ...(options.pause ? { pause: options.pause } : {}),
  });
  const open = async (next: Book) => {
    const before = host;
    host = createHost(next, options);
    await runOnOpen(host);
    pages.show(host);
    await before.dispose();
  };
  const replyTo = async (request: IncomingMessage, path: string, query: URLSearchParams): Promise<Reply | null> => {
    if (path === '/workbook') {
      if (query.get('token') !== token || !isOwnPage(request, url))
        throw new Refusal(403, 'Files are taken from the page only.');
      const name = query.get('name') ?? '';
      await open(await readWorkbook(name, await readBody(request)));
      return { type: 'text/plain; charset=utf-8', body: 'opened' };
    }
    switch (path) {
      case '/':
        return pageReply(token);
      case '/main.js':
        return scriptReply();
      case '/main.css':
        return styleReply();
      case '/sidebar':
        return sidebarReply(sidebar, host.functions);
      case '/workbook.xlsx':
        return query.get('token') === token ? workbookReply(host) : null;
      default:
        return null;
    }
  };
  try {
    await runOnOpen(host);
  } catch (error) {
    server.close();
    await host.dispose();
    throw error;
  }
  return {
    url,
    get host() {
      return host;
    },
    async close() {
      pages.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await host.dispose();
    },
  };
}

/** What Sheets does when a document is opened in which the add-on is enabled. */
const runOnOpen = (host: Host): Promise<unknown> =>
  host.run('onOpen', [{ authMode: 'LIMITED' }], { mode: 'LIMITED', milliseconds: 30_000 });

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, () => resolve(`http://${address}:${(server.address() as AddressInfo).port}/`));
  });
}

/** Is the request meant for this computer by name? A page of another site that was pointed here is not. */
function isLocal({ host = '' }: IncomingMessage['headers']): boolean {
  return /^(127\.0\.0\.1|localhost):\d+$/.test(host);
}

type ReplyTo = (request: IncomingMessage, path: string, query: URLSearchParams) => Promise<Reply | null>;

async function handle(request: IncomingMessage, response: ServerResponse, replyTo: ReplyTo): Promise<void> {
  try {
    const reply = await replyOrRefuse(request, replyTo);
    response.writeHead(200, { 'Content-Type': reply.type, ...headers, ...reply.headers });
    response.end(request.method === 'HEAD' ? undefined : reply.body);
  } catch (error) {
    const status = error instanceof Refusal ? error.status : error instanceof InputError ? 422 : 500;
    const text = status === 500 ? 'The preview could not answer.' : (error as Error).message;
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers }).end(`${text}\n`);
  }
}

async function replyOrRefuse(request: IncomingMessage, replyTo: ReplyTo): Promise<Reply> {
  if (!isLocal(request.headers)) throw new Refusal(403, 'This preview answers to this computer only.');
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://local');
  const method = request.method ?? '';
  const methods = pathname === '/workbook' ? ['POST'] : ['GET', 'HEAD'];
  if (!methods.includes(method)) throw new Refusal(405, `Only ${methods.join(' and ')} is answered here.`);
  const reply = await replyTo(request, pathname, searchParams);
  if (!reply) throw new Refusal(404, 'There is nothing here.');
  return reply;
}

async function workbookReply(host: Host): Promise<Reply> {
  const book = await host.save();
  const name = book.name.replace(/\.(xlsx|csv)$/i, '').replaceAll(/[^\w -]/g, '') || 'workbook';
  return {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: await writeXlsx(book),
    headers: { 'Content-Disposition': `attachment; filename="${name}.xlsx"` },
  };
}
