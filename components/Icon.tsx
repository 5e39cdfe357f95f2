/** A path and how it is drawn; a line if nothing is said. `cut` shows the ground through a filled shape. */
type Path = readonly [d: string, look?: 'fill' | 'solid' | 'cut' | { readonly dash: string }];

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

/** Drawn on 16 × 16. Paths and not symbols: `use` does not reach out of a shadow root. */
const icons = {
  met: [
    [circle(8, 8, 7.25), 'fill'],
    ['m4.8 8.3 2.2 2.2 4.3-4.7', 'cut'],
  ],
  'not-met': [
    [
      'M3.75 1.25h8.5a2.5 2.5 0 0 1 2.5 2.5v8.5a2.5 2.5 0 0 1-2.5 2.5h-8.5a2.5 2.5 0 0 1-2.5-2.5v-8.5a2.5 2.5 0 0 1 2.5-2.5Z',
    ],
    ['m5.3 5.3 5.4 5.4m0-5.4-5.4 5.4'],
  ],
  unknown: [
    [circle(8, 8, 6.6), { dash: '2.6 2.58' }],
    ['M6.3 6.5c0-1 .75-1.65 1.75-1.65 1 0 1.7.6 1.7 1.5 0 1.25-1.7 1.35-1.7 2.55'],
    [circle(8.05, 11.1, 0.9), 'fill'],
  ],
  open: [[circle(8, 8, 6), { dash: '2.4 2.31' }]],
  barred: [
    ['M8 1.2 13.5 3v4.4c0 3.4-2.2 6-5.5 7.4-3.3-1.4-5.5-4-5.5-7.4V3L8 1.2Z', 'solid'],
    ['M5 7.7h6', 'cut'],
  ],
  caution: [['M8 2 14.6 13.6H1.4L8 2Z'], ['M8 6.4v3.2'], [circle(8, 11.6, 0.85), 'fill']],
  chevron: [['m6 3.5 4.5 4.5L6 12.5']],
  back: [['M10 3.5 5.5 8l4.5 4.5']],
  side: [
    [
      'M3.25 2.75h9.5a1.5 1.5 0 0 1 1.5 1.5v7.5a1.5 1.5 0 0 1-1.5 1.5h-9.5a1.5 1.5 0 0 1-1.5-1.5v-7.5a1.5 1.5 0 0 1 1.5-1.5ZM6 2.75v10.5',
    ],
  ],
  beside: [
    [
      'M3.25 2.75h9.5a1.5 1.5 0 0 1 1.5 1.5v7.5a1.5 1.5 0 0 1-1.5 1.5h-9.5a1.5 1.5 0 0 1-1.5-1.5v-7.5a1.5 1.5 0 0 1 1.5-1.5ZM9.5 2.75v10.5',
    ],
    ['M11 5.5h1.75M11 8h1.75M11 10.5h1.75'],
  ],
  collapse: [['m4 3.5 4.5 4.5L4 12.5M12 3.5v9']],
  gear: [['M2 4.5h6m4 0h2M2 11.5h2m4 0h6'], [circle(10, 4.5, 1.75)], [circle(6, 11.5, 1.75)]],
  out: [['M6.5 3.5h-3v9h9v-3M9 3h4v4m0-4L7.5 8.5']],
  page: [['M4 1.75h5.5L12.5 5v9.25H4ZM9.25 1.9v3.3h3.2M6 8h4.5M6 10.75h4.5']],
  minus: [['M4 8h8']],
  tick: [['m3.5 8.5 3 3 6-7']],
  again: [['M13.5 8A5.5 5.5 0 1 1 11.7 4M13.5 1.75V5h-3.25']],
  search: [[circle(7, 7, 4.5)], ['m10.5 10.5 3.5 3.5']],
  list: [['M5.5 4H14M5.5 8H14M5.5 12H14M2 4h.5M2 8h.5M2 12h.5']],
  cloud: [['M4.5 12.5h7a2.75 2.75 0 0 0 .3-5.48A4 4 0 0 0 4.1 6.5a3 3 0 0 0 .4 6Z']],
  laptop: [['M4 3h8a1 1 0 0 1 1 1v5.5a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1ZM1.5 13h13']],
  clock: [[circle(8, 8, 6.25)], ['M8 4.5V8l2.5 1.5']],
  plus: [['M8 3v10M3 8h10']],
  pencil: [['m10.75 2.75 2.5 2.5-8 8H2.75v-2.5ZM9 4.5 11.5 7']],
  bin: [['M2.5 4.25h11M6 4V2.25h4V4M4 4.25l.75 9.5h6.5l.75-9.5M6.75 7v4.25M9.25 7v4.25']],
} as const satisfies Record<string, readonly Path[]>;

/** The name of an icon. */
export type IconName = keyof typeof icons;

/** A small picture beside a word, never instead of one: it is hidden from assistive technology. */
export function Icon({ name, size = 16 }: { name: IconName; size?: 16 | 20 | 32 }) {
  const paths: readonly Path[] = icons[name];
  return (
    <svg
      class={size === 16 ? 'Icon' : `Icon is-${size}`}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      {paths.map(([d, look]) =>
        typeof look === 'object' ? (
          <path key={d} d={d} stroke-dasharray={look.dash} />
        ) : (
          <path key={d} d={d} class={look} />
        ),
      )}
    </svg>
  );
}
