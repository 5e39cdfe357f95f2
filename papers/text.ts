import type { Block, Entry, Field, Named, Paper } from './paper.ts';

/** What has been typed into a paper, by field. What is not there stands as it was made. */
export type Typed = Readonly<Record<string, string>>;

/** What a field says now. */
export const typedIn = ({ id, value }: Field, typed: Typed): string => typed[id] ?? value;

/** A paper as plain text, to paste elsewhere. What is to be written by hand is a line. */
export function textOf(paper: Paper, typed: Typed): string {
  const parts = [
    paper.mark,
    paper.to,
    paper.title.toUpperCase(),
    paper.top.map((entry) => entryText(entry, typed)).join('\n'),
    ...paper.blocks.map((block) => blockText(block, typed)),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const line = '____________________';

function entryText({ label, lines = [], fields = [], isByHand }: Entry, typed: Typed): string {
  const values = fields.map((field) => {
    const value = typedIn(field, typed) || line;
    return field.label === label ? value : `${field.label}: ${value}`;
  });
  return `${label}: ${[...lines, ...values, ...(isByHand ? [line] : [])].join(', ')}`;
}

const namedText = ({ name, text, place }: Named): string =>
  [[name, text].filter(Boolean).join(': '), place && `[${place.words}]`].filter(Boolean).join(' ');

function blockText(block: Block, typed: Typed): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text;
    case 'finding':
      return `${block.lead}. ${block.text}`;
    case 'field': {
      const value = typedIn(block.field, typed);
      return block.isLabelShown ? `${block.field.label}: ${value || line}` : value;
    }
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'entries':
      return block.entries.map((entry) => entryText(entry, typed)).join('\n');
    case 'findings':
      return block.rows
        .map(
          ({ name, standing, field, place }, at) =>
            `${at + 1}. ${[`${name} (${standing})`, typedIn(field, typed)].filter(Boolean).join(': ')} [${place.words}]`,
        )
        .join('\n');
    case 'named':
      return block.items.map((item) => `- ${namedText(item)}`).join('\n');
    case 'blanks':
      return block.blanks
        .map(({ name, hint, lines, ticks = [] }) =>
          [
            `${name} (${hint}): ${lines > 0 ? line : ''}`.trim(),
            ...ticks.map((tick) => `  [ ] ${tick}`),
          ].join('\n'),
        )
        .join('\n');
    case 'columns':
      return block.columns
        .map(({ blocks }) => blocks.map((each) => blockText(each, typed)).join('\n\n'))
        .join('\n\n');
    case 'signature':
      return block.places.map((place) => `${place}: ${line}`).join('\n');
    case 'sources':
      return [block.lead, ...block.items, block.end].filter(Boolean).join('\n');
    default:
      return block satisfies never;
  }
}
