import { readFileSync } from 'node:fs';
import { version } from '../../src/gas/version';

describe('version', () => {
  it('is the one of the package', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(version).toBe(manifest.version);
  });
});
