import vm from 'node:vm';
import { parse } from 'acorn';
import { buildPlanner, buildServer } from '../../esbuild.config.mjs';
import { argumentsOnly, functionTable } from '../../src/functions/table';
import { handlerTable } from '../../src/gas/handlers';

let built: Awaited<ReturnType<typeof buildServer>>;
let planner: Awaited<ReturnType<typeof buildPlanner>>;
beforeAll(async () => {
  [built, planner] = await Promise.all([buildServer(), buildPlanner()]);
});

/** The script in the second part's page. */
const plannerCode = (): string => /^<script>([^]*)<\/script>\n$/.exec(planner.page)?.[1] ?? '';

/** What Apps Script has and the first part needs: ECMAScript only, no Node, no browser, no code made from strings. */
function bareContext({ strings = false } = {}): vm.Context {
  const context = vm.createContext({}, { codeGeneration: { strings, wasm: false } });
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

it('is written in the syntax that a push accepts: ES2019, one script each part', () => {
  expect(() => parse(built.code, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  expect(() => parse(plannerCode(), { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
});

it('keeps what every formula loads under 150 kB', () => {
  expect(Buffer.byteLength(built.code)).toBeLessThanOrEqual(150_000);
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
    expect(built.code.slice(0, built.code.indexOf(declaration))).toContain(`${help.summary} ${argumentsOnly}`);
  }
});

it('loads and answers with ECMAScript alone, and adds one global of its own', () => {
  const context = bareContext();
  const added = Object.keys(context).filter((key) => typeof context[key] !== 'function');
  expect(added.filter((key) => key !== '__zod_globalConfig')).toEqual(['IrApp_']);
  expect(evaluate('PATHWAY([["Step 2 CK", 229], ["Status", "Student"]])')).toBe('DR first');
  expect(evaluate('IR_FEES(46, 72)')).toBe(2400);
});

describe('the second part', () => {
  const letters = 'JSON.stringify(IR_LETTERS([["Step 2 CK", 229], ["Status", "Student"]])[0])';
  /** A context in which the file `Planner` holds the text given. */
  const contextWith = (page: string): vm.Context => {
    const context = bareContext({ strings: true });
    context.page = page;
    vm.runInContext(
      'var reads = 0; var HtmlService = { createTemplateFromFile: (name) => ({ getRawContent: () => { reads += 1; return name === "Planner" ? page : ""; } }) };',
      context,
    );
    return context;
  };

  it('is read once, when a function of it is first called', () => {
    const context = contextWith(planner.page);
    expect(vm.runInContext('IR_FEES(46, 72); reads', context)).toBe(0);
    expect(vm.runInContext(letters, context)).toBe('["Part","Item","Advice","Criteria"]');
    expect(vm.runInContext(`${letters}; reads`, context)).toBe(1);
    expect(vm.runInContext('typeof IrPlanner_', context)).toBe('undefined');
  });

  it.each(['', '<script>', '<script>var IrPlanner_ = {</script>'])(
    'says in one sentence that it cannot be read when it holds %j',
    (page) => {
      expect(() => {
        vm.runInContext(letters, contextWith(page));
      }).toThrow(/could not read its second part, Planner\.html: reload the document/);
    },
  );

  it('holds nothing that HtmlService would damage', () => {
    expect(/`|<\?|<!--|<\/script/i.exec(plannerCode())).toBeNull();
  });
});

it('ships zod/mini and our own code only', () => {
  const outputs = [built, planner].flatMap(({ metafile }) => Object.values(metafile.outputs));
  const inputs = outputs.flatMap((output) => Object.entries(output.inputs));
  const shipped = inputs.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []));
  expect(shipped.filter((path) => !/^src\/|node_modules\/zod\/v4\/(mini|core)\//.test(path))).toEqual([]);
});
