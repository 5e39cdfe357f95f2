import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

describe.each(['chrome-mv3', 'firefox-mv3'])('In the build for %s', (build) => {
  it('what is always injected weighs at most 12 kB, 4 kB compressed', () => {
    const script = readFileSync(`.output/${build}/portal.js`);
    const compressed = brotliCompressSync(script).length;
    console.log(`${build}: ${script.length} bytes, ${compressed} with brotli`);
    expect(script.length).toBeLessThanOrEqual(12_000);
    expect(compressed).toBeLessThanOrEqual(4_000);
  });

  it('no policy and no carrier is in it, nor in the edge tab', () => {
    for (const file of ['portal.js', 'edge-tab.js'])
      expect(readFileSync(`.output/${build}/${file}`, 'utf8')).not.toMatch(/premera|regence|8\.03\.502|CPG/i);
  });
});
