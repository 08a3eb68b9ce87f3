import { parseArgs } from 'node:util';
import { InputError } from '../inputError';

/** The usage of a command was asked for: it is the answer, and nothing else is done. */
export class Asked extends Error {}

/** What was typed after the command's name. */
export interface Arguments<K extends string> {
  readonly options: Readonly<Partial<Record<K, string>>>;
  readonly rest: readonly string[];
}

/** Reads `--name value` options and what stands besides them. Throws an `InputError` with the usage where it cannot, and `Asked` where help is asked for. */
export function readArguments<K extends string>(
  args: readonly string[],
  names: readonly K[],
  usage: string,
): Arguments<K> {
  if (args.some((arg) => arg === '--help' || arg === '-h')) throw new Asked(usage);
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
      allowPositionals: true,
    });
    return { options: values as Partial<Record<K, string>>, rest: positionals };
  } catch (error) {
    const [reason = ''] = error instanceof Error ? error.message.split(/[.\n]/) : [];
    throw new InputError(`${reason}. ${usage}`);
  }
}
