import type { ComponentChildren } from 'preact';
import { say, sayCount } from '../../language/say.ts';
import { DeleteEverything, type EverythingProps } from '../DeleteEverything.tsx';
import { Icon, type IconName } from '../Icon.tsx';
import { optionsWords } from '../words.ts';
import { familyNames, SyncNow, type SyncShown } from './SyncNow.tsx';

const { kept: words } = optionsWords;

/** What is kept, where, and how it stands with what follows her. */
export interface Kept {
  /** How many there are on this computer. */
  readonly counts: { readonly checks: number; readonly episodes: number; readonly papers: number };
  /** Nothing until it is known. */
  readonly sync: SyncShown | undefined;
  /** This moment, in ms since 1970. */
  readonly now: number;
  /** Tries once more to write what waits. */
  readonly onRetry: () => Promise<void>;
}

/** The one place that says what follows her where, when it was written, what waits, and what stays on this computer. */
export function KeptCard(props: {
  kept: Kept;
  /** Whether her clinic has set anything. */
  hasClinic: boolean;
  everything?: EverythingProps | undefined;
}) {
  const { kept, hasClinic, everything } = props;
  const { counts, sync } = kept;
  const family = sync && familyNames(sync.where);
  const rows: { what: string; icon: IconName; where: string; know: ComponentChildren }[] = [
    {
      what: say('kept_synced'),
      icon: 'cloud',
      where: family ? say('kept_sync_of', family.here) : words.sync,
      know: family && (
        <>
          {say('kept_not_in', ...family.others)} <a href="#transfer">{say('kept_to_transfer')}</a>
        </>
      ),
    },
    ...(hasClinic
      ? [
          {
            what: say('clinic_row'),
            icon: 'laptop' as const,
            where: say('clinic_row_where'),
            know: say('clinic_row_know'),
          },
        ]
      : []),
    { what: words.checks, icon: 'laptop', where: words.here, know: words.checksKnow(counts.checks) },
    {
      what: say('kept_episodes'),
      icon: 'laptop',
      where: words.here,
      know: sayCount('kept_episodes_know', counts.episodes),
    },
    {
      what: say('kept_papers'),
      icon: 'laptop',
      where: words.here,
      know: `${sayCount('kept_papers_know', counts.papers)} ${say('kept_papers_asked')}`,
    },
    { what: words.draft, icon: 'clock', where: words.session, know: words.draftKnow },
    { what: words.persons, icon: 'minus', where: words.nowhere, know: words.personsKnow },
  ];
  return (
    <section class="Card" id="kept" aria-labelledby="kept-head">
      <header>
        <h2 id="kept-head">{words.head}</h2>
        <p>{words.help}</p>
      </header>
      {sync && <SyncNow sync={sync} now={kept.now} onRetry={kept.onRetry} />}
      <table class="KeptTable">
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.where}</th>
            <th scope="col">{words.know}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ what, icon, where, know }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>
                <span>
                  <Icon name={icon} />
                  {where}
                </span>
              </td>
              <td>{know}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {everything && <DeleteEverything {...everything} />}
    </section>
  );
}
