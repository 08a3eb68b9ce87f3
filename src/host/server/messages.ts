import type { MenuItem, Mutation, SheetBox } from '../wire';

/** What the server tells a page. */
export type FromServer =
  | { readonly kind: 'book'; readonly name: string; readonly snapshot: object; readonly menu: readonly MenuItem[] }
  | { readonly kind: 'mutation'; readonly mutation: Mutation }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly name: string; readonly message: string }
  /** `version` counts up, so that the page loads it anew. */
  | { readonly kind: 'sidebar'; readonly title: string; readonly version: number }
  | { readonly kind: 'toast'; readonly title: string; readonly message: string }
  | { readonly kind: 'activate'; readonly box: SheetBox };

/** What a page tells the server. */
export type FromPage =
  | { readonly kind: 'mutation'; readonly mutation: Mutation }
  | { readonly kind: 'select'; readonly box: SheetBox }
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
