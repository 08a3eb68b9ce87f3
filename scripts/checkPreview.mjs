// Does the README's own command open the preview? Starts it, fetches its page, stops it.
import { spawn } from 'node:child_process';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';

const patience = 120_000; // milliseconds; the first start builds

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
    child.stdout?.on('data', (chunk) => {
      output += String(chunk);
      const address = /^Preview: (http:\S+)$/m.exec(output)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code} before it was ready:\n${output}`)));
  });

/**
 * @param {string | URL} address
 * @returns {Promise<string>} the body of an answer that says OK
 */
const fetchText = (address) =>
  new Promise((resolve, reject) => {
    get(address, (response) => {
      if (response.statusCode === 200) resolve(text(response));
      else reject(new Error(`${address} answered ${response.statusCode}`));
    }).once('error', reject);
  });

const port = await freePort();
const child = spawn('npm', ['start', '--', '--port', String(port)], {
  stdio: ['ignore', 'pipe', 'inherit'],
  detached: true, // its own process group: stopping it stops what npm started
});
const tooLong = wait(patience, undefined, { ref: false }).then(() => {
  throw new Error(`no "Preview:" line in ${patience / 1000} s`);
});
try {
  const address = await Promise.race([printedAddress(child), tooLong]);
  const page = await fetchText(address);
  if (!page.includes('IR Match Planner: local preview'))
    throw new Error(`${address} answered with a page that is not ours`);
  await fetchText(new URL('/main.js', address));
  console.log(`npm start answers at ${address}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
}
