import { say } from '../language/say.ts';
import { Term } from './Term.tsx';

const terms = [
  { word: say('term_plan_of_care'), means: say('term_plan_of_care_means') },
  { word: say('term_episode'), means: say('term_episode_means') },
  { word: say('term_self_funded'), means: say('term_self_funded_means') },
  { word: say('term_contracting'), means: say('term_contracting_means') },
  { word: say('term_functional'), means: say('term_functional_means') },
  { word: say('term_authorization'), means: say('term_authorization_means') },
  { word: say('term_necessity'), means: say('term_necessity_means') },
  { word: say('term_date_of_service'), means: say('term_date_of_service_means') },
] as const;

const anyTerm = new RegExp(`(?<!\\p{L})(${terms.map(({ word }) => word).join('|')})(?!\\p{L})`, 'iu');

/** A sentence in which each term of the field is explained where it comes first. */
export function WithTerms({ text }: { text: string }) {
  const seen = new Set<string>();
  return (
    <>
      {text.split(anyTerm).map((part) => {
        const found = terms.find(({ word }) => word.toLowerCase() === part.toLowerCase());
        if (!found || seen.has(found.word)) return part;
        seen.add(found.word);
        return (
          <Term key={found.word} means={found.means}>
            {part}
          </Term>
        );
      })}
    </>
  );
}
