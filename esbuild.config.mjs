// Builds what is pushed to Apps Script (dist/) and what runs it without Google (build/).
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const GLOBAL = 'IrApp_'; // one global; the trailing underscore keeps it out of google.script.run and the Run menu

/** @satisfies {esbuild.BuildOptions} */
const common = {
  bundle: true,
  format: 'iife',
  minify: true,
  legalComments: 'none',
  write: false,
  metafile: true,
  logLevel: 'warning',
};

/**
 * Evaluates a module of ours as it will be shipped.
 * @param {string} path
 * @returns {Promise<unknown>}
 */
export async function loadModule(path) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
    logLevel: 'warning',
  });
  const text = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return /** @type {Promise<unknown>} */ (import(`data:text/javascript;base64,${text}`));
}

/**
 * Top-level declarations, one per entry point, with the comments Sheets shows as help: esbuild drops comments and hides
 * functions in its closure, so they are written from the tables.
 * @param {typeof import('./src/functions/table')} table
 * @param {Record<string, { parameters: readonly string[], text: string }>} handlers
 */
export function renderFooter({ functionTable, argumentsOnly }, handlers) {
  /** @type {(name: string, parameters: readonly string[], comment: string[]) => string} */
  const declare = (name, parameters, comment) =>
    `/**\n${comment.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n` +
    `function ${name}(${parameters.join(', ')}) {\n  return ${GLOBAL}.${name}.apply(null, arguments);\n}\n`;
  const custom = Object.entries(functionTable).map(([name, help]) =>
    declare(
      name,
      help.parameters.map((parameter) => parameter.name),
      [
        `${help.summary} ${argumentsOnly}`,
        '',
        ...help.parameters.map((parameter) => `@param {${parameter.type}} ${parameter.name} ${parameter.text}`),
        `@return ${help.returns}`,
        '@customfunction',
      ],
    ),
  );
  const plain = Object.entries(handlers).map(([name, { parameters, text }]) => declare(name, parameters, [text]));
  return [...custom, ...plain].join('\n');
}

/** @satisfies {esbuild.BuildOptions} */
const server = {
  ...common,
  platform: 'neutral',
  mainFields: ['module', 'main'], // an import of a Node built-in is a build error
  target: 'es2019', // newer class syntax has been refused when pushed
  charset: 'utf8',
};

/** The script that every formula loads: code, and which modules it is made of. */
export async function buildServer() {
  const [functions, handlers, { outputFiles, metafile }] = await Promise.all([
    loadModule('src/functions/table.ts'),
    loadModule('src/gas/handlers.ts'),
    esbuild.build({ ...server, entryPoints: ['src/gas/entry.ts'], globalName: GLOBAL }),
  ]);
  const table = /** @type {typeof import('./src/functions/table')} */ (functions);
  const { handlerTable } = /** @type {typeof import('./src/gas/handlers')} */ (handlers);
  return { code: `${outputFiles[0]?.text}\n${renderFooter(table, handlerTable)}`, metafile };
}

/** The second part of the script, read on demand (`src/gas/planner.ts`): an HTML file, since Apps Script loads none by itself. */
export async function buildPlanner() {
  const { outputFiles, metafile } = await esbuild.build({
    ...server,
    entryPoints: ['src/gas/plannerEntry.ts'],
    globalName: 'IrPlanner_',
    supported: { 'template-literal': false },
  });
  const page = `<script>${withoutMarkup(outputFiles[0]?.text.trim() ?? '')}</script>\n`;
  refuseDamage('Planner.html', page, { script: 1, style: 0 });
  return { page, metafile };
}

/** Script text with what HTML or HtmlService would take for its own written as escapes; esbuild keeps it inside strings. */
const withoutMarkup = (/** @type {string} */ script) =>
  script.replaceAll('<!--', '\\x3C!--').replaceAll('<?', '\\x3C?').replaceAll('`', '\\x60');

/**
 * Refuses a page that HtmlService would damage, or whose script or style ends early.
 * @param {string} name
 * @param {string} html
 * @param {{ script: number, style: number }} blocks how many of each there should be
 */
function refuseDamage(name, html, blocks) {
  for (const [tag, wanted] of Object.entries(blocks)) {
    const found = html.match(new RegExp(`</${tag}`, 'gi'))?.length ?? 0;
    if (found !== wanted) throw new Error(`${name}: a closing tag stands inside script or style`);
  }
  if (html.includes('<?')) throw new Error(`${name}: "<?" would start an HtmlService scriptlet`);
  if (html.includes('`')) throw new Error(`${name}: HtmlService damages "//" in template literals`);
}

/**
 * Puts style and script into the page, and refuses what HtmlService would damage.
 * @param {string} page
 * @param {Record<string, string>} parts
 */
export function inline(page, parts) {
  let html = page;
  for (const [mark, value] of Object.entries(parts)) {
    if (page.split(mark).length !== 2) throw new Error(`index.html needs ${mark} exactly once`);
    html = html.replace(mark, () => value); // a function: "$&" and the like stay as they are
  }
  refuseDamage('Sidebar.html', html, { script: 1, style: 1 });
  return html;
}

