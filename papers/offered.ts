import type { Words } from '../language/say.ts';
import { type PaperKind, paperKinds } from './paper.ts';
import { request } from './request.ts';
import { sixVisits } from './six-visits.ts';
import { statement } from './statement.ts';
import type { Subject } from './subject.ts';

/** A paper that this check can become, or why it cannot. */
export interface Offer {
  readonly kind: PaperKind;
  readonly whyNot?: string;
}

/** Every kind of paper, and whether this check can become one. An appeal and an explanation can always be made. */
export function offersFor(subject: Subject, words: Words): Offer[] {
  return paperKinds.map((kind) => {
    const built =
      kind === 'statement'
        ? statement(subject, words)
        : kind === 'request'
          ? request(subject, words, words)
          : kind === 'six-visits'
            ? sixVisits(subject, words)
            : undefined;
    return built && 'whyNot' in built ? { kind, whyNot: built.whyNot } : { kind };
  });
}
