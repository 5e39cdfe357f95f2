import { type IsoDate, isIsoDate } from './dates.ts';

/** What every fact has: something true of the visit, asked once and used by every policy that needs it. */
interface Asked {
  /** The question, to a therapist, in plain words. */
  readonly ask: string;
  /** Two to five words, for lists. */
  readonly name: string;
  /** What the question is about, for example `Prescription`. */
  readonly about: string;
  readonly help?: string;
  /** The field's own term for it, where there is one: an X12 or HL7 element or a clinical word. */
  readonly term?: string;
}
/** A fact answered by yes or no. */
export interface YesNo extends Asked {
  readonly kind: 'yes-no';
}
/** A fact answered by a whole number from `least` to `most`. */
export interface Count extends Asked {
  readonly kind: 'count';
  readonly least: number;
  readonly most: number;
}
/** A fact answered by a day, never later than the date of service. */
export interface DateFact extends Asked {
  readonly kind: 'date';
}
/** A fact answered by one of a few options: id and label. */
export interface Choice extends Asked {
  readonly kind: 'choice';
  readonly options: Readonly<Record<string, string>>;
}
/** Something that can be asked about a visit. */
export type Fact = YesNo | Count | DateFact | Choice;

/** A catalogue of facts by id. */
export type Facts = Readonly<Record<string, Fact>>;

/** An answer: yes or no, a count, a day, or an option's id. What is not answered is not there. */
export type Answer = boolean | number | string;

/** What is known of a visit, by fact id. */
export type Answers = Readonly<Record<string, Answer>>;

/**
 * Why a value cannot be the answer to a fact, in a sentence for the person who gave it; nothing if it can be.
 * A date must not lie after the date of service.
 */
export function problemWith(fact: Fact, answer: unknown, dateOfService: IsoDate): string | undefined {
  switch (fact.kind) {
    case 'yes-no':
      return typeof answer === 'boolean' ? undefined : 'Answer yes or no (true or false).';
    case 'count':
      return Number.isInteger(answer) && Number(answer) >= fact.least && Number(answer) <= fact.most
        ? undefined
        : `Give a whole number from ${fact.least} to ${fact.most}.`;
    case 'date':
      if (!isIsoDate(answer)) return 'Give a day that exists, as year-month-day: 2026-11-02.';
      return answer <= dateOfService ? undefined : 'This day lies after the date of service.';
    case 'choice':
      return typeof answer === 'string' && Object.hasOwn(fact.options, answer)
        ? undefined
        : `Choose one of: ${Object.keys(fact.options).join(', ')}.`;
    default:
      return fact satisfies never;
  }
}

/** Everything Touchstone may ask about a visit. The date of service is not here: it is always known. */
export const facts = {
  'plan-funding': {
    kind: 'choice',
    ask: 'Who pays the claims of this plan?',
    name: 'Who pays the claims',
    about: 'Plan',
    help: 'State law binds a plan whose claims the insurer pays. The card may say self-funded, self-insured or ASO when the employer pays. The benefits office or the carrier can tell.',
    term: 'fully insured / self-funded',
    options: {
      insurer: 'The insurer (fully insured)',
      employer: 'The employer (self-funded)',
      'public-employees': 'The state, for public employees',
      medicaid: 'Apple Health (Medicaid)',
      medicare: 'Medicare',
      federal: 'The federal government',
      'workers-compensation': 'Workers’ compensation',
      auto: 'Auto insurance (PIP)',
    },
  },
  'provider-standing': {
    kind: 'choice',
    ask: 'How do you stand with this carrier?',
    name: 'Your contract',
    about: 'Provider',
    help: 'A therapist employed in the carrier’s own clinics is not a contracting provider under the first-six-visits law.',
    term: 'contracting provider',
    options: {
      contracted: 'Contracted with it',
      employed: 'Employed in its own clinics',
      'not-contracted': 'Not contracted',
    },
  },
  'visit-number': {
    kind: 'count',
    ask: 'Which treatment visit of this episode will it be?',
    name: 'Visit number',
    about: 'Episode of care',
    help: 'Count treatment visits with any massage therapist for this condition, this one included.',
    term: 'episode of care',
    least: 1,
    most: 200,
  },
  'new-condition': {
    kind: 'yes-no',
    ask: 'Did this episode begin with a new condition or diagnosis?',
    name: 'New condition or diagnosis',
    about: 'Episode of care',
    help: 'A flare of an old condition is not named in the law.',
    term: 'new episode of care',
  },
  'massage-in-prior-90-days': {
    kind: 'yes-no',
    ask: 'Had a massage therapist treated it in the 90 days before this episode began?',
    name: 'Massage in the 90 days before',
    about: 'Episode of care',
    help: 'Any massage therapist counts, not only you.',
    term: 'same licensed profession',
  },
  'other-active-treatment': {
    kind: 'yes-no',
    ask: 'Was the client already under active treatment when this episode began?',
    name: 'Active treatment at the start',
    about: 'Episode of care',
    help: 'The law’s words are “any active treatment”; it does not say more.',
  },
} as const satisfies Facts;

/** The id of a fact in the catalogue. */
export type FactId = keyof typeof facts;

type IdOf<Kind extends Fact['kind']> = {
  [Id in FactId]: (typeof facts)[Id]['kind'] extends Kind ? Id : never;
}[FactId];
/** The id of a yes/no fact. */
export type YesNoId = IdOf<'yes-no'>;
/** The id of a counted fact. */
export type CountId = IdOf<'count'>;
/** The id of a dated fact. */
export type DateId = IdOf<'date'>;
/** The id of a fact with options. */
export type ChoiceId = IdOf<'choice'>;
/** The id of an option of a fact. */
export type OptionId<Id extends ChoiceId> = Extract<
  (typeof facts)[Id],
  { options: unknown }
>['options'] extends infer Options
  ? keyof Options & string
  : never;
