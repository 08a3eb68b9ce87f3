import { InputError } from '../inputError';
import { Asked } from './readArguments';

/** Exit codes: 0 done, 2 input that cannot be used (one line says why), 1 a fault of ours. */
const badInput = 2;
const fault = 1;

const oneLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replaceAll(/\s*\n\s*/g, ' ');

/** Runs a command to its end and leaves the process with its exit code. A person never sees a stack trace. */
export async function runCommand(command: (args: readonly string[]) => Promise<void>): Promise<void> {
  process.once('uncaughtException', (error) => {
    process.stderr.write(
      `The spreadsheet engine stopped, most likely at a formula of the workbook: ${oneLine(error)}\n`,
    );
    process.exit(fault);
  });
  try {
    await command(process.argv.slice(2));
  } catch (error) {
    if (error instanceof Asked) {
      process.stdout.write(`${error.message}\n`);
      return;
    }
    process.stderr.write(`${oneLine(error)}\n`);
    process.exitCode = error instanceof InputError ? badInput : fault;
  }
}
