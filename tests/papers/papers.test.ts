import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../carriers/in-language.ts';
import { carriers } from '../../carriers/index.ts';
import type { SavedCheck } from '../../criteria/check.ts';
import type { Words } from '../../language/say.ts';
import { appeal } from '../../papers/appeal.ts';
import { explanation } from '../../papers/explanation.ts';
import { offersFor } from '../../papers/offered.ts';
import type { Block, Built, Entry, Field, Paper } from '../../papers/paper.ts';
import { request } from '../../papers/request.ts';
import { sixVisits } from '../../papers/six-visits.ts';
import { statement } from '../../papers/statement.ts';
import { type Subject, subjectOf } from '../../papers/subject.ts';
import { textOf } from '../../papers/text.ts';
import { about, english, saved, spanish, subjects } from './subjects.ts';

const ofEnglish = await inLanguage('en');
const ofSpanish = await inLanguage('es');

const paperIn = (built: Built): Paper | undefined => ('paper' in built ? built.paper : undefined);
const textIn = (built: Built): string => {
  const paper = paperIn(built);
  return paper ? textOf(paper, {}) : '';
};
const timesIn = (text: string, part: string): number => text.split(part).length - 1;

/** Every paper of a check, in one language; of the appeal one for each criterion. */
function everyPaper(subject: Subject, words: Words): Paper[] {
  const other = words === english ? spanish : english;
  const built = [
    statement(subject, words),
    request(subject, words, other),
    sixVisits(subject, words),
    ...[undefined, ...subject.assessment.findings.map(({ id }) => id)].map((criterionId) =>
      appeal(subject, { text: 'The denial.', criterionId }, words),
    ),
    explanation({ subject, words }, { subject, words: other }),
  ];
  return built.flatMap((each) => paperIn(each) ?? []);
}

/** Every block of a paper, those in columns too. */
const blocksOf = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) =>
    block.kind === 'columns' ? block.columns.flatMap((column) => blocksOf(column.blocks)) : [block],
  );

function fieldsOf({ top, blocks }: Paper): Field[] {
  const ofEntries = (entries: readonly Entry[]): Field[] => entries.flatMap(({ fields = [] }) => fields);
  return [
    ...ofEntries(top),
    ...blocksOf(blocks).flatMap((block) => {
      if (block.kind === 'field') return [block.field];
      if (block.kind === 'entries') return ofEntries(block.entries);
      return block.kind === 'findings' ? block.rows.map(({ field }) => field) : [];
    }),
  ];
}

it('has worked cases of every carrier with a policy', () => {
  const withPolicy = carriers.filter(({ policies }) => policies.length > 0).map(({ id }) => id);
  const seen = new Set(subjects.map(({ carrier }) => carrier.id));
  const own = withPolicy.filter((id) => seen.has(id));
  expect(own.length).toBeGreaterThanOrEqual(10);
  expect(subjects.length).toBeGreaterThanOrEqual(100);
});

