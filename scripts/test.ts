import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserKind, BrowserMissing, ensureBrowser } from './browsers.ts';

interface Tally {
  readonly passed: number;
  readonly failed: number;
}
interface Step {
  readonly name: string;
  run(): Promise<Tally>;
}

const folder = await mkdtemp(join(tmpdir(), 'touchstone-test-'));

/** Runs a command and shows what it printed only if it failed. */
async function command(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> {
  const child = spawn('npx', ['--no-install', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let printed = '';
  const hear = (chunk: Buffer): void => {
    printed += chunk.toString();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) process.stdout.write(printed);
  return code === 0;
}

const check = (name: string, ...args: string[]): Step => ({
  name,
  run: async () => ((await command(args)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
});

/** A Vitest project, counted test by test. A run that ends badly without a failed test counts as one failure. */
const tests = (name: string, project: string, env: NodeJS.ProcessEnv = {}): Step => ({
  name,
  run: async () => {
    const file = join(folder, `${project}.json`);
    const args = ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json'];
    const ended = await command([...args, `--outputFile.json=${file}`], env);
    const report: unknown = await readFile(file, 'utf8').then(JSON.parse, () => undefined);
    const count = (key: string): number => {
      const value =
        typeof report === 'object' && report ? Object.entries(report).find(([k]) => k === key)?.[1] : 0;
      return typeof value === 'number' ? value : 0;
    };
    const [passed, failed] = [count('numPassedTests'), count('numFailedTests')];
    return { passed, failed: ended && passed > 0 ? failed : Math.max(failed, 1) };
  },
});

const inBrowser = (kind: BrowserKind): Step => ({
  name: `end to end in ${kind === 'chromium' ? 'Chromium' : 'Firefox'}`,
  run: async () => {
    try {
      const path = ensureBrowser(kind, say);
      return await tests(kind, kind, { [`TOUCHSTONE_${kind.toUpperCase()}`]: path }).run();
    } catch (error) {
      if (!(error instanceof BrowserMissing)) throw error;
      say(error.message);
      return { passed: 0, failed: 1 };
    }
  },
});

/** Steps of one row run side by side: there are two processors. */
const rows: Step[][] = [
  [check('format and lint', 'biome', 'ci', '.'), check('types', 'tsc', '--noEmit')],
  [
    check('build for Chrome', 'wxt', 'build'),
    check('build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3'),
  ],
  [
    tests('unit and contract tests', 'unit'),
    {
      name: 'store lint',
      run: () =>
        check('', 'web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery').run(),
    },
  ],
  [tests('the built manifests and sizes', 'build'), inBrowser('chromium')],
  [inBrowser('firefox')],
];

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

let passed = 0;
let failed = 0;
for (const row of rows) {
  await Promise.all(
    row.map(async ({ name, run }) => {
      const start = performance.now();
      const tally = await run();
      passed += tally.passed;
      failed += tally.failed;
      const seconds = Math.round((performance.now() - start) / 1000);
      const counted =
        tally.passed + tally.failed > 1 ? ` (${tally.passed} passed, ${tally.failed} failed)` : '';
      say(`${tally.failed === 0 ? 'ok  ' : 'FAIL'} ${name}${counted}, ${seconds} s`);
    }),
  );
}
await rm(folder, { recursive: true, force: true });
say(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
