import { existsSync } from 'node:fs';

const installed = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The Firefox to test with: FIREFOX_PATH, else an installed one, else none: then its tests are skipped. */
export function firefoxPath(): string | undefined {
  const named = process.env.FIREFOX_PATH;
  if (!named) return installed.find((path) => existsSync(path));
  if (existsSync(named)) return named;
  throw new Error(`FIREFOX_PATH is "${named}", but no such file exists: correct it or unset it.`);
}
