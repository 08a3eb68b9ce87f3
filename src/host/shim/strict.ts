import { exception } from './wire';

/**
 * An object of a Google service that refuses by name what is not made here: a script must never take a method that is
 * missing for one that gave nothing.
 */
export function strict<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, property, receiver) {
      if (property in target || typeof property === 'symbol' || property === 'toJSON' || property === 'then') {
        return Reflect.get(target, property, receiver) as unknown;
      }
      if (property === 'toString') return () => name;
      throw new Error(`host: ${name}.${property} is not implemented`);
    },
  });
}

/** An enumeration of Google's: each member prints as its name. */
export const enumeration = <K extends string>(name: string, ...members: readonly K[]): Record<K, K> =>
  strict(name, Object.fromEntries(members.map((member) => [member, member])) as Record<K, K>);

/** Refuses arguments that no overload of a method takes, in Google's words. */
export function checkTypes(method: string, fits: boolean, args: readonly unknown[]): void {
  if (fits) return;
  const types = args.map((arg) => (arg === null ? '(null)' : Array.isArray(arg) ? 'number[]' : typeof arg)).join(',');
  throw exception(`The parameters (${types}) don't match the method signature for SpreadsheetApp.${method}.`);
}
