import type { Answer, Fact } from '../../criteria/facts.ts';
import { checkWords } from '../words.ts';

const { keys } = checkWords.question;

/** What a single key does to the question on screen. */
export type KeyMeans =
  | { readonly do: 'answer'; readonly answer: Answer }
  | { readonly do: 'put-off' }
  | { readonly do: 'type'; readonly text: string };

/** What a key means for a fact: 1 2 3 and Y N U, the number of a choice, what a count or a day in words begins with. */
export function meaningOf(key: string, fact: Fact): KeyMeans | undefined {
  const letter = key.toLowerCase();
  if (letter === keys.notSure) return { do: 'put-off' };
  switch (fact.kind) {
    case 'yes-no':
      if (letter === keys.yes || key === '1') return { do: 'answer', answer: true };
      if (letter === keys.no || key === '2') return { do: 'answer', answer: false };
      return key === '3' ? { do: 'put-off' } : undefined;
    case 'count':
      return /^\d$/.test(key) ? { do: 'type', text: key } : undefined;
    case 'choice': {
      const options = Object.keys(fact.options);
      const option = /^\d$/.test(key) ? options[Number(key) - 1] : undefined;
      if (option !== undefined) return { do: 'answer', answer: option };
      return Number(key) === options.length + 1 ? { do: 'put-off' } : undefined;
    }
    case 'date':
      return /^[\p{L}\d]$/u.test(key) ? { do: 'type', text: key } : undefined;
    default:
      return fact satisfies never;
  }
}

/** Whether keys pressed here are text: a field, not a button or a box to tick. */
export function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
