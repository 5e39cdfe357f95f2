import { addDays, type IsoDate } from '../criteria/dates.ts';
import { type AnswerDays, editionOn, type Law } from '../criteria/policy.ts';
import { resultOf } from '../criteria/regions.ts';
import type { DecisionRequest, Episode } from './episode.ts';
import { answersOf, type Known } from './limits.ts';

/** How a request for authorization stands under a law that says how fast it must be decided. */
export interface DecisionClock {
  readonly law: Law;
  /** Whether the law binds this plan; `open` where who pays its claims is not known. */
  readonly binds: 'yes' | 'open';
  /** The day the days are counted from: the request, or what was missing from it, was sent. */
  readonly from: IsoDate;
  /** The last day to decide, and to ask for what is missing. */
  readonly due: IsoDate;
  readonly askBy: IsoDate;
  /** The days given. */
  readonly days: AnswerDays;
  /** `yours`: the carrier asked for more and waits for it; until then no day is counted. */
  readonly state: 'running' | 'yours' | 'overdue' | 'answered' | 'answered-late';
}

/** The clock of a request; nothing where no law that was read binds the plan or was in force when it was sent. */
export function clockOf(request: DecisionRequest, episode: Episode, known: Known): DecisionClock | undefined {
  const answers = answersOf(episode, known);
  for (const law of known.laws) {
    const edition = editionOn(law.editions, request.submittedOn);
    if (!law.answerDays || !edition) continue;
    const binds = edition.binds ? resultOf(edition.binds, answers, request.submittedOn) : true;
    if (binds === false) continue;
    const days = law.answerDays[request.how][request.kind];
    const from = request.completedOn ?? request.submittedOn;
    const due = addDays(from, days.decide);
    return {
      law,
      binds: binds ? 'yes' : 'open',
      from,
      due,
      askBy: addDays(request.submittedOn, days.askBack),
      days,
      state: stateOf(request, due, known.today),
    };
  }
  return undefined;
}

function stateOf(request: DecisionRequest, due: IsoDate, today: IsoDate): DecisionClock['state'] {
  const { answeredOn, askedOn, completedOn } = request;
  if (answeredOn !== undefined) return answeredOn > due ? 'answered-late' : 'answered';
  if (askedOn !== undefined && completedOn === undefined) return 'yours';
  return today > due ? 'overdue' : 'running';
}
