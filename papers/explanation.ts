import type { Finding } from '../criteria/assess.ts';
import type { Words } from '../language/say.ts';
import type { Block, Built, Column } from './paper.ts';
import { practice } from './practice.ts';
import { referenceEntry } from './statement.ts';
import { bindsIn, lawIn, noteOf, policyName, type Subject, sortedFindings } from './subject.ts';
import { dayIn, gradeIn, listIn, markOf } from './words.ts';

/** The same check in one of the languages of an explanation: its words, and the texts in them. */
export interface Telling {
  readonly subject: Subject;
  readonly words: Words;
}

/** The explanation for the client, in one language or in two side by side. */
export function explanation(first: Telling, second?: Telling): Built {
  const { subject, words } = first;
  const tellings = second ? [first, second] : [first];
  const inEach = (key: 'paper_client_to' | 'paper_client_title'): string[] =>
    tellings.map((each) => each.words.say(key));
  return {
    paper: {
      kind: 'explanation',
      language: words.language,
      to: inEach('paper_client_to').join(' · '),
      title: inEach('paper_client_title').join('\n'),
      ...markOf(subject, ...tellings.map((each) => each.words)),
      top: [
        { label: words.say('paper_date_of_service'), lines: [dayIn(words, subject.check.dateOfService)] },
        referenceEntry(subject, words),
      ],
      blocks: [
        { kind: 'columns', columns: tellings.map(columnOf) },
        {
          kind: 'entries',
          entries: [practice(words, 'practice.name', 'practice.phone')],
        },
      ],
    },
  };
}

function columnOf({ subject, words }: Telling): Column {
  const { carrier, text, check } = subject;
  const day = dayIn(words, check.dateOfService);
  const opening = text
    ? words.say('paper_client_opening', day, carrier.name, `${policyName(text.policy)}, ${text.edition.name}`)
    : words.say('paper_client_opening_unknown', day, carrier.name);
  return {
    lang: words.language,
    blocks: [
      { kind: 'paragraph', text: [opening, ...gradesIn(subject, words)].join(' ') },
      { kind: 'finding', lead: words.say('paper_client_result'), text: resultIn(subject, words) },
      ...groupsIn(subject, words),
      ...rightsIn(subject, words),
      {
        kind: 'field',
        isLabelShown: true,
        field: { id: `note.${words.language}`, label: words.say('paper_client_note'), value: '' },
      },
      { kind: 'paragraph', text: words.say('paper_client_end') },
    ],
  };
}

/** What of the policy is less than the publisher's own present text, and what of the edition was read. */
function gradesIn({ assessment, text }: Subject, words: Words): string[] {
  const grades = new Set(assessment.findings.map(({ criterion }) => criterion.cite.source.grade));
  grades.delete('published-text');
  if (grades.size === 0) return [];
  const named = [...grades].map((grade) => gradeIn(grade, words));
  const note = text && noteOf(text.edition);
  return [words.say('paper_client_grades', listIn(words, named)), ...(note === undefined ? [] : [note])];
}

function resultIn({ assessment, text }: Subject, words: Words): string {
  if (assessment.outcome === 'review-barred') return words.say('paper_client_barred');
  if (!text) return words.say('paper_client_unknown');
  switch (assessment.outcome) {
    case 'criteria-met':
      return words.say('paper_client_met');
    case 'criteria-not-met':
      return words.say('paper_client_not_met');
    case 'more-information-needed':
      return words.say('paper_client_open');
    default:
      return assessment.outcome satisfies never;
  }
}

function groupsIn(subject: Subject, words: Words): Block[] {
  const { judged, notAgainst, notYet } = sortedFindings(subject);
  const isAgainst = ({ criterion }: Finding): boolean => criterion.kind === 'limitation';
  const group = (head: string, findings: readonly Finding[], isRunIn = false): Block[] =>
    findings.length === 0
      ? []
      : [
          { kind: 'heading', text: head },
          { kind: 'list', items: findings.map(({ criterion }) => criterion.name), isRunIn },
        ];
  return [
    ...group(
      words.say('paper_client_there'),
      judged.filter(({ standing }) => standing === 'met'),
    ),
    ...group(
      words.say('paper_client_missing'),
      judged.filter((each) => each.standing === 'not-met' && !isAgainst(each)),
    ),
    ...group(
      words.say('paper_client_against'),
      judged.filter((each) => each.standing === 'not-met' && isAgainst(each)),
    ),
    ...group(
      words.say(
        subject.assessment.outcome === 'more-information-needed'
          ? 'paper_client_still_open'
          : 'paper_client_not_needed',
      ),
      judged.filter(({ standing }) => standing === 'open'),
      true,
    ),
    ...group(words.say('paper_not_against'), notAgainst, true),
    ...group(words.say('paper_not_yet'), notYet, true),
  ];
}

/** What the client can do if the insurer says no: only where the law binds the plan, or may. */
function rightsIn(subject: Subject, words: Words): Block[] {
  const appeals = lawIn(subject, 'rcw-48.43.530');
  const binds = appeals ? bindsIn(subject, appeals.edition) : 'no';
  if (!appeals || binds === 'no') return [];
  return [
    { kind: 'heading', text: words.say('paper_client_rights') },
    {
      kind: 'paragraph',
      text: words.say(
        binds === 'yes' ? 'paper_client_appeal' : 'paper_client_appeal_maybe',
        appeals.law.statute,
      ),
    },
  ];
}
