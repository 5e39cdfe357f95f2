import { carrierById, carriers, laws } from '../../carriers/index.ts';
import { assess } from '../../criteria/assess.ts';
import type { Draft, SavedCheck } from '../../criteria/check.ts';
import type { IsoDate } from '../../criteria/dates.ts';
import { facts } from '../../criteria/facts.ts';
import type { Plan } from '../../criteria/plan.ts';
import { answersFor, editionOn } from '../../criteria/policy.ts';
import { type Episode, withChecks } from '../../episodes/episode.ts';
import { overdueOf } from '../../episodes/reminders.ts';
import { say, sayCount } from '../../language/say.ts';
import type { Badge } from '../../platform/badge.ts';

/** How many questions of the check under way can still change its outcome; none where no check has begun. */
export function openQuestions(draft: Draft | undefined): number {
  const carrier = draft?.started ? carrierById(draft.carrierId) : undefined;
  const policy = carrier?.policies.find(({ id }) => id === draft?.policyId);
  const edition = draft && policy && editionOn(policy.editions, draft.dateOfService);
  if (!draft || !carrier || !edition) return 0;
  const inForce = laws.flatMap((law) => editionOn(law.editions, draft.dateOfService) ?? []);
  const visit = { dateOfService: draft.dateOfService, answers: answersFor(carrier, draft.answers) };
  return assess({ edition, laws: inForce }, visit, facts).unanswered.length;
}

/** How many things are overdue in all episodes. */
export function overdueIn(
  episodes: readonly Episode[],
  checks: readonly SavedCheck[],
  plans: readonly Plan[],
  today: IsoDate,
): number {
  return episodes.flatMap((episode) =>
    overdueOf(withChecks(episode, checks), {
      today,
      laws,
      carrier: carriers.find(({ id }) => id === episode.carrierId),
      plan: plans.find(({ id, carrierId }) => id === episode.planId && carrierId === episode.carrierId),
    }),
  ).length;
}

/** The badge: what is overdue before what is open, and a dot where only the tab's carrier is known. */
export function badgeFor(now: { carrierName?: string | undefined; open: number; overdue: number }): Badge {
  const { carrierName, open, overdue } = now;
  const parts = [
    ...(carrierName === undefined ? [] : [say('badge_carrier', carrierName)]),
    ...(overdue > 0 ? [sayCount('badge_overdue', overdue)] : []),
    ...(open > 0 ? [sayCount('badge_open', open)] : []),
  ];
  const title = [say('extension_name'), parts.join(' · ')].filter((part) => part !== '').join(': ');
  if (overdue > 0) return { text: String(overdue), tone: 'overdue', title };
  if (open > 0) return { text: String(open), tone: 'open', title };
  return { text: carrierName === undefined ? '' : '•', tone: 'known', title };
}
