import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

/** What a notice is about; each tone has its own shape. */
export type Tone = 'met' | 'not-met' | 'unknown' | 'barred' | 'caution';

const shapes = {
  met: 'met',
  'not-met': 'not-met',
  unknown: 'unknown',
  barred: 'barred',
  caution: 'caution',
} as const satisfies Record<Tone, IconName>;

/** A few sentences set apart, with a shape that says what kind they are. */
export function Notice(props: {
  tone: Tone;
  head?: ComponentChildren;
  /** Makes it a landmark with this name. */
  label?: string;
  role?: 'status' | 'alert';
  flush?: boolean;
  children?: ComponentChildren;
}) {
  const { tone, head, label, role, flush, children } = props;
  const Box = label ? 'section' : 'div';
  return (
    <Box class={`Notice tone-${tone}${flush ? ' is-flush' : ''}`} aria-label={label} role={role}>
      <Icon name={shapes[tone]} size={20} />
      <div>
        {head && <p class="head">{head}</p>}
        {children}
      </div>
    </Box>
  );
}
