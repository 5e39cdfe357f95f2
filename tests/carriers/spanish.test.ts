import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../carriers/in-language.ts';
import { carriers, laws } from '../../carriers/index.ts';
import { spanish } from '../../carriers/spanish.ts';
import { assess } from '../../criteria/assess.ts';
import { spanish as spanishOfFacts } from '../../criteria/facts.es.ts';
import { facts } from '../../criteria/facts.ts';
import { answersFor, editionOn } from '../../criteria/policy.ts';
import type { Dictionary } from '../../language/translated.ts';
import { casesByFolder } from './all-cases.ts';
import {
  differencesIn,
  missingIn,
  type Said,
  saidByCarrier,
  saidByFacts,
  saidByLaws,
  saidIn,
  saidTwoWays,
  strayIn,
} from './spanish.ts';

/** Sentences whose figures or quotations may differ between the languages, each with why. */
const exceptions: Readonly<Record<string, string>> = {
  'What “with other therapy” leaves open':
    'It quotes the name of a criterion of ours, which is in Spanish too.',
  'It says what the massage does for the accepted condition, how often and for how long: for example twice a week for eight weeks.':
    'Twice is no number in English; “dos veces” has one.',
  'Silver and Bronze ended with 2018, and the name Gold fell away after that; the plans are now KingCare PPO and KingCare Select. Whether today’s booklet still has these words was not verified, and how many massage visits it gives was not found. Failing a visit from the second on if nothing has improved is our reading, and “clearly improving” stands for significant. The booklet says that the function was lost; whether an impaired one counts is for the plan. Regence’s general definition may apply as well: that is our reading, no text says it.':
    'It quotes an answer of ours, which is in Spanish too.',
  'Two criteria, “cures or restores” and maximum medical improvement, come from a jury instruction, which is a secondary source, and not from the WAC. That relief alone fails was decided for a permanent condition; by our reading it fails in any. The rule names six visits or one month for the report; whether it comes due again was not read. It does not say how much improvement there must be, nor that it must still be going on. By our reading its six visits are counted per claim, as L&I’s page counts them, and the first-six-visits law does not reach workers’ compensation.':
    'It quotes the name of a criterion of ours, which is in Spanish too.',
};

const found = import.meta.glob<Dictionary>(
  ['../../carriers/es.ts', '../../carriers/names.es.ts', '../../carriers/*/es.ts'],
  {
    eager: true,
    import: 'spanish',
  },
);
/** Every dictionary, by its file as an author knows it. */
const files: Readonly<Record<string, Dictionary>> = {
  ...Object.fromEntries(Object.entries(found).map(([path, words]) => [path.replace('../../', ''), words])),
  'criteria/facts.es.ts': spanishOfFacts,
};

const ofLaws = saidByLaws(laws);
const ofFacts = saidByFacts(facts);
const everything = [...ofLaws, ...ofFacts, ...carriers.flatMap(saidByCarrier)];

/** What a dictionary may speak of: a carrier's, of that carrier; a shared one, of anything. */
function saidBeside(file: string): readonly Said[] {
  if (file === 'criteria/facts.es.ts') return ofFacts;
  const folder = file.split('/').at(-2);
  if (folder === 'washington') return ofLaws;
  const carrier = carriers.find(({ id }) => id === folder);
  return carrier ? saidByCarrier(carrier) : everything;
}

describe('There is Spanish for every sentence', () => {
  it.each(carriers)('of $name', (carrier) => {
    expect(missingIn(`carriers/${carrier.id}`, saidByCarrier(carrier), spanish)).toEqual([]);
  });

  it('of the laws', () => {
    expect(missingIn('carriers/washington', ofLaws, spanish)).toEqual([]);
  });

  it('of the catalogue of facts', () => {
    expect(missingIn('criteria/facts.ts', ofFacts, spanish)).toEqual([]);
  });
});

