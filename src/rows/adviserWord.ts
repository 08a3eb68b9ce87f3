/** A decision an adviser takes instead of the rules, with the reason given for it. */
export interface AdviserWord<T> {
  readonly value: T;
  readonly reason: string;
}
