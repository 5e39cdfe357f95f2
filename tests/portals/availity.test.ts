// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { readAt, show } from './read.ts';

const eligibility = 'https://essentials.availity.com/static/web/pres/web/eligibility/';
const claimStatus = 'https://apps.availity.com/static/web/post/cs/enhanced-claim-status-ui/';

const field = (id: string, value: string, attributes = 'aria-expanded="false"'): void => {
  show(`<label for="${id}">Payer</label><input id="${id}" role="combobox" ${attributes}>`);
  const input = document.querySelector('input');
  if (input) input.value = value;
};

const select = (chosen: string, attributes = '', typed = ''): void =>
  show(`<div id="orgSelect"><div class="organization-select__single-value">PREMERA BLUE CROSS MASSAGE PLLC</div></div>
    <div id="payerSelect">${chosen}
      <input id="payer" role="combobox" value="${typed}" ${attributes || 'aria-expanded="false"'}>
      <span aria-live="polite">option AETNA focused</span>
      <input type="hidden" name="payer" value="00932"></div>`);

beforeEach(() => show(''));

describe('The eligibility form', () => {
  it.each(['payerId-field', 'payerId'])('shows the value of #%s, wherever it came from', (id) => {
    field(id, 'PREMERA BLUE CROSS (WA)');
    expect(readAt(eligibility)).toEqual([{ kind: 'control', payer: 'PREMERA BLUE CROSS (WA)' }]);
  });

  it('shows that nothing is chosen while the box is empty, and while its list is open', () => {
    field('payerId-field', '');
    expect(readAt(eligibility)).toEqual([{ kind: 'control', payer: '' }]);
    field('payerId-field', 'AETNA', 'aria-expanded="true"');
    expect(readAt(eligibility)).toEqual([{ kind: 'control', payer: '' }]);
  });

  it('takes no half-typed name, until something else was put in its place or the box was left', () => {
    field('payerId-field', 'AETNA');
    const input = document.querySelector('input');
    input?.focus();
    const typing = { field: input, value: 'AETNA' };
    expect(readAt(eligibility, typing)).toEqual([{ kind: 'control', payer: '' }]);
    if (input) input.value = 'AETNA (COMMERCIAL & MEDICARE)';
    expect(readAt(eligibility, typing)).toEqual([
      { kind: 'control', payer: 'AETNA (COMMERCIAL & MEDICARE)' },
    ]);
    if (input) input.value = 'AETNA';
    input?.blur();
    expect(readAt(eligibility, typing)).toEqual([{ kind: 'control', payer: 'AETNA' }]);
  });

  it('shows nothing of a value longer than any name', () => {
    field('payerId-field', 'A'.repeat(10_000_000));
    expect(readAt(eligibility)).toEqual([{ kind: 'control', payer: '' }]);
  });

  it('shows nothing of text, tiles, practices and other payers', () => {
    show(`<h1>Premera Blue Cross</h1><input id="organization-field" value="REGENCE BLUESHIELD MASSAGE">
      <section><h2>Other or Additional Payer Information</h2>
      <div class="patient-card-extended-label"><span>Payer</span><small>AETNA</small></div></section>`);
    expect(readAt(eligibility)).toEqual([]);
  });
});

describe('The eligibility result', () => {
  it('shows the payer and its id from their own labels', () => {
    show(`<div id="patient-card"><div id="patient-summary"><h1>LAST, FIRST</h1></div>
      <div class="patient-card-extended-label"><span>Member ID</span><small>ABC123</small></div>
      <div class="patient-card-extended-label"><span>Payer:</span><small>REGENCE BLUESHIELD</small></div>
      <div class="patient-card-extended-label"><span>Payer ID</span><small>00932</small></div></div>`);
    expect(readAt(eligibility)).toEqual([{ kind: 'result', payer: 'REGENCE BLUESHIELD', payerId: '00932' }]);
  });

  it('shows the payer of the version with captions', () => {
    show(`<div id="patient-card"><div><span class="MuiTypography-caption">Group Name</span>
      <span class="MuiTypography-caption">Payer</span></div>
      <div><span class="MuiTypography-caption">Payer ID</span><span class="MuiTypography-caption">00430</span></div></div>`);
    expect(readAt(eligibility)).toEqual([{ kind: 'result', payer: '', payerId: '00430' }]);
  });

  it('without a payer shows none', () => {
    show(
      '<div id="patient-card"><div class="patient-card-extended-label"><span>Member ID</span><small>Payer</small></div></div>',
    );
    expect(readAt(eligibility)).toEqual([]);
  });
});

