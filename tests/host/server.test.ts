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

  const get = (path: string, headers: Record<string, string> = {}) =>
    new Promise<{ status: number; body: string; policy: string }>((resolve, reject) => {
      request(new URL(path, preview.url), { headers }, (response) => {
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
        .end();
    });
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
    const origin = preview.url.slice(0, -1);
    expect(await connect(`/socket?token=${await token()}`, origin)).toBe('open');
    expect(await connect('/socket?token=wrong', origin)).toBe('refused');
    expect(await connect(`/socket?token=${await token()}`, 'http://evil.example')).toBe('refused');
    expect(await connect(`/other?token=${await token()}`, origin)).toBe('refused');
  });

  it('says that a port is taken', async () => {
    const port = Number(new URL(preview.url).port);
    await expect(startPreview(bookOf({ Sheet1: [] }), port, { code: scriptCode })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
