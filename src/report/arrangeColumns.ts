import type { ReadTable, TableColumn } from './readTable';

/**
 * Where each column of a sheet goes when it is written again: as it stands now, so that a moved or added column stays where it is;
 * missing ones come last. `first`: the user's columns of a new sheet.
 */
export const arrangeColumns = <K extends string>(
  old: ReadTable<K> | null,
  own: readonly { readonly key: K }[],
  first: readonly string[],
): { readonly columns: readonly TableColumn<K>[]; readonly userLabels: readonly string[] } => {
  const userLabels = old?.userColumns ?? first;
  const before = old?.columns ?? [];
  const missing = own.filter(({ key }) => !before.some((column) => column.kind === 'own' && column.key === key));
  const added = missing.map(({ key }): TableColumn<K> => ({ kind: 'own', key }));
  const user = old === null ? userLabels.map((_, index): TableColumn<K> => ({ kind: 'user', index })) : [];
  return { columns: [...before, ...added, ...user], userLabels };
};