describe('What is hidden', () => {
  it('is neither an answer nor a choice', () => {
    show(`<div id="patient-card" style="display:none"><div class="patient-card-extended-label"><span>Payer</span>
      <small>AETNA</small></div></div><input id="payerId-field" value="CIGNA" style="display:none">`);
    expect(readAt(eligibility)).toEqual([]);
  });
});

describe('An answer that says two things', () => {
  const card = (...rows: [string, string][]): void =>
    show(
      `<div id="patient-card">${rows
        .map(
          ([name, value]) =>
            `<div class="patient-card-extended-label"><span>${name}</span><small>${value}</small></div>`,
        )
        .join('')}</div>`,
    );

  it('of its payer is both payers’', () => {
    card(['Payer:', 'AETNA'], ['Payer ID', '60054'], ['Payer', 'PREMERA BLUE CROSS']);
    expect(readAt(eligibility)).toEqual([
      { kind: 'result', payer: 'AETNA', payerId: '60054' },
      { kind: 'result', payer: 'PREMERA BLUE CROSS', payerId: '60054' },
    ]);
    card(['Payer ID', '60054'], ['Payer ID', '00430']);
    expect(readAt(eligibility)).toEqual([
      { kind: 'result', payer: '', payerId: '60054' },
      { kind: 'result', payer: '', payerId: '00430' },
    ]);
  });

  it('of its plan or its payer’s id has none', () => {
    card(['Payer', 'AETNA'], ['Payer ID', '60054'], ['Payer ID', '00430']);
    expect(readAt(eligibility)).toEqual([{ kind: 'result', payer: 'AETNA' }]);
    card(['Payer', 'AETNA'], ['Plan / Product', 'KingCare'], ['Plan / Product:', 'Vision']);
    expect(readAt(eligibility)).toEqual([{ kind: 'result', payer: 'AETNA' }]);
  });
});

describe('The plan of an answer', () => {
  const answer = (plan: string): void =>
    show(`<div id="patient-card"><div class="patient-card-extended-label"><span>Payer</span><small>AETNA</small></div></div>
      <div id="plan-details-summary"><div class="patient-card-extended-label"><span>Group Name</span><small>BAKERY</small></div>
      <div class="patient-card-extended-label"><span>Plan / Product:</span><small>${plan}</small></div></div>`);

  it('is read from its own label', () => {
    answer('KingCare PPO');
    expect(readAt(eligibility)).toEqual([{ kind: 'result', payer: 'AETNA', plan: 'KingCare PPO' }]);
  });

  it('is absent where the page has none', () => {
    answer('');
    expect(readAt(eligibility)).toEqual([{ kind: 'result', payer: 'AETNA' }]);
  });
});

describe('A payer space', () => {
  const space = 'https://essentials.availity.com/web/spc/spaces/#/1003';
  const trail = '<ol class="breadcrumb"><li>Home</li><li>Premera Blue Cross</li></ol><h1>Applications</h1>';

  it('has its names in the breadcrumb and the heading, and nowhere else', () => {
    show(`${trail}<h2>Aetna</h2><li>Cigna</li>`);
    expect(readAt(space)).toEqual(
      ['Home', 'Premera Blue Cross', 'Applications'].map((payer) => ({ kind: 'place', payer })),
    );
  });

  it('is no other page with a breadcrumb', () => {
    show(trail);
    expect(readAt(eligibility)).toEqual([]);
  });
});

