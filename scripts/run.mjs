// node scripts/run.mjs NAME [arguments]: builds what is out of date, then runs build/host/NAME.mjs.
import buildOnce from './buildOnce.mjs';

const [name, ...rest] = process.argv.slice(2);
process.argv.splice(1, process.argv.length - 1, String(name), ...rest);
buildOnce();
await import(new URL(`../build/host/${name}.mjs`, import.meta.url).href);
