/**
 * What `google.script.run` hands to the success handler: numbers, booleans, texts, null and plain objects and arrays of
 * them. One illegal part anywhere, such as a date, makes the whole result null, without an error.
 */
export const legalOrNull = (value: unknown): unknown => (isLegal(value) ? (value ?? null) : null);

function isLegal(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value !== 'object')
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  if (Array.isArray(value)) return value.every(isLegal);
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isLegal);
}
