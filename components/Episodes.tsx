import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Episode } from '../episodes/episode.ts';
import { say, sayCount } from '../language/say.ts';
import { Toast } from './check/Toast.tsx';
import { EpisodeList } from './episodes/EpisodeList.tsx';
import { EpisodeView } from './episodes/EpisodeView.tsx';
import { NewEpisode } from './episodes/NewEpisode.tsx';
import { type EpisodesProps, seen } from './episodes/props.ts';
import { Icon } from './Icon.tsx';
import { Mark } from './Mark.tsx';
import { NotDone } from './NotDone.tsx';
import { Notice } from './Notice.tsx';
import { Page } from './Page.tsx';

export type { EpisodesProps } from './episodes/props.ts';

/** The page of episodes: a list of them, and one with its visits left, what is due and what it is counted against. */
export function Episodes(props: EpisodesProps) {
  const { episodes, unreadable, at, problem, theme } = props;
  const [deleted, setDeleted] = useState<Episode>();
  const heading = useRef<HTMLHeadingElement>(null);
  const chosen = episodes?.find(({ id }) => id === at) ?? (at === '' ? episodes?.[0] : undefined);
  const isUndoable = deleted !== undefined && !episodes?.some(({ id }) => id === deleted.id);
  const shows = at === 'new' ? 'new' : chosen?.id;

  /** Whether something was opened here, and its heading is to have the focus once it is there. */
  const isOpening = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the heading is another one when another episode is shown
  useLayoutEffect(() => {
    if (!isOpening.current || !heading.current) return;
    heading.current.focus();
    isOpening.current = false;
  }, [shows]);

  const onAt = (to: string): void => {
    isOpening.current = true;
    props.onAt(to);
  };
  const forget = (episode: Episode): void => {
    setDeleted(episode);
    props.onDelete(episode.id);
    onAt('');
  };
  return (
    <Page theme={theme} here="episodes">
      <main class="Episodes">
        <header>
          <h1>{say('page_episodes')}</h1>
          {episodes && episodes.length > 0 && (
            <button type="button" class="Button is-primary" onClick={() => onAt('new')}>
              <Icon name="plus" />
              {say('episode_new')}
            </button>
          )}
        </header>
        <NotDone problem={problem} />
        {unreadable > 0 && (
          <Notice tone="caution" head={sayCount('episode_unreadable', unreadable)}>
            <p>{say('episode_unreadable_help')}</p>
          </Notice>
        )}
        {isUndoable && (
          <Toast
            text={say('episode_deleted', deleted.label)}
            action={say('episode_undo')}
            onAction={() => {
              props.onUndoDelete(deleted);
              onAt(deleted.id);
            }}
          />
        )}
        {episodes && episodes.length > 0 && (
          <EpisodeList
            seen={episodes.map((episode) => seen(episode, props))}
            chosenId={at === 'new' ? undefined : chosen?.id}
            onChoose={onAt}
          />
        )}
        {at === 'new' ? (
          <NewEpisode
            {...props}
            heading={heading}
            onMake={(episode) => {
              props.onSave(episode);
              onAt(episode.id);
            }}
            onCancel={() => onAt('')}
          />
        ) : chosen ? (
          <EpisodeView
            key={chosen.id}
            seen={seen(chosen, props)}
            facts={props.facts}
            checks={props.checks.filter(({ episodeId, sample }) => episodeId === chosen.id && !sample)}
            newId={props.newId}
            heading={heading}
            onSave={props.onSave}
            onCheck={props.onCheck}
            onDelete={() => forget(chosen)}
          />
        ) : (
          episodes?.length === 0 && (
            <section class="EmptyState Card">
              <Mark />
              <h2 ref={heading} tabIndex={-1}>
                {say('episode_none_head')}
              </h2>
              <p>{say('episode_none')}</p>
              <button type="button" class="Button is-primary" onClick={() => onAt('new')}>
                {say('episode_new')}
              </button>
            </section>
          )
        )}
      </main>
    </Page>
  );
}
