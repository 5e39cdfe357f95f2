import { describe, expect, it } from 'vitest';
import { carriers, laws } from '../../carriers/index.ts';
import type { Case } from '../../criteria/case.ts';
import { facts } from '../../criteria/facts.ts';
import type {
  Carrier,
  Criterion,
  Edition,
  Law,
  LawEdition,
  NotFound,
  Source,
} from '../../criteria/policy.ts';
import { oneOf, yes } from '../../criteria/rules.ts';
import { casesByFolder } from './all-cases.ts';
import { problemsOf, problemsOfFacts, problemsOfLaw, type Submission } from './contract.ts';

const shipped = import.meta.glob<string>(['../../carriers/**/*.ts', '!../../carriers/*/cases.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
});
const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(Object.entries(shipped).filter(([path]) => path.includes(`/carriers/${folder}/`)));
const folders = [
  ...new Set(Object.keys(shipped).flatMap((path) => /\/carriers\/([^/]+)\/index\.ts$/.exec(path)?.[1] ?? [])),
].filter((folder) => folder !== 'washington');

describe('Every carrier is complete', () => {
  it('and its folder is named after it', () => {
    expect(carriers.map(({ id }) => id).sort()).toEqual(folders.sort());
  });

  it.each(carriers.map((carrier) => ({ name: carrier.name, carrier })))('$name', ({ carrier }) => {
    const problems = problemsOf({
      folder: carrier.id,
      carrier,
      cases: casesByFolder.get(carrier.id) ?? [],
      shipped: filesIn(carrier.id),
      others: carriers.filter((other) => other !== carrier),
      laws,
      facts,
    });
    expect(problems).toEqual([]);
  });

  it.each(laws)('$statute', (law) => {
    expect(problemsOfLaw(law, facts)).toEqual([]);
  });

  it('and so is the catalogue of facts', () => {
    expect(problemsOfFacts(facts, carriers, laws)).toEqual([]);
  });
});

const source: Source = {
  title: 'A policy',
  publisher: 'Alder Health',
  address: 'https://alder.example/policy',
  effective: '2025-01-01',
  read: '2026-01-01',
  grade: 'published-text',
};
const skill: Criterion = {
  kind: 'indication',
  name: 'Skill is needed',
  statement: 'The care needs skill.',
  rule: yes('skill-needed'),
  cite: { source, section: 'Section 1' },
};
const relaxation: Criterion = {
  kind: 'limitation',
  name: 'Massage for relaxation',
  statement: 'The massage is for relaxation.',
  rule: oneOf('main-aim', 'relaxation'),
  cite: { source, section: 'Section 2' },
};
const edition: Edition = {
  name: '2025 text',
  effective: '2025-01-01',
  source,
  requires: { all: ['skill'] },
  unless: ['relaxation'],
  criteria: { skill, relaxation },
};
const alder: Carrier = {
  id: 'alder',
  name: 'Alder Health',
  payerNames: ['ALDER HEALTH'],
  payerIds: ['12345'],
  portals: [],
  seen: 'Made up for this test.',
  policies: [{ id: 'massage', title: 'Massage', editions: [edition] }],
};
const on = '2026-01-01';
const cases: Case[] = [
  { says: 'Met.', on, answers: { 'skill-needed': true, 'main-aim': 'spasm' }, outcome: 'criteria-met' },
  { says: 'Met again.', on, answers: { 'skill-needed': true, 'main-aim': 'edema' }, outcome: 'criteria-met' },
  { says: 'Not met.', on, answers: { 'skill-needed': false }, outcome: 'criteria-not-met' },
  { says: 'Stopped.', on, answers: { 'main-aim': 'relaxation' }, outcome: 'criteria-not-met' },
  { says: 'Open.', on, answers: {}, outcome: 'more-information-needed' },
  { says: 'Half open.', on, answers: { 'skill-needed': true }, outcome: 'more-information-needed' },
];
const complete: Submission = {
  folder: 'alder',
  carrier: alder,
  cases,
  shipped: { 'index.ts': "import { massage } from './massage.ts';" },
  others: [
    {
      ...alder,
      id: 'birch',
      name: 'Birch Health',
      payerNames: ['BIRCH HEALTH'],
      payerIds: ['54321'],
      portals: ['https://birch.example/*'],
    },
  ],
  laws: [],
  facts,
};

const withCarrier = (change: Partial<Carrier>): Submission => ({
  ...complete,
  carrier: { ...alder, ...change },
});
const notFound: NotFound = {
  lookedFor: 'A policy for massage.',
  found: 'Nothing.',
  ask: ['Is there one?'],
  read: '2026-01-01',
};
const withNotFound = (change: Partial<NotFound>): Submission => ({
  ...withCarrier({ policies: [], notFound: { ...notFound, ...change } }),
  cases: [],
});
const withEdition = (change: Partial<Edition>): Submission =>
  withCarrier({ policies: [{ id: 'massage', title: 'Massage', editions: [{ ...edition, ...change }] }] });
