import { dateWords } from '../../criteria/wording.ts';
import type { DecisionClock } from '../../episodes/decision-clock.ts';
import type { DecisionRequest } from '../../episodes/episode.ts';
import { say } from '../../language/say.ts';

/** Where a request stands, in a sentence. */
export function clockWords(clock: DecisionClock, request: DecisionRequest): string {
  const sent = dateWords(request.submittedOn);
  switch (clock.state) {
    case 'running':
      return say('episode_clock_running', sent, dateWords(clock.due));
    case 'overdue':
      return say('episode_clock_overdue', sent, dateWords(clock.due));
    case 'yours':
      return say('episode_clock_yours', sent, dateWords(request.askedOn ?? request.submittedOn));
    case 'answered':
    case 'answered-late':
      return say(
        clock.state === 'answered' ? 'episode_clock_answered' : 'episode_clock_answered_late',
        dateWords(request.answeredOn ?? clock.due),
        dateWords(clock.due),
      );
    default:
      return clock.state satisfies never;
  }
}

/** What to know of a due day: by which law, how it was counted and what is not sure about it. */
export function clockNotes(clock: DecisionClock): string[] {
  return [
    say('episode_clock_by', clock.law.statute, clock.days.decide, dateWords(clock.from)),
    ...(clock.days.holidaysLeftOut ? [say('episode_clock_holidays')] : []),
    ...(clock.law.answersUnsure ? [clock.law.answersUnsure] : []),
    ...(clock.binds === 'open' ? [say('episode_clock_open')] : []),
  ];
}
