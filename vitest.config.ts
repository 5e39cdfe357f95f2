import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

// Only what hangs may end by these: nothing here measures how fast a machine is.
const slow = { testTimeout: 300_000, hookTimeout: 300_000, maxWorkers: 2 };

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [preact()],
        resolve: {
          alias: {
            'webextension-polyfill': new URL('tests/platform/fake-browser.ts', import.meta.url).pathname,
          },
        },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/build/**'],
          setupFiles: ['tests/language/speak-english.ts'],
        },
      },
      { test: { name: 'build', include: ['tests/build/**/*.test.ts'] } },
      {
        test: {
          name: 'chromium',
          include: ['tests/e2e/**/*.e2e.ts'],
          env: { TOUCHSTONE_BROWSER: 'chromium' },
          setupFiles: ['tests/language/speak-english.ts'],
          ...slow,
        },
      },
      {
        test: {
          name: 'firefox',
          include: ['tests/e2e/**/*.e2e.ts'],
          env: { TOUCHSTONE_BROWSER: 'firefox' },
          setupFiles: ['tests/language/speak-english.ts'],
          ...slow,
        },
      },
    ],
  },
});
