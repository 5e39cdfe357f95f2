import { describe, expect, it } from 'vitest';
import { carriers, laws } from '../../carriers/index.ts';
import { assess } from '../../criteria/assess.ts';
import type { IsoDate } from '../../criteria/dates.ts';
import { type Answers, facts, type OptionId } from '../../criteria/facts.ts';
import { type Edition, editionOn, type LawEdition } from '../../criteria/policy.ts';

const on = '2026-12-02';
const editionsOn = (date: IsoDate, statutes = laws.map(({ statute }) => statute)): LawEdition[] =>
  laws
    .filter(({ statute }) => statutes.includes(statute))
    .flatMap((law) => editionOn(law.editions, date) ?? []);
const statuteOf = (edition: LawEdition): string =>
  laws.find(({ editions }) => editions.includes(edition))?.statute ?? '';

const everyEdition = carriers.flatMap(({ name, policies }) =>
  policies.flatMap((policy) => {
    const edition = editionOn(policy.editions, on);
    return edition ? [{ text: `${name}, ${policy.title}`, edition }] : [];
  }),
);

function bindingFor(answers: Answers, edition: Edition): string[] {
  const { laws: held } = assess({ edition, laws: editionsOn(on) }, { dateOfService: on, answers }, facts);
  return held.filter(({ binds }) => binds === 'met').map(({ law }) => statuteOf(law));
}

describe('Whom the law binds', () => {
  const insured = ['RCW 48.43.016', 'RCW 48.43.830', 'RCW 48.43.530 and .535', 'RCW 48.43.045'];
  const everyone = ['RCW 18.108.010', 'WAC 246-830-565(1)'];

  it.each<[funding: OptionId<'plan-funding'>, statutes: string[]]>([
    ['insurer', [...insured, ...everyone]],
    ['public-employees', ['RCW 41.05.074', 'RCW 48.43.530 and .535', ...everyone]],
    ['insurer-elsewhere', everyone],
    ['employer', everyone],
    ['medicaid', ['RCW 74.09.840', ...everyone]],
    ['medicare', everyone],
    ['federal', everyone],
    ['workers-compensation', everyone],
    ['auto', everyone],
  ])('follows from the funding: %s', (funding, statutes) => {
    for (const { edition } of everyEdition)
      expect(bindingFor({ 'plan-funding': funding }, edition).sort()).toEqual([...statutes].sort());
  });

  it('is open while the funding is not known', () => {
    const [first] = everyEdition;
    expect(first && bindingFor({}, first.edition)).toEqual(everyone);
  });
});

describe('A law that bars no review', () => {
  it.each(everyEdition)('asks nothing more: $text', ({ edition }) => {
    const unansweredUnder = (held: LawEdition[]): readonly string[] =>
      assess({ edition, laws: held }, { dateOfService: on, answers: {} }, facts).unanswered;
    expect([...unansweredUnder(editionsOn(on))].sort()).toEqual(
      [...unansweredUnder(editionsOn(on, ['RCW 48.43.016']))].sort(),
    );
  });

  it('leaves the public employees’ first visit open to review', () => {
    for (const { edition } of everyEdition) {
      const answers = {
        'plan-funding': 'public-employees',
        'provider-standing': 'contracted',
        'visit-number': 1,
        'new-condition': true,
        'massage-in-prior-90-days': false,
        'other-active-treatment': false,
      };
      const { outcome } = assess({ edition, laws: editionsOn(on) }, { dateOfService: on, answers }, facts);
      expect(outcome).not.toBe('review-barred');
    }
  });
});

describe('A law whose text gives no day', () => {
  it.each([
    ['RCW 41.05.074', '2021-12-31', '2022-01-01'],
    ['RCW 74.09.840', '2023-12-31', '2024-01-01'],
    ['WAC 246-830-565(1)', '2024-11-30', '2024-12-01'],
  ] as const)('%s is not shown on %s and is on %s', (statute, before, from) => {
    expect(editionsOn(before, [statute])).toEqual([]);
    expect(editionsOn(from, [statute])).toHaveLength(1);
  });

  it('says so beside its source', () => {
    for (const statute of ['RCW 41.05.074', 'RCW 74.09.840', 'WAC 246-830-565(1)'])
      for (const { source } of editionsOn(on, [statute]))
        expect(source).toMatchObject({
          effective: 'undated',
          note: expect.stringMatching(/shown for visits/),
        });
  });
});

describe('Decision times', () => {
  const namesOn = (date: IsoDate): string[] =>
    editionsOn(date, ['RCW 48.43.830']).flatMap(({ says = [] }) => says.map(({ name }) => name));

  it('are not shown for the last visit of 2023 and are for the first of 2024', () => {
    expect(namesOn('2023-12-31')).toEqual([]);
    expect(namesOn('2024-01-01')).toContain('Time to decide');
  });

  it('say who may deny from the day of the 2026 act', () => {
    expect(namesOn('2026-06-10')).not.toContain('Who may deny');
    expect(namesOn('2026-06-11')).toContain('Who may deny');
  });
});
