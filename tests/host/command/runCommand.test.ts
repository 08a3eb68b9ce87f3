import { runCommand } from '../../../src/host/command/runCommand';
import { InputError } from '../../../src/host/inputError';

const { stderr } = process;
const own = { exit: process.exit.bind(process), write: stderr.write.bind(stderr) };
let said: string;
let ended: unknown;
beforeEach(() => {
  said = '';
  ended = null;
  stderr.write = (text: unknown) => {
    said += String(text);
    return true;
  };
  process.exit = ((code: unknown) => {
    ended = code;
  }) as typeof own.exit;
});
afterEach(() => {
  stderr.write = own.write;
  process.exit = own.exit;
  process.removeAllListeners('uncaughtException');
  process.exitCode = undefined;
});

it.each([
  ['input that cannot be used', new InputError('a.csv: the file\n  is empty.'), 2],
  ['a fault of ours', new Error('ours\nto mend'), 1],
])('ends %s in one line, with an exit code that tells whose fault it was', async (_, error, code) => {
  await runCommand(() => Promise.reject(error));
  expect(said).toBe(`${error.message.replace(/\s+/g, ' ')}\n`);
  expect(process.exitCode).toBe(code);
});

it('ends in one line where the engine throws behind its back', async () => {
  await runCommand(() => Promise.resolve());
  process.emit('uncaughtException', new RangeError('too\ndeep'));
  expect(said).toBe('The spreadsheet engine stopped, most likely at a formula of the workbook: too deep\n');
  expect(ended).toBe(1);
});