describe.each([
  ['English', english],
  ['Spanish', spanish],
])('Papers in %s', (_, words) => {
  it('made of a sample say above all else that they are no record of a visit; no other does', () => {
    const mark = words.say('sample_not_a_visit');
    for (const { says, subject } of subjects.slice(0, 20)) {
      const sample = { ...subject, check: { ...subject.check, sample: true as const } };
      for (const paper of everyPaper(sample, words))
        expect(textOf(paper, {}).startsWith(mark), `${says} ${paper.kind}`).toBe(true);
      for (const paper of everyPaper(subject, words)) expect(textOf(paper, {}), says).not.toContain(mark);
    }
  });

  it('hold no sign of a value that was not there', () => {
    for (const { says, subject } of subjects)
      for (const paper of everyPaper(subject, words))
        expect(textOf(paper, {}), says).not.toMatch(/undefined|\[object|NaN|\$\d|\bnull\b/);
  });

  it('ask in no field who the client is', () => {
    const identifying =
      /\b(?:name|birth|member|subscriber|client|patient|address|policy number|ssn|nombre|nacimiento|asegurad[oa]|miembro|cliente|paciente|dirección)\b/i;
    for (const { says, subject } of subjects)
      for (const paper of everyPaper(subject, words))
        for (const { id, label } of fieldsOf(paper)) {
          // A criterion’s own name is no question.
          if (!id.startsWith('found.'))
            expect(`${id} ${label}`.replace('practice.name', ''), says).not.toMatch(identifying);
        }
  });

  it('have one field for each id', () => {
    for (const { says, subject } of subjects)
      for (const paper of everyPaper(subject, words)) {
        const ids = fieldsOf(paper).map(({ id }) => id);
        expect(new Set(ids).size, says).toBe(ids.length);
      }
  });

  it('say every criterion of the policy once in a statement, with where it stands', () => {
    for (const { says, subject } of subjects) {
      const paper = paperIn(statement(subject, words));
      const text = textIn(statement(subject, words));
      const lines = text.split('\n').filter((line) => /^(?:\d+\.|-) .*\[[A-Z]\s· /.test(line));
      for (const { id, criterion } of subject.assessment.findings) {
        const own = lines.filter((line) =>
          line.replace(/^(?:\d+\.|-) /, '').startsWith(`${criterion.name} `),
        );
        const named = own.filter((line) => line.includes(criterion.cite.section));
        // Two criteria of one policy may be called alike; each has a line of its own.
        const alike = subject.assessment.findings.filter(
          (each) =>
            each.criterion.name === criterion.name && each.criterion.cite.section === criterion.cite.section,
        );
        expect(named.length, `${says} ${id}`).toBe(alike.length);
      }
      expect(paper?.kind, says).toBe('statement');
    }
  });

  it('say every criterion once in an explanation for each of its languages', () => {
    for (const { says, subject } of subjects) {
      const paper = paperIn(explanation({ subject, words }));
      const items = blocksOf(paper?.blocks ?? []).flatMap((block) =>
        block.kind === 'list' ? block.items : [],
      );
      const names = subject.assessment.findings.map(({ criterion }) => criterion.name);
      expect([...items].sort(), says).toEqual([...names].sort());
    }
  });

  it('say the criterion an appeal is about once, and no other', () => {
    for (const { says, subject } of subjects)
      for (const { id, criterion } of subject.assessment.findings) {
        const text = textIn(appeal(subject, { text: '', criterionId: id }, words));
        expect(timesIn(text, criterion.statement), says).toBe(1);
        const others = subject.assessment.findings.filter(
          (each) => each.criterion.statement !== criterion.statement,
        );
        // A short statement may be part of another.
        for (const other of others.filter((each) => !criterion.statement.includes(each.criterion.statement)))
          expect(text, says).not.toContain(other.criterion.statement);
      }
  });

  it('say each criterion that asks something of the prescriber once in a request, and no line that none asks for', () => {
    for (const { says, subject } of subjects) {
      const paper = paperIn(request(subject, words, spanish));
      if (!paper) continue;
      const blocks = blocksOf(paper.blocks);
      const blanks = blocks.flatMap((block) => (block.kind === 'blanks' ? block.blanks : []));
      const grounds = blocks.flatMap((block) => (block.kind === 'named' ? block.items : []));
      const asking = new Set(blanks.flatMap(({ askedBy }) => askedBy));
      for (const id of asking) expect(grounds.filter((each) => each.id === id).length, says).toBe(1);
      // The law that leaves the diagnosis to the prescriber was read for visits from 2022 on.
      const ofLaw = subject.check.dateOfService >= '2022-01-01' ? ['rcw-18.108.010'] : [];
      expect(new Set(grounds.map(({ id }) => id)), says).toEqual(new Set([...asking, ...ofLaw]));
      const unasked = blanks.filter(({ askedBy }) => askedBy.length === 0).map(({ id }) => id);
      expect(
        unasked.filter((id) => id !== 'diagnosis'),
        says,
      ).toEqual([]);
    }
  });
});

describe('The six-visit letter', () => {
  it('is there if and only if the answers of the check bar review by the law', () => {
    for (const { says, subject } of subjects) {
      const built = sixVisits(subject, english);
      expect('paper' in built, says).toBe(subject.assessment.outcome === 'review-barred');
      if ('whyNot' in built) expect(built.whyNot, says).toMatch(/RCW 48\.43\.016|not in force/);
    }
  });

  it('names the statute, each of its grounds once, and what may still be asked for', () => {
    const barred = subjects.filter(({ subject }) => subject.assessment.outcome === 'review-barred');
    expect(barred.length).toBeGreaterThan(5);
    for (const { says, subject } of barred) {
      const text = textIn(sixVisits(subject, english));
      expect(text).toContain('RCW 48.43.016');
      for (const { criterion } of subject.assessment.lawFindings)
        expect(timesIn(text, `- ${criterion.name}: `), says).toBe(1);
      expect(text).toContain(
        'these as they are: referral or prescription, visit limit, and insurance fraud.',
      );
      // To the carrier, “your” is the carrier’s.
      expect(text).not.toMatch(/\byours?\b/i);
      expect(text).toContain('no utilization review may be used, (2)(a)');
      expect(text).toContain('medical necessity or appropriateness, (2)(b)');
      expect(text).toContain('changes after 2021 were not checked');
    }
  });
});

describe('What is not the section’s own', () => {
  it('is not said of it in the letter, in either language', () => {
    const barred = subjects.find(({ subject }) => subject.assessment.outcome === 'review-barred');
    if (!barred) throw new Error('No worked case is closed to review.');
    const ours = barred.subject.assessment.mayStillAsk.filter(({ isOurs }) => isOurs);
    expect(ours.map(({ cite }) => cite.section)).toEqual(['Not said in this section']);
    expect(textIn(sixVisits(barred.subject, english))).not.toMatch(/active coverage/i);
    const { check } = barred.subject;
    const inSpanish = subjectOf(check, ofSpanish.carriers, ofSpanish.laws, ofSpanish.facts);
    const text = inSpanish ? textIn(sixVisits(inSpanish, spanish)) : '';
    expect(text).toContain(
      'no cambia lo siguiente: remisión o receta, límite de visitas y fraude al seguro.',
    );
    expect(text).not.toMatch(/cobertura activa/i);
  });
});

describe('Why there is no six-visit letter', () => {
  const refused = (subject: Subject, words: Words): string => {
    const built = sixVisits(subject, words);
    return 'whyNot' in built ? built.whyNot : '';
  };
  const barred = subjects.find(({ subject }) => subject.assessment.outcome === 'review-barred');

  it('names the conditions that are not met, or open, as conditions', () => {
    if (!barred) throw new Error('No worked case is closed to review.');
    const { check } = barred.subject;
    const treated = about({ ...check, answers: { ...check.answers, 'other-active-treatment': true } });
    expect(refused(treated, english)).toMatch(/ Conditions not met: “No active treatment”\.$/);
    expect(refused(treated, spanish)).toMatch(/ Condiciones que no se cumplen: «No active treatment»\.$/);
    const { 'other-active-treatment': left, ...others } = check.answers;
    expect(left).toBe(false);
    expect(refused(about({ ...check, answers: others }), english)).toMatch(
      / Conditions still open: “No active treatment”\.$/,
    );
  });
});

const premera = carriers.find(({ id }) => id === 'premera');
const ofPremera = subjects.filter(({ carrier }) => carrier.id === 'premera');

describe('The request to the prescriber', () => {
  const blanksFor = (carrierId: string): string[] => {
    const found = subjects.find(({ carrier }) => carrier.id === carrierId);
    const paper = found && paperIn(request(found.subject, english, spanish));
    return blocksOf(paper?.blocks ?? []).flatMap((block) =>
      block.kind === 'blanks' ? block.blanks.map(({ id }) => id) : [],
    );
  };

  it('asks for what this carrier’s criteria want, and not for another’s', () => {
    expect(blanksFor('premera')).toEqual(['diagnosis', 'visits', 'goals', 'plan']);
    expect(blanksFor('lni')).toEqual(['order', 'diagnosis']);
    expect(blanksFor('kingcare')).toEqual(['diagnosis', 'improvement']);
    expect(blanksFor('aetna')).toEqual(['diagnosis', 'outlook']);
    expect(blanksFor('cigna')).toEqual(['diagnosis', 'other-therapy']);
    expect(blanksFor('regence')).toEqual(['diagnosis']);
    expect(blanksFor('va')).toEqual(['referral', 'diagnosis', 'visits', 'dates', 'codes']);
    expect(blanksFor('auto-pip')).toEqual(['diagnosis', 'cause']);
  });

  it('asks for the day of onset only where the criteria want it', () => {
    const hintFor = (carrierId: string): string => {
      const found = subjects.find(({ carrier }) => carrier.id === carrierId);
      return found ? textIn(request(found.subject, english, spanish)) : '';
    };
    for (const id of ['aetna', 'cigna']) expect(hintFor(id), id).toContain('the day it began');
    for (const id of ['premera', 'kingcare', 'regence', 'lni', 'va'])
      expect(hintFor(id), id).not.toContain('the day it began');
  });

  it('leaves to the therapist what a carrier does not want from a prescriber: goals, outline, frequency', () => {
    const { subject } = subjects.find(({ says }) => says === 'lni: Visit 7 asks for all three.') ?? {};
    const text = subject ? textIn(request(subject, english, spanish)) : '';
    expect(text).toContain('Written order');
    expect(text).not.toMatch(/outline|how often/i);
  });

  it('asks the VA for all that its referral must name where there is none', () => {
    const { subject } = subjects.find(({ says }) => says === 'va: Without a referral it does not.') ?? {};
    const text = subject ? textIn(request(subject, english, spanish)) : '';
    for (const name of ['Referral', 'Diagnosis', 'Number of massage visits', 'Dates', 'Procedure codes'])
      expect(text).toMatch(new RegExp(`^${name} \\(`, 'm'));
  });

  it('has its cover line in both languages', () => {
    const [first] = ofPremera;
    const text = first ? textIn(request(first.subject, english, spanish)) : '';
    expect(text).toContain('For you, the client');
    expect(text).toContain('Para usted, cliente');
  });
});

describe('The statement', () => {
  it('tells what was found from the answers, to be put into her own words', () => {
    const [first] = ofPremera;
    const paper = first && paperIn(statement(first.subject, english));
    const found = paper && fieldsOf(paper).find(({ id }) => id === 'found.impairment');
    expect(found?.value).toMatch(/^Impairment in the chart: Yes; Cause of the problem: /);
    expect(paper && textOf(paper, { 'found.impairment': 'Abduction 95 degrees.' })).toContain(
      'Documented impairment (Met): Abduction 95 degrees. [A\u00a0· ',
    );
  });

  it('says of an edition that was not read in full how much of it was', () => {
    const textOn = (on: string): string => {
      const found = ofPremera.find(({ subject }) => subject.text?.edition.effective === on);
      return found ? textIn(statement(found.subject, english)) : '';
    };
    expect(textOn('2020-12-01')).toContain('2020 text (secondary source)');
    expect(textOn('2020-12-01')).toContain(
      'What was read (2020 text): The newest edition found. Only its opening',
    );
    expect(textOn('2014-02-15')).toContain('2014 text (older edition)');
    const aetna = subjects.find(({ carrier }) => carrier.id === 'aetna');
    expect(aetna && textIn(statement(aetna.subject, english))).not.toContain('What was read');
  });

  it('leaves no cell empty: what was not asked or not answered stands below the table', () => {
    const under = new Set<string>();
    for (const { says, subject } of ofPremera) {
      const { answers } = subject.check;
      const withoutOne = Object.keys(answers).map((id) =>
        Object.fromEntries(Object.entries(answers).filter(([each]) => each !== id)),
      );
      for (const each of [answers, {}, ...withoutOne]) {
        const paper = paperIn(statement(about({ ...subject.check, answers: each }), english));
        for (const block of blocksOf(paper?.blocks ?? []))
          if (block.kind === 'findings')
            for (const { field, standing } of block.rows) expect(field.value && standing, says).not.toBe('');
          else if (block.kind === 'heading') under.add(block.text);
      }
    }
    expect(under).toContain('No answer given yet');
    expect(under).toContain('Not asked, as the outcome did not need it');
  });

  it('says what the state’s rule wants in a chart, and what of it was not read', () => {
    const [first] = ofPremera;
    const text = first ? textIn(statement(first.subject, english)) : '';
    expect(text).toContain('The chart must also hold (D\u00a0· WAC 246-830-565(1))');
    expect(text).toContain('see WAC 246-830-565(1)(l)');
  });

  it('is not made where no criteria were found, and says so', () => {
    const silent = carriers.find(({ policies }) => policies.length === 0);
    if (!silent) throw new Error('Every carrier has a policy now: find this test another example.');
    const subject = about(
      saved(silent, { says: '', on: '2026-12-02', answers: {}, outcome: 'more-information-needed' }),
    );
    const offers = offersFor(subject, english);
    expect(offers.filter(({ whyNot }) => whyNot === undefined).map(({ kind }) => kind)).toEqual([
      'request',
      'appeal',
      'explanation',
    ]);
    expect(offers[0]?.whyNot).toContain(silent.name);
    expect(textIn(explanation({ subject, words: english }))).toContain('No published criteria were found.');
  });
});

describe('The appeal', () => {
  it('names rights and days only where the law may bind the plan', () => {
    const withFunding = (funding: string): string => {
      if (!premera || !ofPremera[0]) return '';
      const { check } = ofPremera[0].subject;
      const subject = about({ ...check, answers: { ...check.answers, 'plan-funding': funding } });
      return textIn(appeal(subject, { text: '', criterionId: undefined }, english));
    };
    expect(withFunding('insurer')).toContain('within 30 days, or 72 hours');
    // RCW 41.05.017 puts their plans under the same sections.
    expect(withFunding('public-employees')).toContain('within 30 days, or 72 hours');
    expect(withFunding('employer')).not.toContain('30 days');
    expect(withFunding('employer')).toContain('By the answers given this is not one');
    expect(withFunding('insurer')).toContain('changes after 2021 were not checked');
  });

  it('of a visit before the day from which the law was read says that it was not read', () => {
    if (!premera || !ofPremera[0]) throw new Error('Premera has no cases.');
    const { check } = ofPremera[0].subject;
    const subject = about({ ...check, dateOfService: '2021-12-31', edition: '2020-12-01' });
    const text = textIn(appeal(subject, { text: '', criterionId: undefined }, english));
    expect(text).toContain('was not read as it stood on December 31, 2021');
    expect(text).not.toMatch(/this is not one|30 days/);
  });
});

describe('The explanation', () => {
  it('tells a client of the plan for public employees that they can appeal', () => {
    const ump = carriers.find(({ id }) => id === 'uniform-medical-plan');
    if (!ump) throw new Error('The plan for public employees is not there.');
    const check = saved(ump, { says: '', on: '2026-12-02', answers: {}, outcome: 'more-information-needed' });
    const text = textIn(explanation({ subject: about(check), words: english }));
    expect(text).toContain('You can appeal (RCW 48.43.530 and .535).');
    expect(text).not.toContain('RCW 48.43.016');
  });

  it('speaks to the client alone: no criterion’s name in it says “you” to the therapist', () => {
    for (const spoken of [ofEnglish, ofSpanish]) {
      const editions = spoken.carriers.flatMap(({ policies }) => policies.flatMap((each) => each.editions));
      const names = editions.flatMap(({ criteria }) => Object.values(criteria).map(({ name }) => name));
      expect(names.length).toBeGreaterThan(100);
      const toTherapist = /\b(?:your?|my|usted)\b|\bsu (?:pericia|registro|local)\b/i;
      expect(names.filter((name) => toTherapist.test(name))).toEqual([]);
    }
  });

  it('says so where the text was not read in the insurer’s own present words', () => {
    const textFor = (carrierId: string): string => {
      const found = subjects.find(({ carrier }) => carrier.id === carrierId);
      return found ? textIn(explanation({ subject: found.subject, words: english })) : '';
    };
    expect(textFor('kingcare')).toContain('not read in the insurer’s own present text (secondary source)');
    expect(textFor('aetna')).not.toContain('was not read');
    expect(textFor('premera')).toContain('Only its opening was read');
  });

  it('tells what is not known yet from what the result did not need', () => {
    const [first] = ofPremera;
    if (!first) throw new Error('Premera has no cases.');
    const textOn = (answers: SavedCheck['answers']): string =>
      textIn(explanation({ subject: about({ ...first.subject.check, answers }), words: english }));
    expect(textOn({})).toContain('Not known yet');
    const barred = ofPremera.find(({ subject }) => subject.assessment.outcome === 'review-barred');
    const { 'visit-number': number, ...others } = barred?.subject.check.answers ?? {};
    const ofLaw = ['plan-funding', 'provider-standing', 'new-condition', 'massage-in-prior-90-days'];
    const kept = Object.entries(others).filter(([id]) => [...ofLaw, 'other-active-treatment'].includes(id));
    const text = textOn({ ...Object.fromEntries(kept), 'visit-number': number ?? 1 });
    expect(text).toContain('Not needed for this result');
    expect(text).not.toContain('Not known yet');
  });
});

describe('A saved check', () => {
  it('whose outcome or edition is another now is said to have changed', () => {
    const [first] = ofPremera;
    if (!first) throw new Error('Premera has no cases.');
    expect(first.subject.hasChanged).toBe(false);
    expect(about({ ...first.subject.check, edition: '2014-02-15' }).hasChanged).toBe(true);
  });
});
