import { Icon } from '../Icon.tsx';
import type { OptionsSettings } from '../options/settings.ts';

/** The stone and the two streaks that gold leaves on it. */
export function StonePicture() {
  return (
    <svg class="StonePicture" viewBox="0 0 232 232" aria-hidden="true" focusable="false">
      <path
        class="stone"
        d="M70 28h84c36 0 60 22 64 58l4 60c3 44-28 76-72 76H84c-40 0-70-28-72-66l-2-42C8 70 34 28 70 28Z"
      />
      <path class="streak" d="M66 164c22-16 44-36 96-88" />
      <path class="streak is-thin" d="M88 172c14-10 26-20 44-37" />
    </svg>
  );
}

/** A page with the panel beside it, on the side that is set. */
export function PagePicture({ side }: { side: OptionsSettings['side'] }) {
  return (
    <svg class={`PagePicture is-${side}`} viewBox="0 0 256 200" aria-hidden="true" focusable="false">
      <rect class="page" x="1" y="1" width="254" height="198" rx="8" />
      <path d="M1 24h254" />
      <path class="text" d="M20 44h72M20 60h116M20 84h130M20 100h130M20 116h96M20 140h130M20 156h112" />
      <g class="panel">
        <path class="sheet" d="M176 24.5h79v166.5a8 8 0 0 1-8 8h-71Z" />
        <path class="name" d="M190 44h36" />
        <path class="rail" d="M190 68v84" />
        <path class="lines" d="M202 72h38M202 92h30M202 112h38M202 132h26M202 150h34" />
        <rect class="press" x="190" y="168" width="52" height="16" rx="4" />
      </g>
    </svg>
  );
}

const tones = ['met', 'not-met', 'unknown', 'barred'] as const;

/** Four answers, each in its colours and with its shape. */
export function TonesPicture() {
  return (
    <div class="TonesPicture" aria-hidden="true">
      {tones.map((tone) => (
        <div key={tone} class={`tone-${tone}`}>
          <Icon name={tone} size={32} />
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}
