// TypeScript to an ES module with esbuild, the compiler that also builds dist/.
import { createHash } from 'node:crypto';
import * as esbuild from 'esbuild';

/** @type {(path: string) => esbuild.TransformOptions} */
const options = (path) => ({
  loader: path.endsWith('x') ? 'tsx' : 'ts',
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: 'inline',
  sourcesContent: false,
  sourcefile: path,
});

export default {
  process: (/** @type {string} */ source, /** @type {string} */ path) => ({
    code: esbuild.transformSync(source, options(path)).code,
  }),
  getCacheKey: (
    /** @type {string} */ source,
    /** @type {string} */ path,
    /** @type {{ configString: string, instrument: boolean }} */ { configString, instrument },
  ) =>
    createHash('sha256')
      .update(
        [esbuild.version, JSON.stringify(options(path)), configString, String(instrument), path, source].join('\0'),
      )
      .digest('hex'),
};
