import type { Finding } from '../criteria/assess.ts';
import type { Criterion } from '../criteria/policy.ts';
import { testsIn } from '../criteria/regions.ts';
import type { Test } from '../criteria/rules.ts';
import type { MessageKey, Words } from '../language/say.ts';
import type { Blank, Block, Built, Named } from './paper.ts';
import { practice } from './practice.ts';
import { referenceEntry } from './statement.ts';
import { lawIn, policyName, type Subject } from './subject.ts';
import { markOf, Sources } from './words.ts';

/** What a prescriber may be asked to write, in the order of the paper. */
const blankIds = [
  'referral',
  'order',
  'diagnosis',
  'cause',
  'visits',
  'dates',
  'goals',
  'codes',
  'other-therapy',
  'outlook',
  'improvement',
  'plan',
] as const;
type BlankId = (typeof blankIds)[number];

/**
 * What a fact asks of the prescriber, by fact or by one of its options. A fact that is not here asks nothing of them,
 * so a policy whose criteria name none of these gets no line for it.
 */
const askedByFact: Readonly<Record<string, readonly BlankId[]>> = {
  'prescription-for-diagnosis': ['diagnosis'],
  'prescription-visits': ['visits'],
  'plan-of-care-agreed': ['visits', 'plan'],
  'measurable-goals': ['goals'],
  'attending-order': ['order'],
  'injury-from-accident': ['cause'],
  'with-other-therapy': ['other-therapy'],
  'month-outlook': ['outlook'],
  'physician-expects-gain': ['improvement'],
  // A referral names all of these.
  'va-referral:none': ['referral', 'diagnosis', 'visits', 'dates', 'codes'],
  'va-referral:other-condition': ['diagnosis'],
  'va-referral:outside-dates': ['dates'],
  'va-referral:visits-used': ['visits'],
  'va-referral:other-codes': ['codes'],
};

const names = {
  referral: 'paper_blank_referral',
  order: 'paper_blank_order',
  diagnosis: 'paper_blank_diagnosis',
  cause: 'paper_blank_cause',
  visits: 'paper_blank_visits',
  dates: 'paper_blank_dates',
  goals: 'paper_blank_goals',
  codes: 'paper_blank_codes',
  'other-therapy': 'paper_blank_other_therapy',
  outlook: 'paper_blank_outlook',
  improvement: 'paper_blank_improvement',
  plan: 'paper_blank_plan',
} as const satisfies Record<BlankId, MessageKey>;

const hints = {
  referral: 'paper_blank_referral_hint',
  order: 'paper_blank_order_hint',
  diagnosis: 'paper_blank_diagnosis_hint',
  cause: 'paper_blank_cause_hint',
  visits: 'paper_blank_visits_hint',
  dates: 'paper_blank_dates_hint',
  goals: 'paper_blank_goals_hint',
  codes: 'paper_blank_codes_hint',
  'other-therapy': 'paper_blank_other_therapy_hint',
  outlook: 'paper_blank_outlook_hint',
  improvement: 'paper_blank_improvement_hint',
  plan: 'paper_blank_plan_hint',
} as const satisfies Record<BlankId, MessageKey>;

/**
 * The request to the prescriber: what this carrier's criteria need from them for this visit, and the diagnosis, which
 * by state law is theirs to make. `other` says the cover line in a second language.
 */
export function request(subject: Subject, words: Words, other: Words): Built {
  const { carrier, text } = subject;
  const sources = new Sources(words);
  const asking = askingIn(subject);
  const diagnosisLaw = lawIn(subject, 'rcw-18.108.010');
  const asked = new Set(asking.flatMap(({ blanks }) => blanks));
  if (diagnosisLaw) asked.add('diagnosis');
  if (asked.size === 0) return { whyNot: words.say('paper_why_nothing_asked', carrier.name) };
  const blanks = blankIds
    .filter((id) => asked.has(id))
    .map((id) =>
      blankOf(
        id,
        subject,
        words,
        asking.filter((each) => each.blanks.includes(id)).map(({ finding }) => finding),
      ),
    );
  const grounds: Named[] = asking.map(({ finding: { id, criterion } }) => ({
    id,
    name: criterion.name,
    text: criterion.statement,
    place: sources.place(criterion.cite),
  }));
  const law = diagnosisLaw?.edition.says?.[0];
  if (diagnosisLaw && law)
    grounds.push({
      id: diagnosisLaw.law.id,
      name: diagnosisLaw.law.title,
      text: diagnosisLaw.edition.summary,
      place: sources.place(law.cite),
    });
  const coverLines = [words, other].map(
    (each): Block => ({
      kind: 'paragraph',
      text: each.say('paper_request_cover'),
      lang: each.language,
    }),
  );
  return {
    paper: {
      kind: 'request',
      language: words.language,
      to: words.say('paper_request_to'),
      title: words.say(titleFor(asked)),
      ...markOf(subject, words),
      top: [
        {
          label: words.say('paper_date'),
          fields: [{ id: 'date', label: words.say('paper_date'), value: '' }],
        },
        referenceEntry(subject, words),
      ],
      blocks: [
        ...coverLines,
        {
          kind: 'entries',
          entries: [
            {
              label: words.say('paper_prescriber'),
              fields: [{ id: 'to', label: words.say('paper_prescriber'), value: '' }],
            },
            practice(words, 'practice.name', 'practice.phone'),
            { label: words.say('paper_by_hand'), isByHand: true },
          ],
        },
        {
          kind: 'field',
          field: { id: 'letter', label: words.say('paper_letter'), value: letterFor(subject, asking, words) },
        },
        { kind: 'blanks', blanks },
        {
          kind: 'signature',
          places: [words.say('paper_signature_credentials'), words.say('paper_npi'), words.say('paper_date')],
        },
        { kind: 'heading', text: words.say('paper_request_grounds') },
        { kind: 'named', items: grounds, isNote: true },
        sources.block(words.say(text ? 'paper_request_end' : 'paper_request_end_unknown', carrier.name)),
      ],
    },
  };
}

