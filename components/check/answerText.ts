import type { Draft } from '../../criteria/check.ts';
import { type IsoDate, isIsoDate } from '../../criteria/dates.ts';
import type { Answer, Fact, Facts } from '../../criteria/facts.ts';
import { answerWords, dateWords } from '../../criteria/wording.ts';
import { checkWords } from '../words.ts';

const { region: words, outcome } = checkWords;

/** A set of answers that no criterion tells apart, in words: `Yes`, `1 to 6`, `Nov 2, 2026 or later`. */
export function regionWords(fact: Fact, answers: readonly Answer[], dateOfService: IsoDate): string {
  switch (fact.kind) {
    case 'yes-no':
    case 'choice':
      return answers.map((answer) => answerWords(fact, answer)).join(words.or);
    case 'count': {
      const counts = answers.map(Number);
      const [from, to] = [Math.min(...counts), Math.max(...counts)];
      return from === to ? String(from) : words.range(String(from), String(to));
    }
    case 'date': {
      const days = answers.filter(isIsoDate).sort();
      const [first, last] = [days[0], days.at(-1)];
      if (!first || !last) return '';
      if (last === dateOfService) return first === last ? dateWords(first) : words.since(dateWords(first));
      // Only the stretch that has no beginning is represented by its last day alone.
      return first === last ? words.before(dateWords(last)) : words.range(dateWords(first), dateWords(last));
    }
    default:
      return fact satisfies never;
  }
}

/** What was answered to some facts, in one phrase: `No`, or `Visit number: 9 · The therapist’s contract: Contracted with it`. */
export function answersGiven(ids: readonly string[], draft: Draft, facts: Facts): string | undefined {
  const given = ids.flatMap((id) => {
    const fact = facts[id];
    const answer = draft.answers[id];
    return fact && answer !== undefined ? [{ fact, words: answerWords(fact, answer) }] : [];
  });
  const [only, ...more] = given;
  if (!only) return undefined;
  if (more.length === 0) return only.fact.kind === 'choice' ? outcome.quoted(only.words) : only.words;
  return given.map(({ fact, words: said }) => outcome.namedAnswer(fact.name, said)).join(' · ');
}

/** A check as plain text, to paste elsewhere when it cannot be saved. */
export function draftAsText(draft: Draft, carrier: string, policy: string, facts: Facts): string {
  const lines = Object.entries(draft.answers).flatMap(([id, answer]) => {
    const fact = facts[id];
    return fact ? [outcome.namedAnswer(fact.name, answerWords(fact, answer))] : [];
  });
  const head = [draft.label, carrier, checkWords.visit(policy, dateWords(draft.dateOfService))];
  return [...head.filter(Boolean), ...lines].join('\n');
}
