import { say } from '../language/say.ts';
import { Mark } from './Mark.tsx';

/** The pages of Touchstone that are open in a tab of their own. */
const pages = ['episodes', 'checks', 'options'] as const;

/** Whose page this is, and the way to the others. */
export function PageBar({ here }: { here: (typeof pages)[number] | undefined }) {
  return (
    <nav class="PageBar" aria-label={say('page_nav')}>
      <span class="brand">
        <Mark /> {say('extension_name')}
      </span>
      <ul>
        {pages.map((page) => (
          <li key={page}>
            <a href={`/${page}.html`} aria-current={page === here ? 'page' : undefined}>
              {say(`page_${page}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
