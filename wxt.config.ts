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

/** Gathers what pages share in one file: to fetch many takes longer than to run them. */
function gatherWhatIsShared(): Plugin {
  return {
    name: 'gather-what-is-shared',
    apply: 'build',
    outputOptions(options) {
      if (options.format !== 'es') return;
      // Style sheets are gathered as pages name them; the QR library is for who asks for a picture.
      const groups = [{ name: 'shared', test: /^(?!.*(?:\.css|[\\/]qr[\\/]))/, minShareCount: 2 }];
      return { ...options, codeSplitting: { groups } };
    },
  };
}

export default defineConfig({
  imports: false,
  // Without these targets the style sheets' light-dark() is taken apart, and a forced theme no longer holds.
  // The catalogues are read as a whole: a text to parse is quicker to load than an object of many keys.
  vite: () => ({
    plugins: [preact(), gatherWhatIsShared()],
    json: { stringify: true, namedExports: false },
    build: {
      cssTarget: ['chrome123', 'firefox142'],
      modulePreload: { polyfill: false },
      // The shared file is on the computer; the usual warning is of what is sent over a network.
      chunkSizeWarningLimit: 1000,
    },
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
