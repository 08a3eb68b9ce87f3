// Does the README's own command open the preview? Starts it, fetches its page, stops it.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const patience = 120_000; // the first start builds

/** @returns {Promise<number>} a port that is free now */
const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });

/**
 * Resolves with the address that the preview prints.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<string>}
 */
const printedAddress = (child) =>
  new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`no "Preview:" line in ${patience / 1000} s:\n${output}`)), patience);
    child.stdout?.on('data', (chunk) => {
      output += String(chunk);
      const address = /^Preview: (http:\S+)$/m.exec(output)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`npm start ended with ${code} before it was ready:\n${output}`));
    });
  });

const port = await freePort();
const child = spawn('npm', ['start', '--', '--port', String(port)], {
  stdio: ['ignore', 'pipe', 'inherit'],
  detached: true, // its own process group: stopping it stops what npm started
});
try {
  const address = await printedAddress(child);
  const response = await fetch(address);
  const page = await response.text();
  if (response.status !== 200 || !page.includes('IR Match Planner: local preview')) {
    throw new Error(`${address} answered ${response.status} with a page that is not ours`);
  }
  const script = await fetch(new URL('/main.js', address));
  if (script.status !== 200) throw new Error(`the page's script answered ${script.status}`);
  console.log(`npm start answers at ${address}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
}
