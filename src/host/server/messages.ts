import type { SheetExtras } from '../book/book';
import type { MenuItem, Mutation, SheetBox } from '../wire';

/** What can be wrong around the add-on, to see how it behaves then. */
export interface Conditions {
  /** Every call takes two to six seconds. */
  readonly slow: boolean;
  /** The person may look and change nothing. */
  readonly reader: boolean;
  /** `permission`: the add-on was not allowed to run. `account`: the browser is signed in to several Google accounts. */
  readonly trouble: 'none' | 'permission' | 'account';
}

/** What the server tells a page. */
export type FromServer =
  | {
      readonly kind: 'book';
      readonly name: string;
      readonly snapshot: object;
      readonly menu: readonly MenuItem[];
      readonly extras: readonly (readonly [sheet: number, extras: SheetExtras])[];
      readonly conditions: Conditions;
    }
  | { readonly kind: 'mutation'; readonly mutation: Mutation }
  /** Notes, rules, filter and charts of a sheet have changed. */
  | { readonly kind: 'extras'; readonly sheet: number; readonly extras: SheetExtras }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly name: string; readonly message: string }
  /** `version` counts up, so that the page loads it anew. */
  | { readonly kind: 'sidebar'; readonly title: string; readonly version: number }
  | { readonly kind: 'toast'; readonly title: string; readonly message: string }
  | { readonly kind: 'activate'; readonly box: SheetBox }
  /** Another workbook was opened. */
  | { readonly kind: 'reload' };

/** What a page tells the server. */
export type FromPage =
  | { readonly kind: 'mutation'; readonly mutation: Mutation }
  | { readonly kind: 'select'; readonly box: SheetBox }
  | { readonly kind: 'conditions'; readonly conditions: Conditions }
  /** A call of `google.script.run`. */
  | { readonly kind: 'run'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  /** An item of the add-on's menu was chosen. */
  | { readonly kind: 'menu'; readonly id: number; readonly handler: string }
  /** Asks for the sentence behind an error in a cell. */
  | {
      readonly kind: 'cellError';
      readonly id: number;
      readonly sheet: number;
      readonly row: number;
      readonly column: number;
    };

/** Between the sidebar's frame and the page: a call and its result. */
export type FromSidebar =
  | { readonly google: 'run'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly google: 'close' }
  | { readonly google: 'focus' };

export type ToSidebar =
  | { readonly google: 'done'; readonly id: number; readonly value: unknown }
  | { readonly google: 'failed'; readonly id: number; readonly name: string; readonly message: string };