describe('The Spanish', () => {
  it.each(Object.keys(files))('of %s belongs to a sentence that is there', (file) => {
    expect(strayIn(file, files[file] ?? {}, saidBeside(file))).toEqual([]);
  });

  it.each(Object.keys(files))(
    'of %s has the figures, the quotations and the honesty of the English',
    (file) => {
      const checked = Object.entries(files[file] ?? {}).filter(([text]) => !Object.hasOwn(exceptions, text));
      expect(differencesIn(file, Object.fromEntries(checked))).toEqual([]);
    },
  );

  it('of a sentence is the same wherever it stands', () => {
    expect(saidTwoWays(files)).toEqual([]);
  });

  it('needs no exception that is not used', () => {
    const all = Object.assign({}, ...Object.values(files)) as Dictionary;
    const unused = Object.keys(exceptions).filter(
      (text) => differencesIn('', { [text]: all[text] ?? text }).length === 0,
    );
    expect(unused).toEqual([]);
  });

  it('is not loaded for English, which is the registry itself', async () => {
    const english = await inLanguage('en');
    expect(english.carriers).toBe(carriers);
    expect(english.laws).toBe(laws);
    expect(english.facts).toBe(facts);
  });
});

describe('In Spanish every worked case ends as in English', async () => {
  const english = await inLanguage('en');
  const inSpanish = await inLanguage('es');

  it.each([...casesByFolder])('of %s', (folder, cases) => {
    for (const { on, policyId, answers } of cases) {
      const [one, other] = [english, inSpanish].map((registry) => {
        const carrier = registry.carriers.find(({ id }) => id === folder);
        const policy = carrier?.policies.find(({ id }) => id === (policyId ?? carrier.policies[0]?.id));
        const edition = policy && editionOn(policy.editions, on);
        if (!carrier || !edition) throw new Error(`${folder} has no such policy in force on ${on}`);
        const inForce = registry.laws.flatMap((law) => editionOn(law.editions, on) ?? []);
        const visit = { dateOfService: on, answers: answersFor(carrier, answers) };
        const { outcome, decidedBy, findings, unanswered } = assess(
          { edition, laws: inForce },
          visit,
          registry.facts,
        );
        const stands = findings.map(({ id, standing }) => `${id} ${standing}`);
        return { outcome, decidedBy: decidedBy.map(({ id }) => id), stands, unanswered };
      });
      expect(other).toEqual(one);
    }
  });
});

describe('The author of Spanish is told of', () => {
  const told = (english: string, says: string): string => differencesIn('es.ts', { [english]: says }).join();

  it.each<[what: string, english: string, says: string, words: string]>([
    ['another number', 'For 12 visits.', 'Para 21 visitas.', 'has the figures 12; its Spanish has 21'],
    ['a number in words that is gone', 'Within six visits.', 'En pocas visitas.', 'has the figures 6'],
    ['another section', 'See RCW 48.43.016.', 'Vea RCW 48.43.061.', '48.43.016'],
    ['another month', 'On May 10, 2017.', 'El 10 de marzo de 2017.', 'month 5'],
    ['a percentage that is gone', 'Up to 75%.', 'Hasta 75.', '%'],
    ['a quotation in other words', 'It says “any care”.', 'Dice «cualquier atención».', 'quotes “any care”'],
    ['the carrier’s own word', 'It asks for more.', 'No está cubierto.', 'says “cubierto”'],
    ['nothing said', 'It asks for more.', ' ', 'has an empty Spanish'],
  ])('%s', (_, english, says, words) => {
    expect(told(english, says)).toContain(words);
  });

  it.each([
    ['It may be 90 days.', 'Pueden ser noventa días.'],
    ['On Dec 1, 2024.', 'El 1 de diciembre de 2024.'],
    ['It says “8 visits”.', 'Dice «8 visits» (8 visitas).'],
    ['The prescriber approves it.', 'Quien receta lo da por aprobado.'],
  ])('nothing, where “%s” is “%s”', (english, says) => {
    expect(told(english, says)).toBe('');
  });

  it('what is missing, what is left over and what is said two ways', () => {
    const said = saidIn({
      name: 'Two visits',
      cite: { section: 'Note', find: 'visits' },
      rule: { is: true },
    });
    expect(missingIn('carriers/alder', said, {})).toEqual([
      'carriers/alder: no Spanish for the name “Two visits”. Add it to an es.ts beside it.',
    ]);
    expect(strayIn('es.ts', { 'Two visits': 'Dos visitas', Note: 'Nota', Gone: 'Ido' }, said)).toEqual([
      'es.ts: nothing says “Gone” any more. Delete its Spanish, or write it anew.',
    ]);
    expect(saidTwoWays({ a: { No: 'No' }, b: { No: 'Nada' } })).toHaveLength(1);
  });
});
