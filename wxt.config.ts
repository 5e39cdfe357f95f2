import { relative } from 'node:path';
import preact from '@preact/preset-vite';
import { type Plugin, runnerImport } from 'vite';
import { defineConfig } from 'wxt';

/** The addresses the extension acts on: every carrier's own and every shared portal's. Read from the data. */
async function portalPatterns(): Promise<string[]> {
  const { module } = await runnerImport<typeof import('./portals/patterns.ts')>('./portals/patterns.ts');
  return module.portalPatterns;
}

/** Keys that neither Chrome, Edge nor Firefox use themselves: Alt+Shift with A, B, C, I, N, P, R, T, W, X or Z would be theirs. */
const openBeside = { suggested_key: { default: 'Alt+Shift+K', mac: 'MacCtrl+Shift+K' } };

/**
 * Names in a page everything that it loads, so that the browser fetches and compiles all of it at once: what the page
 * imports, and what it imports once it speaks a language. Without it the page would wait for one after the other.
 */
function preloadWhatOpens(): Plugin {
  return {
    name: 'preload-what-opens',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {}, chunk }) {
        const opened = new Set<string>();
        const add = (file: string): void => {
          const found = bundle[file];
          if (opened.has(file) || found?.type !== 'chunk') return;
          opened.add(file);
          for (const imported of found.imports) add(imported);
        };
        for (const file of [...(chunk?.imports ?? []), ...(chunk?.dynamicImports ?? [])]) add(file);
        return [...opened].map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head',
        }));
      },
    },
  };
}

/**
 * Puts what pages share into two files, since to fetch many small ones takes longer than to run them. What has words,
 * and so may be run only once a language is spoken, is a file of its own.
 */
function gatherWhatIsShared(): Plugin {
  const withoutWords = /^(?!.*[\\/](?:carriers|components|criteria|episodes|papers|portals)[\\/])(?!.*\.css)/;
  return {
    name: 'gather-what-is-shared',
    apply: 'build',
    outputOptions(options) {
      if (options.format !== 'es') return;
      const groups = [
        // From here on down: the folder all of it lies in may be called anything.
        {
          name: 'base',
          test: (id: string) => withoutWords.test(`/${relative(import.meta.dirname, id)}`),
          minShareCount: 2,
        },
        { name: 'words', test: /\.tsx?$/, minShareCount: 2 },
      ];
      return { ...options, codeSplitting: { groups } };
    },
  };
}

export default defineConfig({
  imports: false,
  // Without these targets the style sheets' light-dark() is taken apart, and a forced theme no longer holds.
  // The catalogues are read as a whole: a text to parse is quicker to load than an object of many keys.
  vite: () => ({
    plugins: [preact(), preloadWhatOpens(), gatherWhatIsShared()],
    json: { stringify: true, namedExports: false },
    build: { cssTarget: ['chrome123', 'firefox142'], modulePreload: false },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+V', mac: 'MacCtrl+Shift+V' } },
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: openBeside }
        : { 'open-beside': { ...openBeside, description: '__MSG_keys_beside__' } }),
    },
    // Firefox takes a clinic's policy without a schema, and warns of the key.
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'managed_schema.json' } }),
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    browser_specific_settings: {
      gecko: {
        id: 'touchstone@touchstone.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  }),
  hooks: {
    'build:manifestGenerated': async (_wxt, manifest) => {
      const matches = await portalPatterns();
      manifest.host_permissions = matches;
      manifest.content_scripts = [{ matches, js: ['portal.js'], all_frames: true, run_at: 'document_idle' }];
    },
  },
});
