import { request } from 'node:http';
import { WebSocket } from 'ws';
import { type Preview, startPreview } from '../../src/host/server/startPreview';
import { bookOf, scriptCode } from '../support/scriptHost';

describe('the preview server', () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await startPreview(bookOf({ Sheet1: [[1]] }), 0, { code: scriptCode });
  });
  afterAll(() => preview.close());

  const ask = (method: string, path: string, headers: Record<string, string> = {}, sent?: string | Uint8Array) =>
    new Promise<{ status: number; body: string; policy: string }>((resolve, reject) => {
      request(new URL(path, preview.url), { method, headers }, (response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => (body += chunk.toString('latin1')));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            body,
            policy: String(response.headers['content-security-policy'] ?? ''),
          }),
        );
      })
        .once('error', reject)
        .end(sent);
    });
  const get = (path: string, headers: Record<string, string> = {}) => ask('GET', path, headers);
  const origin = () => preview.url.slice(0, -1);
  const token = async () => /name="token" content="(\w+)"/.exec((await get('/')).body)?.[1] ?? '';
  const connect = (path: string, origin: string) =>
    new Promise<string>((resolve) => {
      const socket = new WebSocket(new URL(path, preview.url).href.replace('http', 'ws'), { origin });
      socket.once('open', () => {
        socket.close();
        resolve('open');
      });
      socket.once('error', () => resolve('refused'));
    });

  it('listens on this computer only', () => {
    expect(new URL(preview.url).hostname).toBe('127.0.0.1');
  });

  it('serves its page, its sidebar and nothing else', async () => {
    expect((await get('/')).body).toContain('IR Match Planner: local preview');
    expect((await get('/main.js')).status).toBe(200);
    for (const path of ['/package.json', '/../package.json', '/%2e%2e/package.json', '/page/index.html']) {
      expect((await get(path)).status).toBe(404);
    }
  });

  it('gives the workbook to the page of this run only', async () => {
    expect((await get('/workbook.xlsx')).status).toBe(404);
    const { status, body } = await get(`/workbook.xlsx?token=${await token()}`);
    expect([status, body.slice(0, 2)]).toEqual([200, 'PK']);
  });

  it('lets neither page load anything from elsewhere', async () => {
    expect((await get('/')).policy).toContain("default-src 'none'");
    expect((await get('/sidebar')).policy).toMatch(/default-src 'none'.*sandbox/);
  });

  it('refuses a request that another site sent here', async () => {
    expect((await get('/', { Host: 'evil.example' })).status).toBe(403);
  });

  it('opens a socket for its own page with the token of this run only', async () => {
    expect(await connect(`/socket?token=${await token()}`, origin())).toBe('open');
    expect(await connect('/socket?token=wrong', origin())).toBe('refused');
    expect(await connect(`/socket?token=${await token()}`, 'http://evil.example')).toBe('refused');
    expect(await connect(`/other?token=${await token()}`, origin())).toBe('refused');
  });

  /** What the server says first, of one kind, to a page that sends a text. */
  async function answerTo(text: string, kind: string): Promise<{ message?: string }> {
    const address = new URL(`/socket?token=${await token()}`, preview.url).href.replace('http', 'ws');
    const socket = new WebSocket(address, { origin: origin() });
    const told = new Promise<{ message?: string }>((resolve) => {
      socket.on('message', (data: Buffer) => {
        const message = JSON.parse(data.toString()) as { kind: string; message?: string };
        if (message.kind === kind) resolve(message);
      });
    });
    await new Promise((resolve) => socket.once('open', resolve));
    socket.send(text);
    const answer = await told;
    socket.close();
    return answer;
  }
  const change = (params: object) =>
    JSON.stringify({ kind: 'mutation', mutation: { id: 'sheet.mutation.set-range-values', params } });

  it('keeps out a formula that would end it, and tells the page', async () => {
    const text = change({ cellValue: { 0: { 0: { f: `=${'1+'.repeat(5000)}1` } } } });
    expect((await answerTo(text, 'toast')).message).toContain('is not kept: it could not be calculated');
    expect((await get('/')).status).toBe(200);
  });

  it.each([['no JSON'], ['null'], ['{"kind":"mutation","mutation":{"id":"nowhere","params":{}}}']])(
    'lets a page that is out of step load the workbook anew: %j',
    async (text) => {
      await answerTo(text, 'reload');
      expect((await get('/')).status).toBe(200);
    },
  );

  it('answers to GET only, but for a file that is opened', async () => {
    expect((await ask('POST', '/')).status).toBe(405);
    expect((await ask('DELETE', '/workbook.xlsx')).status).toBe(405);
    expect((await get('/workbook')).status).toBe(405);
  });

  it('opens a file for its own page with the token of this run only', async () => {
    const path = async (name: string) => `/workbook?token=${await token()}&name=${name}`;
    const csv = 'Program,State\r\nHarbor,OH\r\n';
    expect((await ask('POST', '/workbook?token=wrong&name=a.csv', { Origin: origin() }, csv)).status).toBe(403);
    expect((await ask('POST', await path('a.csv'), {}, csv)).status).toBe(403);
    expect((await ask('POST', await path('a.csv'), { Origin: 'http://evil.example' }, csv)).status).toBe(403);
    expect((await ask('POST', await path('a.csv'), { Origin: origin() }, csv)).status).toBe(200);
    const { name, sheets } = await preview.host.save();
    expect([name, sheets[0]?.cells[1]?.[0]?.value]).toEqual(['a', 'Harbor']);
  });

  it('says in a sentence why a file is not opened, and keeps the workbook', async () => {
    const before = preview.host;
    const reply = await ask(
      'POST',
      `/workbook?token=${await token()}&name=b.xlsx`,
      { Origin: origin() },
      'no workbook',
    );
    expect([reply.status, reply.body]).toEqual([422, 'b.xlsx: this is not an .xlsx file, whatever its name says.\n']);
    const other = await ask('POST', `/workbook?token=${await token()}&name=c.txt`, { Origin: origin() }, 'x');
    expect(other.body).toContain('only .csv and .xlsx files can be read');
    expect(preview.host).toBe(before);
  });

  it('asks nobody for more than it needs: no header lets another origin in', async () => {
    const reply = await new Promise<Record<string, unknown>>((resolve) => {
      request(preview.url, { headers: { Origin: 'http://evil.example' } }, (response) => {
        response.resume();
        resolve(response.headers);
      }).end();
    });
    expect(Object.keys(reply).filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(reply['referrer-policy']).toBe('no-referrer');
  });

  it('says that a port is taken', async () => {
    const port = Number(new URL(preview.url).port);
    await expect(startPreview(bookOf({ Sheet1: [] }), port, { code: scriptCode })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
