import type { Registry } from '../../carriers/in-language.ts';
import type { PaperLanguage } from '../../components/Papers.tsx';
import type { SavedCheck } from '../../criteria/check.ts';
import type { Language, Words } from '../../language/say.ts';
import { appeal } from '../../papers/appeal.ts';
import { explanation } from '../../papers/explanation.ts';
import type { Built, PaperKind } from '../../papers/paper.ts';
import { request } from '../../papers/request.ts';
import { sixVisits } from '../../papers/six-visits.ts';
import { statement } from '../../papers/statement.ts';
import { type Subject, subjectOf } from '../../papers/subject.ts';

/** Everything that can be said in each language. */
export type Spoken = Readonly<Record<Language, { readonly words: Words; readonly registry: Registry }>>;

/** A check as a paper in this language sees it. */
export function subjectIn(spoken: Spoken, language: Language, check: SavedCheck): Subject | undefined {
  const { carriers, laws, facts } = spoken[language].registry;
  return subjectOf(check, carriers, laws, facts);
}

/** The paper of one kind, in a language or two; nothing where the check's texts are gone. */
export function build(
  spoken: Spoken,
  kind: PaperKind,
  language: PaperLanguage,
  check: SavedCheck,
  criterionId: string | undefined,
): Built | undefined {
  const first = language === 'both' ? 'en' : language;
  const second = first === 'en' ? 'es' : 'en';
  const subject = subjectIn(spoken, first, check);
  if (!subject) return undefined;
  const { words } = spoken[first];
  switch (kind) {
    case 'statement':
      return statement(subject, words);
    case 'request':
      return request(subject, words, spoken[second].words);
    case 'six-visits':
      return sixVisits(subject, words);
    case 'appeal':
      return appeal(subject, { text: '', criterionId }, words);
    case 'explanation': {
      const other = language === 'both' ? subjectIn(spoken, second, check) : undefined;
      return explanation({ subject, words }, other && { subject: other, words: spoken[second].words });
    }
    default:
      return kind satisfies never;
  }
}
