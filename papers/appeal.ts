import type { Finding } from '../criteria/assess.ts';
import type { Words } from '../language/say.ts';
import type { Block, Built, Named } from './paper.ts';
import { practice } from './practice.ts';
import { policyEntry, readOf, referenceEntry } from './statement.ts';
import { bindsIn, lawIn, type Subject } from './subject.ts';
import { answersTo, dayIn, markOf, Sources, standingIn } from './words.ts';

/** What a client can do after a denial. */
const appealLaw = 'rcw-48.43.530';

/** What a denial says, and which criterion she finds it touches. */
export interface Denial {
  readonly text: string;
  /** The criterion's id; nothing while she has not chosen one. */
  readonly criterionId: string | undefined;
}

/** The criteria a denial can be about: every one of the policy that can bear on the outcome. */
export const deniable = ({ assessment }: Subject): readonly Finding[] => assessment.findings;

/**
 * The outline of an appeal: what the denial says, the criterion it touches, what the saved check answers to it, and
 * the client's rights and days, as far as the law that binds the plan gives them.
 */
export function appeal(subject: Subject, denial: Denial, words: Words): Built {
  const { check, assessment } = subject;
  const sources = new Sources(words);
  const touched = deniable(subject).find(({ id }) => id === denial.criterionId);
  return {
    paper: {
      kind: 'appeal',
      language: words.language,
      to: words.say('paper_appeal_to'),
      title: words.say('paper_appeal_title'),
      ...markOf(subject, words),
      top: [
        { label: words.say('paper_date_of_service'), lines: [dayIn(words, check.dateOfService)] },
        referenceEntry(subject, words),
      ],
      blocks: [
        {
          kind: 'entries',
          entries: [
            practice(words, 'practice.name', 'practice.license', 'practice.npi'),
            policyEntry(subject, words),
            { label: words.say('paper_denial_number'), isByHand: true },
          ],
        },
        ...readOf(subject, words),
        {
          kind: 'field',
          isLabelShown: true,
          field: { id: 'denial', label: words.say('paper_denial_says'), value: denial.text },
        },
        { kind: 'heading', text: words.say('paper_appeal_criterion') },
        ...(touched
          ? answerBlocks(touched)
          : [{ kind: 'paragraph', text: words.say('paper_appeal_none_chosen') } as const]),
        ...(assessment.outcome === 'review-barred' ? barredBlocks() : []),
        {
          kind: 'field',
          isLabelShown: true,
          field: { id: 'records', label: words.say('paper_appeal_records'), value: '' },
        },
        ...rightsIn(subject, sources, words),
        { kind: 'signature', places: [words.say('paper_signature'), words.say('paper_date')] },
        sources.block([...copyOf(subject, words), words.say('paper_appeal_end')].join(' ')),
      ],
    },
  };

  function answerBlocks(finding: Finding): Block[] {
    const { id, criterion } = finding;
    const isSettled = assessment.outcome !== 'more-information-needed';
    const answers = answersTo(criterion, subject, words);
    const standing = standingIn(finding, isSettled, words);
    return [
      {
        kind: 'named',
        items: [
          { id, name: criterion.name, text: criterion.statement, place: sources.place(criterion.cite) },
        ],
      },
      {
        kind: 'finding',
        lead: words.say('paper_appeal_answer'),
        text: answers
          ? words.say('paper_appeal_answered', standing, answers)
          : words.say('paper_appeal_open'),
      },
      {
        kind: 'field',
        isLabelShown: true,
        field: { id: `found.${id}`, label: words.say('paper_appeal_own'), value: '' },
      },
    ];
  }

  function barredBlocks(): Block[] {
    const [first] = assessment.decidedBy;
    const barring = subject.laws.find(
      ({ edition }) => first && edition.criteria[first.id] === first.criterion,
    );
    if (!barring) return [];
    return [
      { kind: 'heading', text: words.say('paper_appeal_barred', barring.law.statute) },
      { kind: 'paragraph', text: barring.edition.summary },
    ];
  }
}

/** How the law was read, where the paper gives rights by it. */
function copyOf(subject: Subject, words: Words): string[] {
  const inForce = lawIn(subject, appealLaw);
  return inForce && bindsIn(subject, inForce.edition) !== 'no' ? [words.say('paper_law_copy')] : [];
}

function rightsIn(subject: Subject, sources: Sources, words: Words): Block[] {
  const inForce = lawIn(subject, appealLaw);
  const none = (text: string): Block[] => [
    { kind: 'heading', text: words.say('paper_appeal_rights') },
    { kind: 'paragraph', text },
  ];
  if (!inForce) return none(words.say('paper_appeal_not_read', dayIn(words, subject.check.dateOfService)));
  const { law, edition } = inForce;
  const binds = bindsIn(subject, edition);
  if (binds === 'no') return none(words.say('paper_appeal_no_rights'));
  const rights = (edition.says ?? []).map(
    ({ name, statement, items, cite }): Named => ({
      id: name,
      name,
      text: [statement, ...(items ? [`${items.join('. ')}.`] : [])].join(' '),
      place: sources.place(cite),
    }),
  );
  return [
    { kind: 'heading', text: words.say('paper_appeal_rights_of', law.statute) },
    ...(binds === 'maybe' ? [{ kind: 'paragraph', text: words.say('paper_appeal_maybe') } as const] : []),
    { kind: 'named', items: rights, isNote: true },
  ];
}
