import vm from 'node:vm';
import { readFile } from 'node:fs/promises';
import { parse } from 'acorn';
import { buildServer } from '../../esbuild.config.mjs';
import { functionTable } from '../../src/functions/table';
import { handlerTable } from '../../src/gas/handlers';

let built: Awaited<ReturnType<typeof buildServer>>;
beforeAll(async () => {
  built = await buildServer();
});

/** What Apps Script has and the file needs: ECMAScript only, no Node, no browser, no eval. */
function bareContext(): vm.Context {
  const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext(
    'for (const k of ["console", "WebAssembly", "SharedArrayBuffer", "Atomics"]) delete globalThis[k];',
    context,
  );
  new vm.Script(built.code, { filename: 'Code.js' }).runInContext(context);
  return context;
}

/** Values of the context's realm, as plain data of this one. */
const evaluate = (source: string): unknown =>
  JSON.parse(String(vm.runInContext(`JSON.stringify(${source})`, bareContext())));

it('is written in the syntax that a push accepts: ES2019, one script', () => {
  expect(() => parse(built.code, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
});

it('declares exactly the custom functions and handlers at top level', () => {
  const { body } = parse(built.code, { ecmaVersion: 2019, sourceType: 'script' });
  const declared = body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []));
  expect(declared).toEqual([...Object.keys(functionTable), ...Object.keys(handlerTable)]);
});

it('exports something for every declaration', () => {
  const context = bareContext();
  for (const name of [...Object.keys(functionTable), ...Object.keys(handlerTable)]) {
    expect(vm.runInContext(`typeof IrApp_.${name}`, context)).toBe('function');
  }
});

it('shows the help of each custom function right above it, with its real parameters', () => {
  for (const [name, help] of Object.entries(functionTable)) {
    const names = help.parameters.map((parameter) => parameter.name).join(', ');
    const declaration = `\n * @customfunction\n */\nfunction ${name}(${names}) {`;
    expect(built.code).toContain(declaration);
    expect(built.code.slice(0, built.code.indexOf(declaration))).toContain(help.summary);
  }
});

it('loads and answers with ECMAScript alone, and adds one global of its own', () => {
  const context = bareContext();
  const added = Object.keys(context).filter((key) => typeof context[key] !== 'function');
  expect(added.filter((key) => key !== '__zod_globalConfig')).toEqual(['IrApp_']);
  expect(evaluate('PATHWAY([["Step 2 CK", 229], ["Status", "Student"]])')).toBe('DR first');
  expect(evaluate('IR_FEES(46, 72)')).toBe(2400);
});

it('ships zod/mini and our own code only', () => {
  const inputs = Object.values(built.metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const shipped = inputs.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []));
  expect(shipped.filter((path) => !/^src\/|node_modules\/zod\/v4\/(mini|core)\//.test(path))).toEqual([]);
});

it('asks for the two narrow scopes and nothing more', async () => {
  const manifest = JSON.parse(await readFile('appsscript.json', 'utf8')) as Record<string, unknown>;
  expect(manifest).toEqual({
    timeZone: 'Etc/UTC',
    runtimeVersion: 'V8',
    exceptionLogging: 'NONE',
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
  });
});

it('names no service that would reach outside the document', () => {
  expect(built.code).not.toMatch(
    /UrlFetchApp|DriveApp|GmailApp|MailApp|openById|openByUrl|console\.(log|info|warn|error)|Logger\.log/,
  );
});
