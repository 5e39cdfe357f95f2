import type { Finding } from '../criteria/assess.ts';
import { type IsoDate, isIsoDate } from '../criteria/dates.ts';
import type { Answer, Fact, Facts } from '../criteria/facts.ts';
import type { Citation, Criterion, Grade, Source } from '../criteria/policy.ts';
import { testsIn } from '../criteria/regions.ts';
import type { Language, MessageKey, Words } from '../language/say.ts';
import type { Block, Place } from './paper.ts';
import type { Subject } from './subject.ts';

/** A day in the words of the paper's own language: `December 2, 2026`, `2 de diciembre de 2026`. */
export function dayIn(words: Words, day: IsoDate | 'undated'): string {
  if (day === 'undated') return words.say('paper_undated');
  return longDay[words.language].format(new Date(`${day}T00:00:00Z`));
}

/** A day as short as it is still read as one: `Dec 2, 2026`, `2 dic 2026`. */
const shortDayIn = (words: Words, day: IsoDate): string =>
  shortDay[words.language].format(new Date(`${day}T00:00:00Z`));

const longDayIn = (language: Language): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
const longDay = { en: longDayIn('en'), es: longDayIn('es') };

const mediumDayIn = (language: Language): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
const shortDay = { en: mediumDayIn('en'), es: mediumDayIn('es') };

/** A few things in one phrase: `a, b and c`. */
export const listIn = (words: Words, items: readonly string[]): string =>
  new Intl.ListFormat(words.language).format(items);

/** A name as it stands in the middle of a sentence: with a small letter first, unless it begins with an abbreviation. */
export const inSentence = (words: Words, name: string): string =>
  /^\p{Lu}{2}/u.test(name) ? name : name.slice(0, 1).toLocaleLowerCase(words.language) + name.slice(1);

/** That a paper was made of a sample and of no visit, in each of its languages; nothing of any other paper. */
export const markOf = ({ check }: Subject, ...spoken: readonly Words[]): { mark?: string } =>
  check.sample ? { mark: spoken.map((words) => words.say('sample_not_a_visit')).join(' · ') } : {};

/** What was answered to the facts a criterion looks at: `Visit number: 9; The therapist’s contract: Contracted with it`. */
export function answersTo(criterion: Criterion, { check, carrier, facts }: Subject, words: Words): string {
  const answers = { ...check.answers, ...carrier.known };
  const ids = [...new Set(testsIn(criterion.rule).map(({ fact }) => fact))];
  return ids.flatMap((id) => answerIn(id, answers[id], facts, words)).join('; ');
}

function answerIn(id: string, answer: Answer | undefined, facts: Facts, words: Words): string[] {
  const fact = facts[id];
  return fact && answer !== undefined
    ? [words.say('paper_answer', fact.name, inWords(fact, answer, words))]
    : [];
}

function inWords(fact: Fact, answer: Answer, words: Words): string {
  switch (fact.kind) {
    case 'yes-no':
      return words.say(answer === true ? 'paper_yes' : 'paper_no');
    case 'count':
      return String(answer);
    case 'date':
      return isIsoDate(answer) ? dayIn(words, answer) : String(answer);
    case 'choice':
      return fact.options[String(answer)] ?? String(answer);
    default:
      return fact satisfies never;
  }
}

/** Where a finding stands, in a word or two. */
export function standingIn({ criterion, standing }: Finding, isSettled: boolean, words: Words): string {
  const isAgainst = criterion.kind === 'limitation';
  switch (standing) {
    case 'met':
      return words.say(isAgainst ? 'paper_does_not_apply' : 'paper_met');
    case 'not-met':
      return words.say(isAgainst ? 'paper_applies' : 'paper_not_met');
    case 'open':
      return words.say(isSettled ? 'paper_not_needed' : 'paper_open');
    case 'not-applicable':
      return words.say('paper_not_judged');
    default:
      return standing satisfies never;
  }
}

/** Gathers the sources that a paper cites; each has a letter, which stands before the places in it. */
export class Sources {
  readonly #words: Words;
  readonly #sources: Source[] = [];

  constructor(words: Words) {
    this.#words = words;
  }

  /** A place, with its source's letter. */
  place(cite: Citation): Place {
    const known = this.#sources.findIndex((each) => each.address === cite.source.address);
    const at = known < 0 ? this.#sources.push(cite.source) - 1 : known;
    return { cite, words: this.#words.say('paper_place', letterOf(at), cite.section) };
  }

  /** The list of sources for the foot of the paper, and what the paper is not. */
  block(end: string): Block {
    return {
      kind: 'sources',
      lead: this.#words.sayCount('paper_sources', this.#sources.length),
      items: this.#sources.map((source, at) => this.#line(source, letterOf(at))),
      end,
    };
  }

  #line({ title, publisher, address, effective, reviewed, read, grade }: Source, letter: string): string {
    const words = this.#words;
    const since =
      effective === 'undated'
        ? words.say('paper_undated')
        : words.say('paper_since', shortDayIn(words, effective));
    const told = [
      publisher,
      since,
      ...(reviewed ? [words.say('paper_reviewed', shortDayIn(words, reviewed))] : []),
      words.say('paper_read', shortDayIn(words, read)),
      gradeIn(grade, words),
    ];
    return words.say(
      'paper_source',
      letter,
      title,
      told.join(', '),
      address.replace(/^https?:\/\/(?:www\.)?/, ''),
    );
  }
}

const gradeKeys = {
  'published-text': 'paper_grade_published',
  'older-edition': 'paper_grade_older',
  'secondary-source': 'paper_grade_secondary',
  unconfirmed: 'paper_grade_unconfirmed',
} as const satisfies Record<Grade, MessageKey>;

/** How sure a text is, in a word or two. */
export const gradeIn = (grade: Grade, words: Words): string => words.say(gradeKeys[grade]);

const letterOf = (at: number): string => String.fromCharCode(65 + at);
