import type { NotFound } from '../criteria/policy.ts';
import { dateWords } from '../criteria/wording.ts';
import { noCriteriaWords as words } from './words.ts';

/** What we looked for, what was found, and when. */
export function LookedFor({ notFound }: { notFound: NotFound }) {
  return (
    <dl class="LookedFor">
      <div>
        <dt>{words.lookedFor}</dt>
        <dd>{notFound.lookedFor}</dd>
      </div>
      <div>
        <dt>{words.found}</dt>
        <dd>{notFound.found}</dd>
      </div>
      <div>
        <dt>{words.read}</dt>
        <dd>{dateWords(notFound.read)}</dd>
      </div>
    </dl>
  );
}