const withSkill = (change: Partial<Criterion>): Submission =>
  withEdition({ criteria: { relaxation, skill: { ...skill, ...change } } });
const withSource = (change: Partial<Source>): Submission =>
  withSkill({ cite: { source: { ...source, ...change }, section: 'Section 1' } });
const withoutCases = (unwanted: (each: Case) => boolean): Submission => ({
  ...complete,
  cases: cases.filter((each) => !unwanted(each)),
});

const lawWith = (change: Partial<LawEdition>): Law => ({
  id: 'law',
  statute: 'RCW 1',
  title: 'A law',
  editions: [
    {
      name: '2025 text',
      effective: '2025-01-01',
      source,
      summary: 'A summary.',
      criteria: {},
      bars: { any: [] },
      mayStillAsk: [],
      ...change,
    },
  ],
});

/** A broken carrier for every check, and the words its author reads. */
const broken: [flaw: string, submission: Submission, words: string][] = [
  ['a folder not named after the id', { ...complete, folder: 'elder' }, 'name it after its folder'],
  ['nothing to show', withCarrier({ policies: [] }), 'no policy, no `guidance` and no `notFound`'],
  ['cases without a policy', withCarrier({ policies: [], notFound }), 'worked cases and no policy'],
  [
    'an advice without a section',
    withCarrier({ guidance: [{ name: 'Card', statement: 'Look.', cite: { source, section: '' } }] }),
    'The note “Card” does not say',
  ],
  ['nothing looked for', withNotFound({ lookedFor: '' }), 'what was looked for'],
  ['nothing said of what was found', withNotFound({ found: ' ' }), 'what was found'],
  ['nothing to ask the plan', withNotFound({ ask: [] }), 'no question for the plan'],
  ['a question that is none', withNotFound({ ask: ['Call them.'] }), 'is no question'],
  ['a search on no day', withNotFound(JSON.parse('{"read":"2026-02-30"}')), 'is not a real date'],
  ['the carrier’s own word in a search', withNotFound({ found: 'It is covered.' }), 'says “covered”'],
  ['no word on where it was seen', withCarrier({ seen: ' ' }), 'Say in `seen`'],
  ['no payer name', withCarrier({ payerNames: [] }), 'It has no payer name'],
  ['an unknown fact of every visit', withCarrier({ known: { mood: true } }), '`known` names “mood”'],
  [
    'an answer no fact has, of every visit',
    withCarrier({ known: { 'plan-funding': 'charity' } }),
    '`known` gives “plan-funding” the answer “charity”',
  ],
  ['a plan of nobody', withCarrier({ planOf: 'cedar' }), 'no carrier has that id'],
  ['another’s payer name', withCarrier({ payerNames: ['Birch  Health'] }), 'is also Birch Health’s'],
  ['another’s payer id', withCarrier({ payerIds: ['54321'] }), 'The payer id “54321” is also'],
  [
    'another’s portal',
    withCarrier({ portals: ['https://birch.example/*'] }),
    'The portal “https://birch.example/*” is also Birch Health’s',
  ],
  ['a name that is ours and not', withCarrier({ notUs: { 'ALDER HEALTH': 'nobody' } }), 'Keep it in one'],
  ['a citation without a section', withSkill({ cite: { source, section: '' } }), 'in which section'],
  [
    'a long quotation',
    withSkill({ cite: { source, section: 'Section 1', find: 'one two three four five six' } }),
    'quotes 6 words',
  ],
  ['no address', withSource({ address: 'https://alder' }), 'without an address'],
  ['a source effective on no day', withSource({ effective: '2025-02-30' }), 'give a real date'],
  ['a source read on no day', withSource({ read: '2026-13-01' }), 'which is not a real date'],
  ['a source read too early', withSource({ read: '2024-12-31' }), 'read before it took effect'],
  ['a last review on no day', withSource({ reviewed: '2025-04-31' }), 'reviewed on “2025-04-31”'],
  ['a last review before its text', withSource({ reviewed: '2024-12-31' }), 'reviewed before it took effect'],
  ['a last review after it was read', withSource({ reviewed: '2026-01-02' }), 'after it was read'],
  ['a next review on no day', withSource({ nextReview: '2026-04-31' }), 'next review on'],
  ['no grade', withSource(JSON.parse('{"grade":""}')), 'without a grade'],
  ['a criterion from an unconfirmed source', withSource({ grade: 'unconfirmed' }), 'unconfirmed source'],
  [
    'a flawed source of the edition',
    withEdition({ source: { ...source, read: '2026-00-01' } }),
    'the edition cites',
  ],
  [
    'a flawed note',
    withEdition({ keepOnFile: [{ name: 'Chart', statement: 'Keep it.', cite: { source, section: '' } }] }),
    'The note “Chart” does not say',
  ],
  ['an unused criterion', withEdition({ unless: [] }), 'is used by no outline'],
  ['an unknown criterion', withEdition({ unless: ['relaxation', 'sport'] }), 'is not among the criteria'],
  [
    'a required limitation',
    withEdition({ requires: { all: ['skill', 'relaxation'] } }),
    'cannot be required',
  ],
  ['a limitation that is none', withEdition({ unless: ['relaxation', 'skill'] }), 'is not a limitation'],
  [
    'an unknown fact',
    withSkill({ rule: { fact: 'mood', is: true } }),
    'the catalogue of facts does not have',
  ],
  ['an unknown option', withSkill({ rule: { fact: 'main-aim', oneOf: ['joy'] } }), 'names the answer “joy”'],
  [
    'a branch that asks for an unknown fact',
    withEdition({ requires: { all: ['skill'], when: { fact: 'mood', is: true } } }),
    'A branch of the outline asks for “mood”',
  ],
  ['a long name', withSkill({ name: 'A name of no less than seven' }), 'give it two to five words'],
  ['the carrier’s own word', withSkill({ statement: 'Then the visit is covered.' }), 'says “covered”'],
  ['an approval that is no plan of care', withSkill({ statement: 'It is approved.' }), 'says “approved”'],
  ['an edition from no day', withEdition({ effective: '2025-06-31' }), 'a day that does not exist'],
  [
    'editions out of order',
    withCarrier({
      policies: [
        { id: 'massage', title: 'Massage', editions: [edition, { ...edition, effective: '2024-01-01' }] },
      ],
    }),
    'in the order of their dates',
  ],
  ['too few cases', withoutCases(({ says }) => says === 'Met again.'), 'write at least 6'],
  ['no case that is met', withoutCases(({ outcome }) => outcome === 'criteria-met'), 'ends in criteria-met'],
  [
    'no case that is not met',
    withoutCases(({ outcome }) => outcome === 'criteria-not-met'),
    'ends in criteria-not-met',
  ],
  [
    'no open case',
    withoutCases(({ outcome }) => outcome === 'more-information-needed'),
    'ends in more-information-needed',
  ],
  [
    'a limitation that stops no case',
    withoutCases(({ says }) => says === 'Stopped.'),
    'no worked case is stopped by the limitation “relaxation”',
  ],
  [
    'a case of another policy',
    {
      ...complete,
      cases: [...cases, { says: 'Lost.', policyId: 'sleep', on, answers: {}, outcome: 'criteria-met' }],
    },
    'which is none of its policies',
  ],
  [
    'cases that would ship',
    { ...complete, shipped: { 'index.ts': "import cases from './cases.ts';" } },
    'must not ship',
  ],
];

