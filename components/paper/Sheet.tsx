import { useEffect, useRef } from 'preact/hooks';
import { placeOf } from '../../criteria/policy.ts';
import { say } from '../../language/say.ts';
import type { Blank, Block, Entry, FindingRow, Named, Paper, Place } from '../../papers/paper.ts';
import { Grow, type Typing } from './Grow.tsx';

/** The height of a Letter page, in CSS px. */
const pageHeight = 1056;
const pageWidth = 816;

/** A paper on a Letter page: typed into here, printed as it stands. */
export function Sheet(props: {
  paper: Paper;
  typing: Typing;
  /** Whether it still fits one page; told whenever that may have changed. */
  onFit: (fits: boolean) => void;
}) {
  const { paper, typing, onFit } = props;
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    const own = sheet.current;
    if (!own) return;
    // On a narrow screen it is not drawn as a page and tells nothing.
    const measure = (): void => onFit(own.offsetWidth < pageWidth || own.offsetHeight <= pageHeight);
    const watch = new ResizeObserver(measure);
    watch.observe(own);
    return () => watch.disconnect();
  }, [onFit]);
  return (
    <article class={`Sheet is-${paper.kind}`} lang={paper.language} aria-labelledby="paper-title" ref={sheet}>
      {paper.mark && <p class="mark">{paper.mark}</p>}
      <header class="top">
        <div>
          <p class="to">{paper.to}</p>
          <h2 id="paper-title">{paper.title}</h2>
        </div>
        <Entries entries={paper.top} typing={typing} />
      </header>
      <Blocks blocks={paper.blocks} typing={typing} />
    </article>
  );
}

function Blocks({ blocks, typing }: { blocks: readonly Block[]; typing: Typing }) {
  return (
    <>
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a paper's blocks have no names and keep their order
        <Part key={`${block.kind}${at}`} block={block} typing={typing} />
      ))}
    </>
  );
}

function Part({ block, typing }: { block: Block; typing: Typing }) {
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'paragraph':
      return (
        <p class="para" lang={block.lang}>
          {block.text}
        </p>
      );
    case 'finding':
      return (
        <p class="sum">
          <strong>{block.lead}.</strong> {block.text}
        </p>
      );
    case 'field':
      return <Grow field={block.field} typing={typing} isLabelShown={block.isLabelShown} />;
    case 'list':
      return (
        <ul class={block.isRunIn ? 'items run-in' : 'items'}>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'entries':
      return <Entries entries={block.entries} typing={typing} isWide />;
    case 'findings':
      return <Findings block={block} typing={typing} />;
    case 'named':
      return block.isRunIn ? (
        <RunIn items={block.items} />
      ) : (
        <NamedList items={block.items} isNote={block.isNote} />
      );
    case 'blanks':
      return <Blanks blanks={block.blanks} />;
    case 'columns':
      return (
        <div class="columns">
          {block.columns.map(({ lang, blocks }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have no names and keep their order
            <div key={at} lang={lang}>
              <Blocks blocks={blocks} typing={typing} />
            </div>
          ))}
        </div>
      );
    case 'signature':
      return (
        <div class={block.places.length > 2 ? 'sign three' : 'sign'}>
          {block.places.map((place) => (
            <div key={place}>{place}</div>
          ))}
        </div>
      );
    case 'sources':
      return (
        <footer>
          {block.items.map((item) => (
            <p key={item}>{item}</p>
          ))}
          <p>{block.end}</p>
        </footer>
      );
    default:
      return block satisfies never;
  }
}

function Entries(props: { entries: readonly Entry[]; typing: Typing; isWide?: boolean }) {
  return (
    <dl class={props.isWide ? 'entries' : undefined}>
      {props.entries.map(({ label, lines = [], fields = [], isByHand }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {lines.map((line) => (
              <div key={line}>{line}</div>
            ))}
            {fields.map((field) => (
              <Grow key={field.id} field={field} typing={props.typing} isLabelShown={field.label !== label} />
            ))}
            {isByHand && <div class="blank" />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Findings(props: { block: Extract<Block, { kind: 'findings' }>; typing: Typing }) {
  const { head, asAbove, rows } = props.block;
  return (
    <table>
      <thead>
        <tr>
          {head.map((each) => (
            <th key={each} scope="col">
              {each}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, standing, field, place }, at) => (
          <tr key={id}>
            <th scope="row">
              <span class="n">{at + 1}</span>
              {name}
            </th>
            <td class="standing">{standing}</td>
            <td>
              <Grow field={field} typing={props.typing} />
            </td>
            <td class="place">
              <Where place={isAsBefore(rows, at) ? { ...place, words: asAbove } : place} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whether this row stands at the place of the one before: it is not said twice. */
const isAsBefore = (rows: readonly FindingRow[], at: number): boolean =>
  rows[at - 1]?.place.words === rows[at]?.place.words;

/** Names in a row, those of one place together. */
function RunIn({ items }: { items: readonly Named[] }) {
  const places = [...new Set(items.map(({ place }) => place?.words))];
  return (
    <ul class="run-in">
      {places.map((words) => {
        const own = items.filter(({ place }) => place?.words === words);
        const place = own[0]?.place;
        return (
          <li key={words}>
            {own.map(({ name }) => name).join(', ')}{' '}
            <span class="place">{place && <Where place={place} />}</span>
          </li>
        );
      })}
    </ul>
  );
}

function NamedList({ items, isNote }: { items: readonly Named[]; isNote?: boolean | undefined }) {
  return (
    <ul class={isNote ? 'named is-note' : 'named'}>
      {items.map(({ id, name, text, place }) => (
        <li key={id}>
          {name && <b>{text ? `${name}.` : name}</b>} {text}{' '}
          {place && (
            <span class="place">
              <Where place={place} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A place as a link that looks like the text around it: what is printed cannot be pressed. */
function Where({ place }: { place: Place }) {
  return (
    <a href={placeOf(place.cite)} target="_blank" rel="noreferrer">
      {place.words}
      <span class="sr"> {say('paper_new_tab')}</span>
    </a>
  );
}

function Blanks({ blanks }: { blanks: readonly Blank[] }) {
  return (
    <ol class="fill">
      {blanks.map(({ id, name, hint, lines, ticks }) => (
        <li key={id}>
          <div>
            <b>{name}</b>
            <span class="ask">{hint}</span>
          </div>
          <div>
            {Array.from({ length: lines }, (_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines to write on are all alike
              <div class="line" key={at} />
            ))}
            {ticks?.map((tick) => (
              <div class="tick" key={tick}>
                <i />
                {tick}
              </div>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}
