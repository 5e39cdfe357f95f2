import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { carrierById } from '../../carriers/index.ts';
import { hostName, type Served, type TestBrowser, until, wait } from './browser.ts';
import { launch } from './launch.ts';
import { page as pageOf } from './scenarios.ts';

let browser: TestBrowser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  const problems = await browser.problems();
  await browser.close();
  expect(problems).toEqual({ errors: [], requests: [] });
});

/** Long enough for a page to be read, and for a tab that should not be there to appear. */
const settleMs = 700;
const dashboard = 'https://cignaforhcp.cigna.com/app/dashboard';
const eligibility = 'https://essentials.availity.com/static/web/pres/web/eligibility/';
const tabOf = (id: string): string => `Touchstone: ${carrierById(id)?.name} criteria`;

/** A page in a window of its own, because several are tried at once; they close with the browser. */
async function openAll(url: string, documents: readonly Served[]): Promise<Page> {
  const page = await browser.newWindow();
  await browser.goTo(page, url, documents);
  return page;
}

const open = (url: string, html: string, more: readonly Served[] = [], headers = {}): Promise<Page> =>
  openAll(url, [{ url, html: `<!doctype html><title>Portal</title>${html}`, headers }, ...more]);

const expectTab = (page: Page, wanted: string): Promise<number> =>
  until(
    () => browser.edgeTab(page),
    (is) => is === wanted,
  );

async function expectNothing(page: Page): Promise<void> {
  await wait(settleMs);
  expect(await page.evaluate((tag) => document.getElementsByTagName(tag).length, hostName)).toBe(0);
}

describe.concurrent('A host that looks like a portal’s', () => {
  const coverage = pageOf('pages/cigna-hcp-coverage.html');

  it.each([
    ['a port', 'https://cignaforhcp.cigna.com:8443/app/dashboard'],
    ['a dot at its end', 'https://cignaforhcp.cigna.com./app/dashboard'],
    ['a user name that is the portal’s', 'https://cignaforhcp.cigna.com@portal.example/app/dashboard'],
    ['a letter of another script', 'https://\u0441ignaforhcp.cigna.com/app/dashboard'],
    ['one letter more', 'https://xcignaforhcp.cigna.com/app/dashboard'],
    ['the portal’s in its fragment', 'https://portal.example/#https://cignaforhcp.cigna.com/app/dashboard'],
  ])('by %s has nothing of ours', async (_, url) => {
    const { href } = new URL(url);
    const page = await openAll(url, [
      { url, html: coverage },
      { url: href, html: coverage },
      { url: href.replace(/\/\/[^/@]*@/, '//'), html: coverage },
    ]);
    expect(await page.title()).toContain('Cigna');
    await expectNothing(page);
  });

  it('and is the portal’s but for its case, is the portal’s', async () => {
    const page = await openAll('https://CIGNAFORHCP.cigna.COM/app/dashboard', [
      { url: dashboard, html: coverage },
    ]);
    await expectTab(page, tabOf('cigna'));
  });

  it('shows nothing of a portal that it has in a frame', async () => {
    const page = await open('https://portal.example/', `<iframe src="${eligibility}"></iframe>`, [
      {
        url: eligibility,
        html: '<!doctype html><input id="payerId-field" value="AETNA" aria-expanded="false">',
      },
    ]);
    await expectNothing(page);
  });
});

describe.concurrent('A page with strict rules', () => {
  it.each([
    [
      'a policy that allows nothing, and trusted types',
      {
        'content-security-policy':
          "default-src 'none'; img-src 'self'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      },
    ],
    [
      'isolation from all other origins',
      {
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-resource-policy': 'same-origin',
        'origin-agent-cluster': '?1',
      },
    ],
    ['a sandbox around it', { 'content-security-policy': 'sandbox allow-scripts' }],
  ])('of %s still gets the tab and the panel', async (_, headers) => {
    const page = await open(dashboard, '<p>Text', [], headers);
    await expectTab(page, tabOf('cigna'));
    await browser.click(page, tabOf('cigna'));
    await until(
      () => browser.panelHeading(page),
      (heading) => heading === carrierById('cigna')?.name,
    );
  });

  it('has its sandboxed frame read like any other', async () => {
    const page = await open(
      'https://essentials.availity.com/static/web/onb/onboarding-ui-apps/navigation/',
      `<iframe sandbox="allow-scripts" src="${eligibility}"></iframe>`,
      [
        {
          url: eligibility,
          html: '<!doctype html><input id="payerId-field" value="REGENCE BLUESHIELD" aria-expanded="false">',
        },
      ],
    );
    await expectTab(page, tabOf('regence'));
  });
});

describe.concurrent('A page with too much on it', () => {
  it.each([
    ['a payer control that is no field', '<div id="payerId-field">AETNA</div><p id="payerSelect">AETNA</p>'],
    ['a payer control that nobody can see', '<input id="payerId-field" type="hidden" value="AETNA">'],
    [
      'a name of 10 MB',
      '<input id="payerId-field"><script>document.getElementById("payerId-field").value = "AETNA ".repeat(1.7e6)</script>',
    ],
    [
      'a chosen text of 10 MB',
      '<div id="payerSelect"><div class="payer-select__single-value"></div></div><script>document.querySelector(".payer-select__single-value").textContent = "AETNA ".repeat(1.7e6)</script>',
    ],
    [
      'an answer with thousands of labels',
      '<div id="patient-card"></div><script>document.getElementById("patient-card").innerHTML = \'<div class="patient-card-extended-label"><span>Member</span><small>AETNA</small></div>\'.repeat(5000)</script>',
    ],
    [
      'thousands of controls, of which the first is empty',
      '<div id="many"></div><script>document.getElementById("many").innerHTML = \'<input id="payerId-field" aria-expanded="false">\'.repeat(5000); document.getElementById("many").lastChild.value = "AETNA"</script>',
    ],
  ])('such as %s claims nothing', async (_, html) => {
    await expectNothing(await open(eligibility, html));
  });

  it('such as frames by the hundred is a choice to make at most', async () => {
    const frame = `${eligibility}frame`;
    const page = await open(
      eligibility,
      Array.from({ length: 100 }, (_, n) => `<iframe src="${frame}?${n}"></iframe>`).join(''),
      Array.from({ length: 100 }, (_, n) => ({
        url: `${frame}?${n}`,
        html: `<!doctype html><input id="payerId-field" aria-expanded="false" value="${n % 2 ? 'AETNA' : 'REGENCE BLUESHIELD'}">`,
      })),
    );
    await expectTab(page, 'Touchstone: choose a carrier');
    await page.evaluate('document.body.replaceChildren()');
    await until(
      () => browser.edgeTab(page),
      (tab) => tab === undefined,
    );
  });
});

it('A page that restyles the tab sees it put right three times, and then no more', async () => {
  const page = await open(
    dashboard,
    `<p>Text<script>
      globalThis.spoilt = 0;
      const spoil = (node) => { spoilt++; node.setAttribute('style', 'display: none !important'); };
      new MutationObserver((records) => {
        for (const { addedNodes, target, type } of records) {
          for (const node of addedNodes) if (node.localName === '${hostName}') spoil(node);
          if (type === 'attributes' && target.localName === '${hostName}' && !target.hasAttribute('style')) spoil(target);
        }
      }).observe(document.documentElement, { childList: true, subtree: true, attributes: true });
    </script>`,
  );
  await until(
    () => page.evaluate('spoilt'),
    (spoilt) => spoilt === 4,
  );
  await wait(settleMs);
  expect(await page.evaluate('spoilt')).toBe(4);
});