describe('Claim status', () => {
  it('shows the chosen text and its id, and neither the practice nor the list', () => {
    select('<div class="payer-select__single-value">REGENCE BLUESHIELD</div>');
    expect(readAt(claimStatus)).toEqual([{ kind: 'control', payer: 'REGENCE BLUESHIELD', payerId: '00932' }]);
  });

  it('shows that nothing is chosen: no value, an open list, something typed', () => {
    const empty = [{ kind: 'control', payer: '' }];
    select('<div class="payer-select__placeholder">Select...</div>');
    expect(readAt(claimStatus)).toEqual([{ kind: 'control', payer: '', payerId: '00932' }]);
    select('<div class="payer-select__single-value">REGENCE BLUESHIELD</div>', 'aria-expanded="true"');
    expect(readAt(claimStatus)).toEqual(empty);
    select('<div class="payer-select__single-value">REGENCE BLUESHIELD</div>', '', 'aet');
    expect(readAt(claimStatus)).toEqual(empty);
  });

  it('shows the newer generation, whose payer is a value', () => {
    field('payerSelect', 'AMBETTER HEALTH');
    expect(readAt(claimStatus)).toEqual([{ kind: 'control', payer: 'AMBETTER HEALTH' }]);
  });

  it('shows nothing of a chosen text with more in it than a name', () => {
    select(`<div class="payer-select__single-value">${'<b>A</b>'.repeat(500)}</div>`);
    expect(readAt(claimStatus)[0]).toMatchObject({ kind: 'control', payer: '' });
  });
});

describe('Other apps', () => {
  it('claims show the payer input, and only there', () => {
    show('<input name="payer" value="AETNA" aria-expanded="false">');
    expect(readAt('https://essentials.availity.com/static/web/post/clmcrc/claims-ui/')).toEqual([
      { kind: 'control', payer: 'AETNA' },
    ]);
    expect(readAt(eligibility)).toEqual([]);
  });

  it('authorizations show the second closed Select2', () => {
    const at = 'https://essentials.availity.com/static/web/pres/auth/clinical-278/#!/pick-a-payer';
    const box = (classes: string): void =>
      show(`<span class="select2-chosen" id="select2-chosen-1">CIGNA CITY MASSAGE</span>
        <div class="select2-container ${classes}"><span class="select2-chosen" id="select2-chosen-2">AETNA</span></div>`);
    box('');
    expect(readAt(at)).toEqual([{ kind: 'control', payer: 'AETNA' }]);
    for (const classes of ['select2-dropdown-open', 'select2-default']) {
      box(classes);
      expect(readAt(at)).toEqual([{ kind: 'control', payer: '' }]);
    }
  });

  it('remittances show their payers side by side, each once, and no other column', () => {
    const row = (...cells: string[]): string =>
      `<div role="row">${cells.map((cell) => `<span>${cell}</span>`).join('')}</div>`;
    show(`<div role="table" aria-label="Remits">${row('Date', 'Payer', 'Payee')}${row('1', 'AETNA', 'REGENCE BLUESHIELD')}
      ${row('2', 'PREMERA BLUE CROSS (WA)', 'X')}${row('3', 'AETNA', 'X')}</div>`);
    expect(readAt('https://essentials.availity.com/static/web/post/rm/remitviewerui/')).toEqual([
      { kind: 'list', payer: 'AETNA' },
      { kind: 'list', payer: 'PREMERA BLUE CROSS (WA)' },
    ]);
  });
});

describe('The address', () => {
  const shell =
    'https://essentials.availity.com/static/web/onb/onboarding-ui-apps/navigation/#/loadApp/?appUrl=';
  it.each([
    [`${claimStatus}#/dashboard?orgId=1&payerId=00932`, '00932'],
    [`${claimStatus}#/element/dashboard?payerId=COORDINATED%20CARE&orgId=1`, 'COORDINATED CARE'],
    [
      `${shell}${encodeURIComponent('/static/web/post/cs/enhanced-claim-status-ui/#/dashboard?orgId=1&payerId=00932')}`,
      '00932',
    ],
    [
      `${shell}${encodeURIComponent('/x/#/dashboard?payerId=COORDINATED%20CARE&activeTab=by276')}`,
      'COORDINATED CARE',
    ],
  ])('of %s holds the payer id', (url, payerId) => {
    expect(readAt(url)).toEqual([{ kind: 'address', payerId }]);
  });

  it.each([
    `${claimStatus}#/dashboard?orgId=1`,
    `${claimStatus}#/dashboard?otherpayerId=00932`,
    `${claimStatus}#/dashboard?payerId=`,
    `${claimStatus}#/payerId/00932`,
  ])('of %s holds none', (url) => {
    expect(readAt(url)).toEqual([]);
  });

  it('that is broken or endless throws nothing', () => {
    expect(readAt(`${claimStatus}#?payerId=%E0%A4%A`)).toEqual([{ kind: 'address', payerId: '%E0%A4%A' }]);
    expect(() => readAt(`${claimStatus}#${'%25'.repeat(1_000_000)}`)).not.toThrow();
  });
});
