import type { Ref } from 'preact';
import type { Edition, Policy } from '../../criteria/policy.ts';
import { Provenance } from '../Provenance.tsx';
import { panelWords as words } from '../words.ts';

/** Whose policy it is, which one, since when, and how sure we are of its text. */
export function PolicyHeader(props: {
  carrier: string;
  policy: Policy;
  edition: Edition;
  headingRef: Ref<HTMLHeadingElement>;
}) {
  const { carrier, policy, edition, headingRef } = props;
  return (
    <div class="PolicyHeader">
      <h2 ref={headingRef} tabIndex={-1}>
        {carrier}
      </h2>
      <p class="title">
        {policy.number && <span class="number">{policy.number} </span>}
        {policy.title}
      </p>
      <Provenance effective={edition.effective} source={edition.source} />
      {edition.remark && <Remark text={edition.remark} />}
    </div>
  );
}

/** What to know of the text: its first sentence at once, the rest on request, so that the criteria stay in sight. */
function Remark({ text }: { text: string }) {
  const [first = text, rest = ''] = text.split(/(?<=\.) (.*)/s);
  return (
    <div class="Since">
      <p>{first}</p>
      {rest && (
        <details>
          <summary>{words.moreOnText}</summary>
          <p>{rest}</p>
        </details>
      )}
    </div>
  );
}