/** The sidebar: one self-contained page. */
export async function buildSidebar() {
  const { outputFiles } = await esbuild.build({
    ...common,
    entryPoints: { app: 'sidebar/main.tsx', style: 'sidebar/style.css' },
    outdir: 'out',
    platform: 'browser',
    charset: 'ascii',
    target: 'es2020',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    supported: { 'template-literal': false },
  });
  const text = (/** @type {string} */ ending) =>
    outputFiles.find((file) => file.path.endsWith(ending))?.text.trim() ?? '';
  return inline(await readFile('sidebar/index.html', 'utf8'), {
    '<!--STYLE-->': `<style>${text('.css')}</style>`,
    '<!--SCRIPT-->': `<script>${withoutMarkup(text('.js'))}</script>`,
  });
}

/**
 * What is changed in Univer for Node: it waits 100 ms before it calculates, which nothing here needs; and it leaves a message channel
 * open for each calculation, which would keep a command from ending. A changed text fails the build.
 */
const univerChanges = [
  {
    file: /@univerjs[\\/]sheets-formula[\\/]lib[\\/]es[\\/]index\.js$/,
    found: 'this._waitingCommandQueue = [];\n\t\t\t}, 100);',
    instead: 'this._waitingCommandQueue = [];\n\t\t\t}, 0);',
  },
  {
    file: /@univerjs[\\/]core[\\/]lib[\\/]es[\\/]index\.js$/,
    found: 'const handler = () => {\n\t\tif (!cancelled) callback();',
    instead: 'const handler = () => {\n\t\tchannel.port1.close();\n\t\tif (!cancelled) callback();',
  },
];

/** @type {esbuild.Plugin} */
const univerInNode = {
  name: 'univer-in-node',
  setup(context) {
    for (const { file, found, instead } of univerChanges) {
      context.onLoad({ filter: file }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        if (source.split(found).length !== 2)
          throw new Error(`${path} changed: ${JSON.stringify(found)} was not found`);
        return { contents: source.replace(found, instead), loader: 'js' };
      });
    }
  },
};

/**
 * Builds to `stamp`'s folder unless the last build is newer than everything of ours it was made from: bundling the grid and the engine
 * takes most of a build, and they seldom change.
 * @param {string} stamp a file that lists what the last build read
 * @param {esbuild.BuildOptions} options
 */
async function buildIfChanged(stamp, options) {
  if (existsSync(stamp)) {
    const { mtimeMs } = statSync(stamp);
    const read = /** @type {string[]} */ (JSON.parse(await readFile(stamp, 'utf8')));
    if (read.every((path) => existsSync(path) && statSync(path).mtimeMs < mtimeMs)) return;
  }
  const { metafile } = await esbuild.build({ ...options, metafile: true, logLevel: 'warning' });
  const ours = Object.keys(metafile.inputs).filter((path) => !path.includes('node_modules'));
  await writeFile(stamp, JSON.stringify([...ours, 'package-lock.json', 'esbuild.config.mjs']));
}

/** What runs dist/ without Google: the engine, the commands, the script context and the preview page. */
async function buildHost() {
  mkdirSync('build', { recursive: true });
  const commands = ['serve', 'plan', 'formula', 'bench'].filter((name) => existsSync(`src/host/${name}.ts`));
  /** @type {esbuild.BuildOptions} */
  const node = { bundle: true, platform: 'node', target: 'node20', logLevel: 'warning' };
  await Promise.all([
    buildIfChanged('build/engine.json', {
      ...node,
      entryPoints: ['src/host/engine/main.ts'],
      outfile: 'build/engine.cjs',
      format: 'cjs',
      drop: ['console'], // what it says of a formula that it fails to calculate is no news to people: the cell shows an error
      mainFields: ['module', 'main'],
      conditions: ['import'],
      plugins: [univerInNode],
    }),
    esbuild.build({
      ...node,
      entryPoints: [...commands.map((name) => `src/host/${name}.ts`), 'src/host/context/executor.ts'],
      outdir: 'build/host',
      outbase: 'src/host',
      entryNames: '[name]',
      format: 'esm',
      packages: 'external',
      outExtension: { '.js': '.mjs' },
    }),
    esbuild.build({
      entryPoints: ['src/host/shim/main.ts'],
      outfile: 'build/host/shim.js',
      bundle: true,
      format: 'iife',
      globalName: 'shim',
      target: 'es2022',
      logLevel: 'warning',
    }),
    ...(existsSync('src/host/page/main.ts') ? [buildPage()] : []),
  ]);
}

/** The preview page: the grid, and the client side of google.script.run that is put into the sidebar. */
async function buildPage() {
  await buildIfChanged('build/page.json', {
    entryPoints: { main: 'src/host/page/main.ts', googleScript: 'src/host/page/googleScript.ts' },
    outdir: 'build/page',
    bundle: true,
    minify: true,
    format: 'iife',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  await copyFile('src/host/page/index.html', 'build/page/index.html');
}

/** Refuses to build on guide data that contradict themselves. */
async function checkGuide() {
  const { validateGuide } = /** @type {typeof import('./src/guide/validateGuide')} */ (
    await loadModule('src/guide/validateGuide.ts')
  );
  const wrong = validateGuide();
  if (wrong.length > 0) throw new Error(`The guide's data are wrong:\n${wrong.join('\n')}`);
}

async function build() {
  await checkGuide();
  const [{ code }, planner, page] = await Promise.all([buildServer(), buildPlanner(), buildSidebar(), buildHost()]);
  await rm('dist', { recursive: true, force: true });
  await mkdir('dist', { recursive: true });
  await Promise.all([
    writeFile('dist/Code.js', code),
    writeFile('dist/Planner.html', planner.page),
    writeFile('dist/Sidebar.html', page),
    copyFile('appsscript.json', 'dist/appsscript.json'),
  ]);
  await writeFile('build/stamp', '');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build();
