import type { Grade as GradeOfSource } from '../criteria/policy.ts';
import { gradeWords } from '../criteria/wording.ts';

const bars: Readonly<Record<GradeOfSource, number>> = {
  'published-text': 3,
  'older-edition': 2,
  'secondary-source': 1,
  unconfirmed: 0,
};

/** How sure we are of a text: three bars and a word. */
export function Grade({ grade }: { grade: GradeOfSource }) {
  return (
    <span class={`Grade is-${grade}`}>
      <span class="bars" aria-hidden="true">
        {[0, 1, 2].map((bar) => (
          <i key={bar} class={bar < bars[grade] ? 'on' : ''} />
        ))}
      </span>
      {gradeWords[grade]}
    </span>
  );
}
