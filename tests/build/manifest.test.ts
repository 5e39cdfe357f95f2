import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

/** Every address the extension may act on. A new one is a new promise to the people who install it. */
const hosts = [
  'https://apps.availity.com/*',
  'https://carriers.carecorenational.com/*',
  'https://cignaforhcp.cigna.com/*',
  'https://eligibility.zirmed.com/*',
  'https://essentials.availity.com/*',
  'https://healthplans.providence.org/providers/*',
  'https://healthy.kaiserpermanente.org/oregon-washington/community-providers/*',
  'https://lifewise.com/provider-group/*',
  'https://lifewise.com/provider/*',
  'https://lni.wa.gov/patient-care/*',
  'https://providencehealthplan.com/providers/*',
  'https://wa-provider.kaiserpermanente.org/*',
  'https://www.aetna.com/cpb/*',
  'https://www.asuris.com/provider/*',
  'https://www.bridgespanhealth.com/provider/*',
  'https://www.chpw.org/provider-center/*',
  'https://www.cignaforhcp.com/*',
  'https://www.officeally.com/*',
  'https://www.premera.com/wa/provider/*',
  'https://www.providencehealthplan.com/providers/*',
  'https://www.regence.com/provider/*',
  'https://www.regence.com/web/regence_provider/*',
  'https://www.uhcprovider.com/*',
  'https://www.va.gov/COMMUNITYCARE/providers/*',
];

describe.each(['chrome-mv3', 'firefox-mv3'])('The extension built as %s', (build) => {
  const folder = join('.output', build);
  if (!existsSync(folder)) throw new Error(`${folder} is not there: run \`npm run build\` first`);
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  it('asks for storage, scripting, the tab in front when the toolbar is used, Chrome’s side panel, and the portals', () => {
    const own = build.startsWith('chrome') ? ['sidePanel'] : [];
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab', 'contextMenus', ...own]);
    expect(manifest.host_permissions).toEqual(hosts);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('runs one script, in every frame of those pages and of no other', () => {
    expect(manifest.content_scripts).toEqual([
      expect.objectContaining({
        matches: hosts,
        all_frames: true,
        js: ['portal.js'],
      }),
    ]);
  });

  it('puts at most 12 kB (4 kB compressed) on a portal page until its panel is opened', () => {
    const script = readFileSync(join(folder, 'portal.js'));
    expect(script.byteLength).toBeLessThanOrEqual(12_000);
    expect(brotliCompressSync(script).byteLength).toBeLessThanOrEqual(4_000);
    expect(existsSync(join(folder, 'content-scripts'))).toBe(false);
  });

  it('gives pages no file to find it by', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  it('cannot connect to anything, nor run code it did not bring', () => {
    expect(JSON.stringify(manifest.content_security_policy)).toContain("connect-src 'none'");
    expect(JSON.stringify(manifest.content_security_policy)).toContain("script-src 'self';");
  });

  it('has a place beside the page, which opens only when it is asked for', () => {
    const panel = { default_path: 'sidepanel.html' };
    const bar = expect.objectContaining({ default_panel: 'sidepanel.html', open_at_install: false });
    if (build.startsWith('chrome')) expect(manifest.side_panel).toEqual(panel);
    else expect(manifest.sidebar_action).toEqual(bar);
  });

  it('has one background for private windows and others, as the settings say', () => {
    expect(manifest.incognito ?? 'spanning').toBe('spanning');
  });

  it('opens the check by keys that no browser uses itself', () => {
    const check = { suggested_key: { default: 'Alt+Shift+V', mac: 'MacCtrl+Shift+V' } };
    const beside = { suggested_key: { default: 'Alt+Shift+K', mac: 'MacCtrl+Shift+K' } };
    expect(manifest.commands).toEqual(
      build.startsWith('chrome')
        ? { _execute_action: check, 'open-beside': { ...beside, description: '__MSG_keys_beside__' } }
        : { _execute_action: check, _execute_sidebar_action: beside },
    );
  });

  it('says in Chrome and Edge what a clinic can set by policy; Firefox asks for no schema', () => {
    if (build.startsWith('firefox')) {
      expect(manifest.storage).toBeUndefined();
      return;
    }
    expect(manifest.storage).toEqual({ managed_schema: 'managed_schema.json' });
    expect(existsSync(join(folder, 'managed_schema.json'))).toBe(true);
  });

  it('has every page and script that the sources name', () => {
    const files = readdirSync(folder);
    expect(files).toEqual(expect.arrayContaining(['background.js', 'popup.html', 'options.html']));
    expect(manifest.action).toEqual(expect.objectContaining({ default_popup: 'popup.html' }));
    expect(JSON.stringify(manifest.options_ui)).toContain('options.html');
  });
});
