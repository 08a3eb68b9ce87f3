import { readFile } from 'node:fs/promises';
import vm from 'node:vm';
import { parse, type AnyNode } from 'acorn';
import { createHost, type Host } from '../../src/host/createHost';
import { distPath } from '../../src/host/paths';
import { sampleBook } from '../../src/host/sample/sampleBook';

/** The files that are pushed, as they are on the disk. */
const pushed = (name: string) => readFile(distPath(name), 'utf8');
/** The scripts of a page. */
const scriptsOf = (page: string): string =>
  [...page.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code).join('\n;\n');

/** Everything that the code names: variables, properties, and what is imported. Texts do not count. */
function namesIn(code: string): Set<string> {
  const names = new Set<string>();
  const visit = (node: AnyNode) => {
    if (node.type === 'Identifier') names.add(node.name);
    if (node.type === 'ImportExpression') names.add('import()');
    for (const part of Object.values(node)) {
      for (const child of Array.isArray(part) ? part : [part]) {
        if (typeof child === 'object' && child !== null && 'type' in child) visit(child as AnyNode);
      }
    }
  };
  visit(parse(code, { ecmaVersion: 2022, sourceType: 'script' }));
  return names;
}

/** Whatever could carry something out of the document, keep it elsewhere, or write it down. */
const waysOut = [
  'UrlFetchApp',
  'DriveApp',
  'GmailApp',
  'MailApp',
  'DocumentApp',
  'CalendarApp',
  'ContactsApp',
  'ScriptApp',
  'Jdbc',
  'openById',
  'openByUrl',
  'getUserProperties',
  'getActiveUser',
  'getEffectiveUser',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'sendBeacon',
  'RTCPeerConnection',
  'importScripts',
  'import()',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'cookie',
  'Logger',
  'console',
];

describe('what is pushed', () => {
  it('asks for the document it is opened in and its own screen, and nothing more', async () => {
    expect(JSON.parse(await pushed('appsscript.json'))).toEqual({
      timeZone: 'Etc/UTC',
      runtimeVersion: 'V8',
      exceptionLogging: 'NONE', // Google writes nothing down either
      oauthScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
      ],
    });
  });

  it.each(['Code.js', 'Planner.html', 'Sidebar.html'])('%s names no way out of the document', async (file) => {
    const text = await pushed(file);
    const names = namesIn(file.endsWith('.html') ? scriptsOf(text) : text);
    expect(names.size).toBeGreaterThan(100);
    expect(waysOut.filter((way) => names.has(way))).toEqual([]);
  });

  it('uses the services it needs and no other', async () => {
    const names = namesIn(`${await pushed('Code.js')}\n;${scriptsOf(await pushed('Planner.html'))}`);
    const services = [...names].filter((name) => /(?:App|Service)$/.test(name) && /^[A-Z]/.test(name));
    expect(services.sort()).toEqual(['HtmlService', 'LockService', 'PropertiesService', 'SpreadsheetApp']);
  });

  it('has a page that loads nothing', async () => {
    const page = await pushed('Sidebar.html');
    expect(page).not.toMatch(/<(?:link|img|iframe|object|embed|base|source|video|audio)\b/i);
    expect(page).not.toMatch(/<script[^>]*\ssrc/i);
    expect(page).not.toMatch(/@import|url\(\s*["']?(?!data:)/i);
  });

  it('touches no service while it loads', async () => {
    const touched: string[] = [];
    const service = (name: string) =>
      new Proxy(
        {},
        {
          get: (_, member) => {
            touched.push(`${name}.${String(member)}`);
            return undefined;
          },
        },
      );
    const names = ['SpreadsheetApp', 'HtmlService', 'PropertiesService', 'LockService', 'CacheService', 'Utilities'];
    const context = vm.createContext(Object.fromEntries(names.map((name) => [name, service(name)])));
    vm.runInContext(await pushed('Code.js'), context);
    vm.runInContext(scriptsOf(await pushed('Planner.html')), context);
    expect(touched).toEqual([]);
  });
});

describe('what runs', () => {
  /** What onOpen asked for; formulas run beside it. */
  const methods: string[] = [];
  let host: Host;
  beforeAll(() => {
    host = createHost(sampleBook(), {
      threads: 1,
      onServiceCall({ entry, method }) {
        if (entry === 'onOpen') methods.push(method);
        return null;
      },
    });
  });
  afterAll(() => host.dispose());

  it('adds its menu where it was not allowed anything yet, and does nothing else', async () => {
    await host.run('onOpen', [{ authMode: 'NONE' }], { mode: 'NONE' });
    expect(host.state.menu.length).toBeGreaterThan(3);
    expect(methods).toEqual(['SpreadsheetApp.getUi', 'Menu.addToUi']);
  });

  it('writes nothing down and remembers no cell when a list is built', async () => {
    const request = JSON.stringify({ call: 'build', payload: { sheetId: 0 } });
    const answer = JSON.parse(String(await host.run('irRpc', [request], { forPage: true }))) as { ok: boolean };
    expect(answer.ok).toBe(true);
    expect(host.state.log).toEqual([]);
    expect([...host.state.cache.keys()]).toEqual([]);
    const { sheets } = await host.save();
    const texts = (sheets[0]?.cells ?? [])
      .flat()
      .flatMap((cell) => (typeof cell?.value === 'string' ? cell.value : []));
    const remembered = JSON.stringify([...host.state.properties]);
    expect(texts.filter((text) => text.length > 5 && remembered.includes(text))).toEqual([]);
  });
});
