import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The browsers Touchstone is tried in. */
export type BrowserKind = 'chromium' | 'firefox';

/** A browser is missing and cannot be installed from here; the message says what to do. */
export class BrowserMissing extends Error {
  override readonly name = 'BrowserMissing';
}

const variable = { chromium: 'TOUCHSTONE_CHROMIUM', firefox: 'TOUCHSTONE_FIREFOX' } as const;
const debianPackage = { chromium: 'chromium', firefox: 'firefox-esr' } as const;
const commands = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'chrome.exe',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox.exe'],
} as const;
const elsewhere = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
} as const;

/** Where an installed browser is: the one a variable names, else one on the path, else one in a usual place. */
export function findBrowser(kind: BrowserKind): string | undefined {
  const named = process.env[variable[kind]];
  if (named) return isRunnable(named) ? named : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = commands[kind].flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...elsewhere[kind]].find(isRunnable);
}

/** Finds a browser or installs it where that needs no questions. Throws BrowserMissing with what to do otherwise. */
export function ensureBrowser(kind: BrowserKind, say: (line: string) => void): string {
  const known = findBrowser(kind);
  if (known) return known;
  const named = process.env[variable[kind]];
  if (named)
    throw new BrowserMissing(`${variable[kind]} names ${named}, which cannot be run. Correct or unset it.`);
  if (canInstall()) {
    say(`No ${kind} here; installing it with apt-get (about 150 MB, half a minute).`);
    const run = (...args: string[]): boolean =>
      spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: quietApt }).status === 0;
    const installed =
      run('update', '-qq') && run('install', '-y', '-qq', '--no-install-recommends', debianPackage[kind]);
    const found = installed ? findBrowser(kind) : undefined;
    if (found) return found;
  }
  const what = kind === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox';
  throw new BrowserMissing(
    `${what} was not found and cannot be installed from here. Install it ` +
      `(on Debian: apt-get install ${debianPackage[kind]}) or set ${variable[kind]} to where it is, and try again.`,
  );
}

const quietApt = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };

const canInstall = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && isRunnable('/usr/bin/apt-get');

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