/** A criterion and what it wants the prescriber to write. */
interface Asking {
  readonly finding: Finding;
  readonly blanks: readonly BlankId[];
}

/** The criteria that can be judged at this visit and concern the prescriber. */
function askingIn({ assessment }: Subject): Asking[] {
  const judged = assessment.findings.filter(({ standing }) => standing !== 'not-applicable');
  const asking = judged.map((finding) => ({ finding, blanks: blanksAskedBy(finding.criterion) }));
  // Where the prescriber does not approve the plan of care, its goals are the therapist's own to write.
  const approves = asking.some(({ blanks }) => blanks.includes('plan'));
  return asking
    .map(({ finding, blanks }) => ({ finding, blanks: blanks.filter((id) => approves || id !== 'goals') }))
    .filter(({ blanks }) => blanks.length > 0);
}

const blanksAskedBy = ({ kind, rule }: Criterion): BlankId[] =>
  kind === 'limitation'
    ? []
    : [
        ...new Set(
          testsIn(rule).flatMap((test) => [
            ...keysOf(test).flatMap((key) => askedByFact[key] ?? []),
            ...(wantsOnset(test) ? (['diagnosis'] as const) : []),
          ]),
        ),
      ];

const keysOf = (test: Test): string[] =>
  'oneOf' in test ? [test.fact, ...test.oneOf.map((option) => `${test.fact}:${option}`)] : [test.fact];

/** A plan of care with all its parts holds the diagnosis and its first day; the rest of it is the therapist's own. */
const wantsOnset = (test: Test): boolean =>
  test.fact === 'plan-of-care' &&
  'oneOf' in test &&
  !test.oneOf.includes('partial') &&
  !test.oneOf.includes('none');

function blankOf(id: BlankId, { facts }: Subject, words: Words, askedBy: readonly Finding[]): Blank {
  const isWithOnset =
    id === 'diagnosis' && askedBy.some(({ criterion }) => testsIn(criterion.rule).some(wantsOnset));
  const hint = words.say(isWithOnset ? 'paper_blank_diagnosis_onset_hint' : hints[id]);
  const blank = { id, name: words.say(names[id]), hint, askedBy: askedBy.map((finding) => finding.id) };
  const ticks = ticksFor(id);
  return ticks.length > 0 ? { ...blank, lines: 0, ticks } : { ...blank, lines: id === 'goals' ? 2 : 1 };

  function ticksFor(of: BlankId): string[] {
    switch (of) {
      case 'plan':
        return [words.say('paper_tick_approved'), words.say('paper_tick_changes')];
      case 'order':
        return [words.say('paper_tick_ordered')];
      case 'referral':
        return [words.say('paper_tick_referred')];
      case 'improvement':
        return [words.say('paper_yes'), words.say('paper_no')];
      case 'outlook': {
        const fact = facts['month-outlook'];
        return fact?.kind === 'choice' ? Object.values(fact.options) : [];
      }
      default:
        return [];
    }
  }
}

function titleFor(asked: ReadonlySet<BlankId>): MessageKey {
  if (asked.has('referral')) return 'paper_request_title_referral';
  if (asked.has('order')) return 'paper_request_title_order';
  if (asked.has('plan')) return 'paper_request_title_plan';
  return asked.has('visits') ? 'paper_request_title_prescription' : 'paper_request_title_diagnosis';
}

function letterFor({ carrier, text }: Subject, asking: readonly Asking[], words: Words): string {
  if (!text) return words.say('paper_request_letter_unknown', carrier.name);
  const policy = policyName(text.policy);
  return asking.length > 0
    ? words.say('paper_request_letter', carrier.name, policy)
    : words.say('paper_request_letter_law', carrier.name, policy);
}
