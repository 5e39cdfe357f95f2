import type { IsoDate } from '../criteria/dates.ts';
import type { Source } from '../criteria/policy.ts';
import { dateWords, gradeMeans } from '../criteria/wording.ts';
import { Grade } from './Grade.tsx';
import { Term } from './Term.tsx';
import { sourceWords as words } from './words.ts';

/** Since when a text stands, when it was read, and how sure we are of it. One that is reviewed keeps its first day. */
export function Provenance(props: { effective: IsoDate | 'undated'; source: Source }) {
  const { source } = props;
  const effective = source.reviewed ? source.effective : props.effective;
  return (
    <dl class="Provenance">
      <div>
        <dt>{words.effective}</dt>
        <dd>{effective === 'undated' ? words.undated : dateWords(effective)}</dd>
      </div>
      {source.reviewed && (
        <div>
          <dt>{words.reviewed}</dt>
          <dd>{dateWords(source.reviewed)}</dd>
        </div>
      )}
      <div>
        <dt>{words.read}</dt>
        <dd>{dateWords(source.read)}</dd>
      </div>
      <div>
        <dt>{words.source}</dt>
        <dd>
          <Term means={gradeMeans[source.grade]}>
            <Grade grade={source.grade} />
          </Term>
        </dd>
      </div>
    </dl>
  );
}
