import type { Ref } from 'preact';
import type { Edition, Policy } from '../../criteria/policy.ts';
import { Provenance } from '../Provenance.tsx';

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
      {edition.remark && <p class="Since">{edition.remark}</p>}
    </div>
  );
}
