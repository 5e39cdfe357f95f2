import type { Finding } from '../criteria/assess.ts';
import type { Edition } from '../criteria/policy.ts';
import type { Words } from '../language/say.ts';
import type { Block, Built, Entry, FindingRow, Named } from './paper.ts';
import { practice } from './practice.ts';
import { countOf, lawIn, noteOf, policyName, type Subject, sortedFindings } from './subject.ts';
import { answersTo, dayIn, gradeIn, listIn, markOf, Sources, standingIn } from './words.ts';

/** The statement of medical necessity for the chart: per criterion what was found, in her words, and where it stands. */
export function statement(subject: Subject, words: Words): Built {
  const { check, carrier, text, assessment } = subject;
  if (!text) return { whyNot: words.say('paper_why_no_criteria', carrier.name) };
  const sources = new Sources(words);
  const { judged, notAgainst, notYet } = sortedFindings(subject);
  const isSettled = assessment.outcome !== 'more-information-needed';
  const isUnasked = ({ criterion, standing }: Finding): boolean =>
    standing === 'open' && answersTo(criterion, subject, words) === '';
  const unasked = judged.filter(isUnasked);
  const row = (finding: Finding): FindingRow => ({
    id: finding.id,
    name: finding.criterion.name,
    standing: standingIn(finding, isSettled, words),
    field: {
      id: `found.${finding.id}`,
      label: words.say('paper_found_label', finding.criterion.name),
      value: answersTo(finding.criterion, subject, words) || words.say('paper_not_asked'),
    },
    place: sources.place(finding.criterion.cite),
  });
  const named = ({ id, criterion }: Finding): Named => ({
    id,
    name: criterion.name,
    place: sources.place(criterion.cite),
  });
  const rows = judged.filter((finding) => !isUnasked(finding)).map(row);
  const blocks: Block[] = [
    {
      kind: 'entries',
      entries: [
        practice(words, 'practice.name', 'practice.license', 'practice.npi'),
        policyEntry(subject, words),
        {
          label: words.say('paper_diagnosis_from'),
          fields: [
            { id: 'diagnosis', label: words.say('paper_diagnosis'), value: '' },
            { id: 'prescribed', label: words.say('paper_prescribed'), value: '' },
          ],
        },
      ],
    },
    { kind: 'finding', lead: words.say('paper_finding'), text: findingIn(subject, words) },
    ...readOf(subject, words),
    ...(rows.length > 0 ? [table(rows, words)] : []),
  ];
  const beside = [
    ...section(words.say(isSettled ? 'paper_unasked' : 'paper_unanswered'), unasked.map(named)),
    ...section(words.say('paper_not_against'), notAgainst.map(named)),
    ...section(words.say('paper_not_yet'), notYet.map(named)),
  ];
  const below = [...beside, ...chartRule(subject, words, sources)];
  if (below.length > 0) blocks.push({ kind: 'columns', columns: [{ blocks: below }] });
  blocks.push({
    kind: 'signature',
    places: [words.say('paper_by_hand'), words.say('paper_signature'), words.say('paper_date')],
  });
  blocks.push(sources.block(words.say('paper_statement_end')));
  return {
    paper: {
      kind: 'statement',
      language: words.language,
      to: words.say('paper_statement_to'),
      title: words.say('paper_statement_title'),
      ...markOf(subject, words),
      top: [
        { label: words.say('paper_date_of_service'), lines: [dayIn(words, check.dateOfService)] },
        referenceEntry(subject, words),
      ],
      blocks,
    },
  };
}

const table = (rows: readonly FindingRow[], words: Words): Block => ({
  kind: 'findings',
  head: [
    words.say('paper_head_criterion'),
    words.say('paper_head_standing'),
    words.say('paper_head_found'),
    words.say('paper_head_place'),
  ],
  asAbove: words.say('paper_as_above'),
  rows,
});

/** Her own words for the visit, to find its papers by. */
export const referenceEntry = ({ check }: Subject, words: Words): Entry => ({
  label: words.say('paper_reference'),
  fields: [{ id: 'reference', label: words.say('paper_reference'), value: check.label }],
});

/** Whose policy, and which edition of it; how sure its text is where that is less than the publisher's own. */
export function policyEntry({ carrier, text }: Subject, words: Words): Entry {
  const ofText = text ? [policyName(text.policy), editionIn(text.edition, words)] : [];
  return { label: words.say('paper_carrier'), lines: [carrier.name, ...ofText] };
}

function editionIn({ name, source: { grade } }: Edition, words: Words): string {
  return grade === 'published-text' ? name : words.say('paper_edition_grade', name, gradeIn(grade, words));
}

/** What was read of the edition that the paper names, where that is less than the publisher's own present text. */
export function readOf({ text }: Subject, words: Words): Block[] {
  const note = text && noteOf(text.edition);
  if (!text || note === undefined) return [];
  const item = { id: 'read', name: words.say('paper_read_of', text.edition.name), text: note };
  return [{ kind: 'named', items: [item], isNote: true }];
}

function section(head: string, items: readonly Named[]): Block[] {
  if (items.length === 0) return [];
  return [
    { kind: 'heading', text: head },
    { kind: 'named', items, isRunIn: true },
  ];
}

function findingIn(subject: Subject, words: Words): string {
  const { assessment, laws } = subject;
  const names = assessment.decidedBy.map(({ criterion }) => criterion.name);
  switch (assessment.outcome) {
    case 'criteria-met': {
      const { met, of } = countOf(subject);
      return met === of ? words.say('paper_finding_met', of) : words.say('paper_finding_met_enough', met, of);
    }
    case 'criteria-not-met':
      return words.say('paper_finding_not_met', listIn(words, names));
    case 'more-information-needed':
      return words.sayCount('paper_finding_open', assessment.unanswered.length);
    case 'review-barred': {
      const barring = laws.find(({ edition }) =>
        assessment.decidedBy.some(({ id, criterion }) => edition.criteria[id] === criterion),
      );
      return words.say('paper_finding_barred', barring?.law.statute ?? '');
    }
    default:
      return assessment.outcome satisfies never;
  }
}

/** What the state's rule on massage charts wants beside this paper, as far as it was read. */
function chartRule(subject: Subject, words: Words, sources: Sources): Block[] {
  const rule = lawIn(subject, 'wac-246-830-565');
  const [every, ofCondition] = rule?.edition.says ?? [];
  if (!rule || !every) return [];
  return [
    { kind: 'heading', text: words.say('paper_chart_head', sources.place(every.cite).words) },
    { kind: 'list', items: every.items ?? [], isRunIn: true },
    ...(ofCondition ? [{ kind: 'paragraph', text: ofCondition.statement } as const] : []),
  ];
}
