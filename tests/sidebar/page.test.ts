import { readFileSync } from 'node:fs';

describe('the built page', () => {
  const page = readFileSync('dist/Sidebar.html', 'utf8');

  it('weighs at most 120 kB', () => {
    expect(page.length).toBeLessThanOrEqual(120_000);
  });

  it('is plain ASCII, so that no charset can be guessed wrong', () => {
    expect(page).toMatch(/^[\t\n\r -~]*$/);
  });

  it('holds no backtick and no scriptlet, which HtmlService would damage', () => {
    expect(page).not.toMatch(/`|<\?/);
  });

  it('loads nothing and asks nothing of any server', () => {
    expect(page).not.toMatch(/\s(src|srcset|href)=|url\(|@import|\bimport\(/);
    expect(page).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/);
  });

  it('parses no text as HTML', () => {
    expect(page).not.toMatch(/insertAdjacentHTML|document\.write|outerHTML/);
  });

  it('says something before its script runs and without one', () => {
    expect(page).toContain('Opening IR Match Planner');
    expect(page).toContain('<noscript>');
  });
});
