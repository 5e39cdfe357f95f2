// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type MassageBenefit, readBenefit } from '../../portals/benefit.ts';
import { show } from './read.ts';

const availity = 'https://essentials.availity.com/static/web/pres/web/eligibility/';
const cigna = 'https://cignaforhcp.cigna.com/app/patient/coverage';

function benefitAt(address: string): MassageBenefit | undefined {
  Object.defineProperty(window, 'location', { value: new URL(address), configurable: true });
  return readBenefit({ document, location: window.location });
}

const row = (id: string, ...cells: string[]): string =>
  `<tr data-test-id="table-row-${id}"><th>${cells[0]}</th>${cells
    .slice(1)
    .map((cell) => `<td>${cell}</td>`)
    .join('')}</tr>`;
const card = (name: string, ...rows: string[][]): string =>
  `<div class="MuiCard-root"><button>${name}</button><div class="MuiCollapse-root"><table class="MuiTable-root">${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table></div></div>`;
const answer = (...cards: string[]): void =>
  show(`<div id="patient-card"><h1>LINDQVIST, MAREN</h1></div>${cards.join('')}`);

describe('Cigna’s coverage', () => {
  it('is the massage row’s, and neither of its neighbours’', () => {
    show(`<table>${row('chiro', 'Chiropractic Care', '20 visits per calendar year', '20 remaining')}
      ${row('massage', 'Massage Therapy', '20 visits per calendar year', '13 remaining')}
      ${row('pt', 'Physical Therapy', '60 visits per calendar year', '52 remaining')}</table>`);
    expect(benefitAt(cigna)).toEqual({
      section: 'Massage Therapy',
      words: ['20 visits per calendar year', '13 remaining'],
      allowed: 20,
      remaining: 13,
      period: 'calendar year',
    });
  });

  it.each(['Massage and Physical Therapy', 'Physical Therapy', 'Therapeutic Massage Chairs'])(
    'is absent where the row is called %s',
    (name) => {
      show(`<table>${row('x', name, '20 visits per calendar year', '13 remaining')}</table>`);
      expect(benefitAt(cigna)).toBeUndefined();
    },
  );
});

describe('Availity’s section of service type BE', () => {
  it('says visits, what was used and is left, authorization, and what they are shared with', () => {
    answer(
      card('Physical Therapy - PT', ['30 Visits / Calendar Year'], ['12 Remaining']),
      card(
        'Massage Therapy - BE',
        ['Limitations', '12 Visits / Calendar Year'],
        ['4 Year to Date', '8 Remaining'],
        ['Authorization required'],
        ['Combined with chiropractic care, acupuncture'],
      ),
    );
    expect(benefitAt(availity)).toEqual({
      section: 'Massage Therapy - BE',
      words: [
        '12 Visits / Calendar Year',
        '4 Year to Date',
        '8 Remaining',
        'Authorization required',
        'Combined with chiropractic care, acupuncture',
      ],
      allowed: 12,
      used: 4,
      remaining: 8,
      period: 'calendar year',
      authorization: 'required',
      shared: 'Combined with chiropractic care, acupuncture',
    });
  });

  it('is the only one read: rehabilitation, therapy and the rest are other benefits', () => {
    for (const name of ['Rehabilitation - A9', 'Physical Medicine - AE', 'Massage', 'Abbey - ABE', 'BE']) {
      answer(card(name, ['12 Visits / Year']));
      expect(benefitAt(availity)).toBeUndefined();
    }
  });

  it('with two limits says neither; money and names are never visits', () => {
    answer(
      card(
        'Massage Therapy - BE',
        ['12 Visits / Calendar Year', 'In Network'],
        ['6 Visits / Calendar Year', 'Out of Network'],
        ['$360.00 Remaining', 'LINDQVIST, MAREN', '12/03/1984'],
        ['5 Remaining'],
      ),
    );
    expect(benefitAt(availity)).toEqual({
      section: 'Massage Therapy - BE',
      words: ['5 Remaining'],
      remaining: 5,
    });
  });

  it('is absent where the answer has two such sections', () => {
    const section = card('Massage Therapy - BE', ['12 Visits / Calendar Year']);
    answer(section, section);
    expect(benefitAt(availity)).toBeUndefined();
  });

  it('is absent where nothing in it is understood, where the answer is gone, and on any other host', () => {
    answer(card('Massage Therapy - BE', ['Contact plan for details']));
    expect(benefitAt(availity)).toBeUndefined();
    show(card('Massage Therapy - BE', ['12 Visits / Year']));
    expect(benefitAt(availity)).toBeUndefined();
    answer(card('Massage Therapy - BE', ['12 Visits / Year']));
    expect(benefitAt('https://availity.com.evil.example/')).toBeUndefined();
    expect(benefitAt(availity)).toMatchObject({ allowed: 12, period: 'year' });
  });
});