describe('The author of a carrier is told of', () => {
  it('nothing, when it is complete', () => {
    expect(problemsOf(complete)).toEqual([]);
  });

  it('nothing, when a prescriber approves a plan of care', () => {
    expect(problemsOf(withSkill({ statement: 'The plan of care is approved.' }))).toEqual([]);
  });

  it.each(broken)('%s', (_, submission, words) => {
    expect(problemsOf(submission).join('\n')).toContain(words);
  });

  it('a fact that nothing asks', () => {
    const unasked = { mood: { kind: 'yes-no', ask: 'Happy', name: 'Mood', about: 'Mood' } } as const;
    expect(problemsOfFacts(unasked, [], [])).toHaveLength(3);
  });

  it('nothing, when guidance or what was not found stands in for a policy', () => {
    const note = { name: 'Card', statement: 'Look at the card.', cite: { source, section: 'Section 1' } };
    for (const change of [{ guidance: [note] }, { notFound }])
      expect(problemsOf({ ...withCarrier({ policies: [], ...change }), cases: [] })).toEqual([]);
  });

  it('nothing, when another carrier’s payer name is in its not-us list', () => {
    expect(problemsOf(withCarrier({ notUs: { 'BIRCH HEALTH': 'Birch' } }))).toEqual([]);
  });

  it('nothing, when it has no payer name because it is chosen by hand', () => {
    expect(problemsOf(withCarrier({ payerNames: [], seen: 'Chosen by hand.' }))).toEqual([]);
  });

  it.each<[flaw: string, change: Partial<LawEdition>, words: string]>([
    [
      'a law without a section',
      { criteria: { skill: { ...skill, cite: { source, section: '' } } }, bars: 'skill' },
      'RCW 1, 2025 text: The criterion “skill” does not say',
    ],
    [
      'a law that says something without a section',
      { says: [{ name: 'Fast', statement: 'Soon.', cite: { source, section: '' } }] },
      'The note “Fast” does not say',
    ],
    ['a law that binds by an unknown fact', { binds: { fact: 'mood', is: true } }, '`binds` asks for “mood”'],
    ['a law with nothing in it', {}, 'bars no review and says nothing'],
  ])('%s', (_, change, words) => {
    expect(problemsOfLaw(lawWith(change), facts).join()).toContain(words);
  });
});
