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
  /** It is another at every visit, or may be: a visit like an earlier one is asked it again. */
  readonly changes?: true;
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
    help: 'Washington’s laws bind a plan that was issued in this state and whose claims an insurer pays. The card may say self-funded, self-insured or ASO when the employer pays. The benefits office or the carrier can tell.',
    term: 'fully insured / self-funded',
    options: {
      insurer: 'The insurer, on a plan issued in Washington',
      'insurer-elsewhere': 'The insurer, on a plan issued in another state',
      employer: 'The employer (self-funded)',
      'public-employees': 'The state, for public employees',
      medicaid: 'Apple Health (Medicaid)',
      medicare: 'Medicare or Medicare Advantage',
      federal: 'The federal government',
      'workers-compensation': 'Workers’ compensation',
      auto: 'Auto insurance (PIP)',
    },
  },
  'extra-benefit': {
    kind: 'choice',
    ask: 'Does the client’s plan add massage as an extra benefit of its own?',
    name: 'Extra benefit for massage',
    about: 'Plan',
    help: 'Beyond what the program itself pays for. The plan’s booklet or its provider line can tell; ask who may give the massage, how often, and what must come first.',
    term: 'supplemental benefit',
    options: {
      none: 'No',
      'conditions-met': 'Yes, and this visit meets its conditions',
      'conditions-not-met': 'Yes, but this visit does not meet them',
    },
  },
  'exception-to-rule': {
    kind: 'yes-no',
    ask: 'Has Apple Health granted an exception to rule for this massage?',
    name: 'Exception to rule granted',
    about: 'Plan',
    help: 'A decision in writing, for this client and this care.',
    term: 'exception to rule',
  },
  'provider-standing': {
    kind: 'choice',
    ask: 'How do you stand with this carrier?',
    name: 'The therapist’s contract',
    about: 'Provider',
    help: 'A therapist employed in the carrier’s own clinics is not a contracting provider under the first-six-visits law. If your contract is with a network the carrier hires, such as ASH, ask whether that counts.',
    term: 'contracting provider',
    options: {
      contracted: 'Contracted with it',
      employed: 'Employed in its own clinics',
      'not-contracted': 'Not contracted',
    },
  },
  'licensed-provider': {
    kind: 'yes-no',
    ask: 'Will a licensed massage therapist give the care?',
    name: 'Licensed therapist',
    about: 'Provider',
    help: 'Licensed in the state where the care is given, and working within that license.',
    term: 'rendering provider',
  },
  'claim-visit-number': {
    kind: 'count',
    changes: true,
    ask: 'Which massage visit of this claim will it be?',
    name: 'Visit of the claim',
    about: 'Claim',
    help: 'Count every massage visit on the claim, with any therapist, this one included. A new referral, surgery or condition does not start the count over.',
    least: 1,
    most: 300,
  },
  'attending-order': {
    kind: 'yes-no',
    ask: 'Has the attending doctor of the claim ordered the massage in writing?',
    name: 'Order of the attending doctor',
    about: 'Claim',
    help: 'A physician assistant may do so for that doctor.',
    term: 'attending provider',
  },
  'accident-date': {
    kind: 'date',
    ask: 'On what day was the crash?',
    name: 'Day of the crash',
    about: 'Claim',
    term: 'date of loss',
  },
  'injury-from-accident': {
    kind: 'yes-no',
    ask: 'Is the care for an injury from this crash?',
    name: 'Injury from the crash',
    about: 'Claim',
    help: 'The diagnosis and the chart should make the link.',
  },
  'va-referral': {
    kind: 'choice',
    changes: true,
    ask: 'Is there a VA referral for this visit?',
    name: 'VA referral',
    about: 'Claim',
    help: 'It names the condition, its dates, the number of visits and the codes.',
    term: 'community care referral',
    options: {
      fits: 'Yes, and the visit fits it',
      'other-condition': 'Yes, but for another condition',
      'outside-dates': 'Yes, but the visit is outside its dates',
      'visits-used': 'Yes, but its visits are used up',
      'other-codes': 'Yes, but it does not name my code',
      none: 'No',
    },
  },
  'visit-number': {
    kind: 'count',
    changes: true,
    ask: 'Which treatment visit of this episode will it be?',
    name: 'Visit number',
    about: 'Episode of care',
    help: 'Count treatment visits with any massage therapist for this condition, this one included. An evaluation without treatment does not count.',
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
    name: 'Massage in 90 days before',
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
  'care-start': {
    kind: 'date',
    ask: 'On what day did this course of treatment begin?',
    name: 'Start of treatment',
    about: 'Episode of care',
    help: 'For a first visit, the date of service.',
    term: 'start of care',
  },
  cause: {
    kind: 'choice',
    ask: 'What caused the problem this care is for?',
    name: 'Cause of the problem',
    about: 'Condition',
    help: 'A body part lost through an illness or injury counts as that illness or injury.',
    term: 'etiology',
    options: {
      'illness-or-injury': 'An illness or injury, or surgery for one',
      surgery: 'Other surgery',
      'body-part-removed': 'Other surgery that removed a body part',
      'earlier-treatment': 'Earlier treatment that was not surgery',
      birth: 'A condition present from birth',
      behavior: 'Behavior or mood alone',
      other: 'Something else',
      none: 'No condition was found',
    },
  },
  onset: {
    kind: 'date',
    ask: 'On what day did the illness or injury begin, or was the surgery?',
    name: 'Day of onset',
    about: 'Condition',
    help: 'The first day of all, not that of a flare. A surgery starts a new condition.',
    term: 'date of onset',
  },
  'impairment-documented': {
    kind: 'yes-no',
    ask: 'Does the chart record a physical impairment or a limited function?',
    name: 'Impairment in the chart',
    about: 'Condition',
    help: 'For example lost range of motion, or trouble with sitting, walking, lifting, work or sleep.',
    term: 'functional impairment',
  },
  symptoms: {
    kind: 'choice',
    changes: true,
    ask: 'What signs or symptoms does the client have now?',
    name: 'Signs and symptoms',
    about: 'Condition',
    help: 'Go by what the chart records.',
    options: {
      acute: 'Of an acute disability, and the chart says so',
      'signs-not-acute': 'Physical signs in the chart, not of an acute disability',
      'symptoms-not-acute': 'Only symptoms in the chart, not of an acute disability',
      'not-charted': 'Some, but the chart does not say so',
      none: 'None',
    },
  },
  technique: {
    kind: 'choice',
    ask: 'What will you do in this session?',
    name: 'Technique of the session',
    about: 'Treatment',
    help: 'Swedish, deep-tissue, sports and neuromuscular massage and lymph drainage count as massage. Cigna counts friction massage and trigger point work with myofascial release.',
    options: {
      massage: 'Massage',
      'soft-tissue': 'Myofascial release',
      both: 'Both in the same session',
    },
  },
  'main-aim': {
    kind: 'choice',
    ask: 'What is the care meant to do?',
    name: 'Aim of the care',
    about: 'Treatment',
    help: 'If one of the first four is among the aims, choose it, even where pain comes first. Choose relaxing, sport or work where that is the main point.',
    options: {
      'muscle-function': 'Restore muscle function',
      edema: 'Reduce swelling (edema)',
      'joint-motion': 'Improve joint motion',
      spasm: 'Relieve muscle spasm',
      pain: 'Relieve pain only',
      relaxation: 'Mainly help the client relax',
      sport: 'Mainly fitness or sport',
      work: 'Mainly a return to work',
      other: 'Something else',
    },
  },
  'restores-function': {
    kind: 'yes-no',
    ask: 'Is the care meant to restore and improve a physical function that was lost or impaired?',
    name: 'Restores a lost function',
    about: 'Treatment',
    help: 'For Aetna and Cigna, improving it is enough.',
    term: 'rehabilitative',
  },
  'restricted-soft-tissue': {
    kind: 'yes-no',
    ask: 'Is the soft tissue restricted in the limb, neck or trunk that you will treat?',
    name: 'Restricted soft tissue',
    about: 'Treatment',
    help: 'Muscle, fascia or skin that does not move as it should.',
  },
  'same-day-procedure': {
    kind: 'yes-no',
    changes: true,
    ask: 'Will the client have another therapeutic procedure on the same day?',
    name: 'Another procedure that day',
    about: 'Treatment',
    help: 'For example therapeutic exercise. Massage is then the added treatment.',
    term: 'adjunctive treatment',
  },
  'with-other-therapy': {
    kind: 'yes-no',
    ask: 'Does the massage go with physical therapy, occupational therapy or chiropractic care that the plan includes?',
    name: 'Part of other therapy',
    about: 'Treatment',
  },
  'duplicates-other-care': {
    kind: 'yes-no',
    ask: 'Does another provider give the same or a similar treatment for the same goal?',
    name: 'Same treatment elsewhere',
    about: 'Treatment',
    help: 'For example the same manual therapy in physical therapy visits.',
    term: 'duplicative services',
  },
  'timed-units': {
    kind: 'count',
    changes: true,
    ask: 'How many timed units will you bill for that day?',
    name: 'Timed units that day',
    about: 'Treatment',
    help: 'One unit stands for 15 minutes. Count all your timed codes of the day.',
    term: 'timed codes',
    least: 1,
    most: 16,
  },
  place: {
    kind: 'choice',
    ask: 'Where will you give the massage?',
    name: 'Place of the massage',
    about: 'Treatment',
    term: 'place of service',
    options: {
      office: 'At my place of business',
      'off-premises-authorized': 'At the client’s home or elsewhere, authorized in advance',
      'off-premises': 'At the client’s home or elsewhere, not authorized',
      'inpatient-added': 'To an inpatient, beside the main treatment',
      inpatient: 'To an inpatient, as the only or main treatment',
    },
  },
  'treatments-that-day': {
    kind: 'choice',
    changes: true,
    ask: 'How many massage treatments will the client have that day?',
    name: 'Treatments that day',
    about: 'Treatment',
    options: {
      one: 'One',
      justified: 'More, and the attending doctor has said why',
      several: 'More, without that',
    },
  },
  'reasonable-care': {
    kind: 'yes-no',
    ask: 'Is the care reasonable for the injury?',
    name: 'Reasonable care',
    about: 'Treatment',
    help: 'The law does not say more. A chart that shows why this care, this often and this long answers it best.',
  },
  'necessary-care': {
    kind: 'yes-no',
    ask: 'Is the care necessary for the injury?',
    name: 'Necessary care',
    about: 'Treatment',
    help: 'The law does not say more. That improvement has come to an end does not answer it.',
  },
  'skill-needed': {
    kind: 'yes-no',
    ask: 'Does this care need the judgment and skill of a licensed therapist?',
    name: 'A therapist’s skill is needed',
    about: 'Treatment',
    help: 'Because of the client’s condition, or because the work is complex.',
    term: 'skilled service',
  },
  'only-therapy': {
    kind: 'yes-no',
    ask: 'Is massage the only therapy for this condition?',
    name: 'Massage is the only therapy',
    about: 'Treatment',
    help: 'No physical therapy or other rehabilitation goes with it.',
  },
  'prescription-for-diagnosis': {
    kind: 'yes-no',
    ask: 'Did a prescriber refer the client to you, with a prescription for this diagnosis?',
    name: 'Prescription for the diagnosis',
    about: 'Prescription',
    help: 'A licensed clinician who may prescribe. The prescription is for massage.',
    term: 'referral',
  },
  'prescription-visits': {
    kind: 'yes-no',
    changes: true,
    ask: 'Does the prescription state how many massage visits, and is this one among them?',
    name: 'Visits on the prescription',
    about: 'Prescription',
    help: 'A number on the prescription itself, for example “8 visits”.',
  },
  'prescription-on-record': {
    kind: 'yes-no',
    ask: 'Are the prescription and the approved plan of care kept in your own record?',
    name: 'Prescription and plan on record',
    about: 'Prescription',
    help: 'In the client’s massage record, not only with the prescriber.',
  },
  'plan-of-care': {
    kind: 'choice',
    ask: 'Is there a written plan of care for this diagnosis?',
    name: 'Written plan of care',
    about: 'Plan of care',
    help: 'Its parts: diagnosis with onset date, evaluation, short-term and long-term goals you can measure, when they will be reached, frequency and duration, techniques, signature, and last a prognosis.',
    term: 'plan of care',
    options: {
      complete: 'Yes, with all its parts',
      'no-prognosis': 'Yes, all but a prognosis',
      partial: 'Yes, but another part is missing',
      none: 'No',
    },
  },
  'plan-of-care-agreed': {
    kind: 'yes-no',
    changes: true,
    ask: 'Has the prescriber approved the plan of care, for a number of visits that takes in this one?',
    name: 'Plan of care agreed',
    about: 'Plan of care',
    help: 'For example by a signature.',
  },
  'treatment-outline': {
    kind: 'yes-no',
    ask: 'Is there a written outline of the treatment, its goals and how long it will take?',
    name: 'Outline of the treatment',
    about: 'Plan of care',
    help: 'The program, what it is to restore, and the expected length.',
  },
  'measurable-goals': {
    kind: 'yes-no',
    ask: 'Are there goals for this diagnosis that can be measured and reached?',
    name: 'Goals you can measure',
    about: 'Plan of care',
    help: 'For example: turn the head 60 degrees, sit for 45 minutes.',
  },
  'gain-expected': {
    kind: 'yes-no',
    changes: true,
    ask: 'Is real, measurable improvement expected within a foreseeable time?',
    name: 'Improvement expected',
    about: 'Progress',
    help: 'More than has been reached so far.',
    term: 'rehabilitation potential',
  },
  'significant-gain-expected': {
    kind: 'yes-no',
    changes: true,
    ask: 'Is significant improvement, by measure, expected within a foreseeable time?',
    name: 'Significant improvement expected',
    about: 'Progress',
    help: 'Measured by motion, strength, function or reported pain.',
  },
  'month-outlook': {
    kind: 'choice',
    ask: 'What did the client’s licensed practitioner find when this care began?',
    name: 'Outlook for one month',
    about: 'Progress',
    help: 'Measured by motion, strength, function or reported pain.',
    options: {
      improves: 'It can improve significantly within one month',
      'self-care': 'The visits set up a program the client will do alone',
      neither: 'Neither of these',
    },
  },
  'physician-expects-gain': {
    kind: 'yes-no',
    ask: 'Does the attending physician expect significant improvement to go on?',
    name: 'Physician expects improvement',
    about: 'Progress',
    help: 'A written opinion in your record answers this best.',
  },
  course: {
    kind: 'choice',
    changes: true,
    ask: 'How is the condition changing?',
    name: 'Course of the condition',
    about: 'Progress',
    help: 'Once care is under way, go by repeated measurements of function.',
    options: {
      improving: 'Clearly improving',
      slightly: 'A little better',
      stopped: 'It had improved, but no longer does',
      worse: 'Getting worse',
      steady: 'Staying the same',
    },
  },
  'function-improved': {
    kind: 'yes-no',
    changes: true,
    ask: 'Do repeated measures show better function than at the first visit?',
    name: 'Better function by measure',
    about: 'Progress',
    help: 'For example range of motion, minutes sitting or standing, or less medicine taken.',
    term: 'functional improvement',
  },
  'last-evaluation': {
    kind: 'date',
    changes: true,
    ask: 'On what day was the client last evaluated or re-evaluated?',
    name: 'Last re-evaluation',
    about: 'Progress',
    help: 'The evaluation at the start of care counts too.',
    term: 're-evaluation',
  },
  'progress-report': {
    kind: 'yes-no',
    ask: 'Has a progress report gone to the attending doctor and to whoever runs the claim?',
    name: 'Progress report sent',
    about: 'Progress',
    help: 'That is L&I, or the self-insured employer.',
  },
  'plan-changed': {
    kind: 'yes-no',
    ask: 'Was the treatment changed when no improvement showed?',
    name: 'Treatment was changed',
    about: 'Progress',
    help: 'The chart should say what was changed and when.',
  },
  'without-visits': {
    kind: 'choice',
    changes: true,
    ask: 'Could the client now do without these visits?',
    name: 'Visits still needed',
    about: 'Progress',
    options: {
      needed: 'No, they are needed',
      'goals-reached': 'Yes, the goals are reached',
      'home-program': 'Yes, with a home program',
      'by-itself': 'Yes, it would get better by itself',
    },
  },
  'lasting-benefit': {
    kind: 'choice',
    ask: 'What is the care expected to bring?',
    name: 'What the care brings',
    about: 'Progress',
    help: 'Care that relieves and also restores function counts as restoring it.',
    term: 'curative or rehabilitative',
    options: {
      cure: 'A lasting change that ends or lessens the condition',
      function: 'Activity regained for the long term',
      relief: 'Relief alone, for a time',
    },
  },
  'maximum-improvement': {
    kind: 'yes-no',
    changes: true,
    ask: 'Has the condition reached maximum medical improvement?',
    name: 'Maximum medical improvement',
    about: 'Progress',
    help: 'Fixed and stable: no fundamental or marked change is expected.',
    term: 'maximum medical improvement (MMI)',
  },
  purpose: {
    kind: 'choice',
    ask: 'Would a careful clinician give this care, and what for?',
    name: 'Purpose of the care',
    about: 'General definition',
    term: 'prudent clinical judgment',
    options: {
      treat: 'Yes, to evaluate or treat an illness, injury or symptom',
      prevent: 'Yes, to prevent an illness or injury',
      neither: 'No',
    },
  },
  'preventive-benefit': {
    kind: 'yes-no',
    ask: 'Does the plan document include this preventive care?',
    name: 'Preventive care in plan',
    about: 'General definition',
    help: 'Look in the plan’s booklet, or ask the plan.',
  },
  'accepted-practice': {
    kind: 'yes-no',
    ask: 'Does it follow generally accepted standards of practice?',
    name: 'Accepted standards',
    about: 'General definition',
    help: 'Published evidence, what professional societies recommend, and the views of clinicians in the field.',
    term: 'generally accepted standards',
  },
  'dose-appropriate': {
    kind: 'yes-no',
    ask: 'Do kind, body site, amount, frequency and length fit the condition, and is the care considered effective for it?',
    name: 'Right kind and amount',
    about: 'Treatment',
    help: 'For Cigna, go by what is usual in your field and region.',
    term: 'clinically appropriate',
  },
  'clinical-reason': {
    kind: 'yes-no',
    ask: 'Is it given for a clinical reason, and not mainly for anyone’s convenience?',
    name: 'Clinical reason',
    about: 'General definition',
    help: 'The client’s convenience or the provider’s.',
  },
  'no-more-costly': {
    kind: 'yes-no',
    ask: 'Does it cost no more than other care that would work as well?',
    name: 'No costlier than needed',
    about: 'General definition',
    help: 'Other care counts if it is at least as likely to give the same result.',
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
