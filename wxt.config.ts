import preact from '@preact/preset-vite';
import { runnerImport } from 'vite';
import { defineConfig } from 'wxt';

/** The addresses the extension acts on: every carrier's own and every shared portal's. Read from the data. */
async function portalPatterns(): Promise<string[]> {
  const { module } = await runnerImport<typeof import('./portals/patterns.ts')>('./portals/patterns.ts');
  return module.portalPatterns;
}

/** Keys that neither Chrome, Edge nor Firefox use themselves: Alt+Shift with B, I or T would be theirs. */
const openBeside = { suggested_key: { default: 'Alt+Shift+K', mac: 'MacCtrl+Shift+K' } };

export default defineConfig({
  imports: false,
  // Without these targets the style sheets' light-dark() is taken apart, and a forced theme no longer holds.
  // The catalogues are read as a whole: a text to parse is quicker to load than an object of many keys.
  vite: () => ({
    plugins: [preact()],
    json: { stringify: true, namedExports: false },
    build: { cssTarget: ['chrome123', 'firefox142'] },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+C', mac: 'MacCtrl+Shift+C' } },
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: openBeside }
        : { 'open-beside': { ...openBeside, description: '__MSG_keys_beside__' } }),
    },
    permissions: ['storage', 'scripting', 'activeTab'],
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
