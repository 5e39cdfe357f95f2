import type { Words } from '../language/say.ts';
import type { Built, Named } from './paper.ts';
import { practice } from './practice.ts';
import { referenceEntry } from './statement.ts';
import { lawIn, type Subject } from './subject.ts';
import { answersTo, dayIn, inSentence, listIn, markOf, Sources } from './words.ts';

/** The law that closes the first six treatment visits of an episode to review. */
const firstSixVisits = 'rcw-48.43.016';

/**
 * The letter to a carrier that asks for review inside the protected visits: the statute's number and what it bars. Only
 * where the check's own answers meet all that the statute asks.
 */
export function sixVisits(subject: Subject, words: Words): Built {
  const { check, carrier, assessment } = subject;
  const inForce = lawIn(subject, firstSixVisits);
  if (!inForce) return { whyNot: words.say('paper_why_law_not_in_force', dayIn(words, check.dateOfService)) };
  const { law, edition } = inForce;
  const own = assessment.lawFindings.filter(({ id, criterion }) => edition.criteria[id] === criterion);
  if (own.length === 0) return { whyNot: words.say('paper_why_law_bars_nothing', law.statute) };
  const missing = own.filter(({ standing }) => standing === 'not-met');
  const open = own.filter(({ standing }) => standing === 'open');
  const named = (findings: typeof own): string =>
    listIn(
      words,
      findings.map(({ criterion }) => words.say('paper_why_condition', criterion.name)),
    );
  if (missing.length > 0) return { whyNot: words.say('paper_why_law_not_met', law.statute, named(missing)) };
  if (open.length > 0) return { whyNot: words.say('paper_why_law_open', law.statute, named(open)) };
  const sources = new Sources(words);
  const visit = check.answers['visit-number'];
  const facts = own.map(
    ({ id, criterion }): Named => ({
      id,
      name: criterion.name,
      text: answersTo(criterion, subject, words),
      place: sources.place(criterion.cite),
    }),
  );
  const says = (edition.says ?? []).map(
    ({ name, statement, cite }): Named => ({ id: name, name, text: statement, place: sources.place(cite) }),
  );
  const may = edition.mayStillAsk.filter(({ isOurs }) => !isOurs).map(({ name }) => inSentence(words, name));
  return {
    paper: {
      kind: 'six-visits',
      language: words.language,
      to: words.say('paper_six_to'),
      title: words.say('paper_six_title', law.statute),
      ...markOf(subject, words),
      top: [
        {
          label: words.say('paper_date'),
          fields: [{ id: 'date', label: words.say('paper_date'), value: '' }],
        },
        referenceEntry(subject, words),
      ],
      blocks: [
        {
          kind: 'entries',
          entries: [
            {
              label: words.say('paper_reviewer'),
              lines: [carrier.name],
              fields: [{ id: 'to', label: words.say('paper_reviewer'), value: '' }],
            },
            practice(words, 'practice.name', 'practice.license', 'practice.npi', 'practice.phone'),
            { label: words.say('paper_request_number'), isByHand: true },
          ],
        },
        {
          kind: 'field',
          field: {
            id: 'letter',
            label: words.say('paper_letter'),
            value: words.say(
              'paper_six_letter',
              dayIn(words, check.dateOfService),
              String(visit),
              law.statute,
            ),
          },
        },
        { kind: 'finding', lead: law.statute, text: words.say('paper_six_bars') },
        { kind: 'heading', text: words.say('paper_six_facts') },
        { kind: 'named', items: facts },
        { kind: 'heading', text: words.say('paper_six_says') },
        { kind: 'named', items: says, isNote: true },
        {
          kind: 'field',
          field: {
            id: 'asks',
            label: words.say('paper_six_asks_label'),
            value: words.say('paper_six_asks', listIn(words, may)),
          },
        },
        { kind: 'signature', places: [words.say('paper_signature'), words.say('paper_date')] },
        sources.block([words.say('paper_law_copy'), words.say('paper_six_end')].join(' ')),
      ],
    },
  };
}
