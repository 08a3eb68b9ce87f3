import { strict } from './strict';
import { call } from './wire';

/** The developer metadata methods of a sheet, or of the spreadsheet (`id` null). */
export const metadataMethods = (owner: 'Sheet' | 'Spreadsheet', id: number | null, self: () => object): object => ({
  addDeveloperMetadata(key: string, value: string | object = '') {
    call(`${owner}.addDeveloperMetadata`, 'addMetadata', id, key, typeof value === 'string' ? value : '');
    return self();
  },
  getDeveloperMetadata: () =>
    call(`${owner}.getDeveloperMetadata`, 'metadata', id).map((entry) =>
      strict('DeveloperMetadata', {
        getId: () => entry.id,
        getKey: () => entry.key,
        getValue: () => entry.value,
        remove: () => call('DeveloperMetadata.remove', 'removeMetadata', entry.id),
      }),
    ),
});
