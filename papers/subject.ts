import { type Assessment, assess, type Finding } from '../criteria/assess.ts';
import type { SavedCheck } from '../criteria/check.ts';
import type { Facts } from '../criteria/facts.ts';
import {
  answersFor,
  type Carrier,
  criteriaIn,
  type Edition,
  editionOn,
  type Law,
  type LawEdition,
  type Policy,
} from '../criteria/policy.ts';

/** What a paper is about: a saved check beside the texts in force on its day, judged anew. */
export interface Subject {
  readonly check: SavedCheck;
  readonly carrier: Carrier;
  readonly facts: Facts;
  readonly laws: readonly { readonly law: Law; readonly edition: LawEdition }[];
  /** The policy and its edition; nothing where the carrier publishes no criteria. */
  readonly text: { readonly policy: Policy; readonly edition: Edition } | undefined;
  readonly assessment: Assessment;
  /** Whether the texts say something else of the visit now than when it was saved. */
  readonly hasChanged: boolean;
}

/** With nothing to be met, only a law can decide. */
const nothingAsked: Edition = {
  effective: 'undated',
  name: '',
  source: {
    title: '',
    publisher: '',
    address: 'https://no-criteria.invalid/',
    effective: 'undated',
    read: '2000-01-01',
    grade: 'unconfirmed',
  },
  criteria: {},
  requires: { all: [] },
  unless: [],
};

/** What a paper is made of; nothing where the carrier, its policy or an edition for that day is not there. */
export function subjectOf(
  check: SavedCheck,
  carriers: readonly Carrier[],
  laws: readonly Law[],
  facts: Facts,
): Subject | undefined {
  const carrier = carriers.find(({ id }) => id === check.carrierId);
  if (!carrier) return undefined;
  const policy = carrier.policies.find(({ id }) => id === check.policyId);
  const edition = policy && editionOn(policy.editions, check.dateOfService);
  if (!edition && carrier.policies.length > 0) return undefined;
  const inForce = laws.flatMap((law) => {
    const lawEdition = editionOn(law.editions, check.dateOfService);
    return lawEdition ? [{ law, edition: lawEdition }] : [];
  });
  const assessment = assess(
    { edition: edition ?? nothingAsked, laws: inForce.map((each) => each.edition) },
    { dateOfService: check.dateOfService, answers: answersFor(carrier, check.answers) },
    facts,
  );
  const outcome =
    !edition && assessment.outcome === 'criteria-met' ? 'more-information-needed' : assessment.outcome;
  return {
    check,
    carrier,
    facts,
    laws: inForce,
    text: policy && edition && { policy, edition },
    assessment,
    hasChanged: outcome !== check.outcome || (edition !== undefined && edition.effective !== check.edition),
  };
}

/** The law with this id and its edition, if it was in force on that day. */
export const lawIn = ({ laws }: Subject, id: string): Subject['laws'][number] | undefined =>
  laws.find(({ law }) => law.id === id);

/** Whether a law binds the plan: by the answers it does, it may, or it does not. */
export function bindsIn({ assessment }: Subject, edition: LawEdition): 'yes' | 'maybe' | 'no' {
  const binds = assessment.laws.find(({ law }) => law === edition)?.binds;
  return binds === 'met' ? 'yes' : binds === 'open' ? 'maybe' : 'no';
}

/** What people call a policy: its number, or its title where it has none. */
export const policyName = (policy: Policy): string => policy.number ?? policy.title;

/** The findings, sorted by what they are to a reader. */
export interface Sorted {
  /** What must hold, and what stands against the visit or still may. */
  readonly judged: readonly Finding[];
  /** Reasons against a visit that do not apply to this one. */
  readonly notAgainst: readonly Finding[];
  /** What cannot be judged at this visit. */
  readonly notYet: readonly Finding[];
}

/** Every criterion of the policy that can bear on the outcome, each in one place. */
export function sortedFindings({ assessment }: Subject): Sorted {
  const isAgainst = ({ criterion }: Finding): boolean => criterion.kind === 'limitation';
  const notYet = assessment.findings.filter(({ standing }) => standing === 'not-applicable');
  const notAgainst = assessment.findings.filter((each) => isAgainst(each) && each.standing === 'met');
  const judged = assessment.findings.filter((each) => !notYet.includes(each) && !notAgainst.includes(each));
  return { judged, notAgainst, notYet };
}

/** What was read of an edition, where that is less than the publisher's own present text; nothing where it is that. */
export const noteOf = ({ source: { grade, note } }: Edition): string | undefined =>
  grade === 'published-text' ? undefined : note;

/** How many of the criteria that must hold do, and how many there are that can be judged. */
export function countOf({ assessment, text }: Subject): { readonly met: number; readonly of: number } {
  const required = new Set(text ? criteriaIn(text.edition.requires) : []);
  const counted = assessment.findings.filter(
    ({ id, standing }) => required.has(id) && standing !== 'not-applicable',
  );
  return { met: counted.filter(({ standing }) => standing === 'met').length, of: counted.length };
}
