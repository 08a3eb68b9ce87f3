import { readFile } from 'node:fs/promises';
import { buildPath } from '../paths';

export interface Reply {
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The page may load what this server serves, and nothing else. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'", // the grid's date formats compile themselves
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The sidebar is one self-contained page in an origin of its own; it can load nothing. */
const sidebarPolicy = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'sandbox allow-scripts allow-forms allow-modals allow-popups',
].join('; ');

/** The preview page, with the token of this run. */
export async function pageReply(token: string): Promise<Reply> {
  const html = await readFile(buildPath('page', 'index.html'), 'utf8');
  return {
    type: 'text/html; charset=utf-8',
    body: html.replaceAll('%TOKEN%', token),
    headers: { 'Content-Security-Policy': pagePolicy },
  };
}

export const scriptReply = async (): Promise<Reply> => ({
  type: 'text/javascript; charset=utf-8',
  body: await readFile(buildPath('page', 'main.js')),
});

export const styleReply = async (): Promise<Reply> => ({
  type: 'text/css; charset=utf-8',
  body: await readFile(buildPath('page', 'main.css')),
});

/** The page that the add-on made for its sidebar, with `google.script` put before everything else. */
export async function sidebarReply(html: string, functions: readonly string[]): Promise<Reply> {
  const client = await readFile(buildPath('page', 'googleScript.js'), 'utf8');
  const names = JSON.stringify(functions).replaceAll("'", '&#39;');
  const script = `<script data-functions='${names}'>${client.replaceAll('</script', '<\\/script')}</script>`;
  const body = /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + script) : script + html;
  return { type: 'text/html; charset=utf-8', body, headers: { 'Content-Security-Policy': sidebarPolicy } };
}
