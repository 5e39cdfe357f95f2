import './speak-english.ts';
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Case } from '../criteria/case.ts';
import {
  type Carrier,
  type Edition,
  editionOn,
  type Law,
  type Note,
  type Policy,
} from '../criteria/policy.ts';
import { dateWords, gradeWords } from '../criteria/wording.ts';
import { load, registry } from './registry.ts';

const help = `Writes CARRIERS.md: every carrier and law that Touchstone knows, from the data.

  npm run carriers
  npm run carriers -- --check    only says whether the page is current

  --file <path>   another file than CARRIERS.md
`;

const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    file: { type: 'string', default: 'CARRIERS.md' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

type CasesByFolder = ReadonlyMap<string, readonly Case[]>;

function pageOf(carriers: readonly Carrier[], laws: readonly Law[], cases: CasesByFolder): string {
  const encoded = carriers.filter(({ policies }) => policies.length > 0);
  const advised = carriers.filter(({ policies, guidance }) => policies.length === 0 && guidance);
  const missing = carriers.filter(({ notFound }) => notFound);
  return `${[
    '# Carriers',
    '<!-- Written by `npm run carriers` from carriers/. Change the data, not this page. -->',
    `Touchstone knows ${carriers.length} carriers and plans: ${encoded.length} with criteria that a visit can be held against, ${advised.length} with guidance to be confirmed, ${missing.length} with nothing but questions to ask. How sure we are of a text:`,
    table(
      ['Grade', 'What it means'],
      [
        [gradeWords['published-text'], 'The publisher’s own text, or a full copy of it'],
        [gradeWords['older-edition'], 'Its own text, known to have been reworded or replaced since'],
        [gradeWords['secondary-source'], 'Someone else’s extract or account'],
        [gradeWords.unconfirmed, 'Said, and not found in any text; never a criterion'],
      ],
    ),
    '## Criteria',
    'One row for each edition. The edition in force on the date of service is the one that counts.',
    table(
      ['Carrier', 'Policy', 'Edition', 'In force', 'Grade', 'Read on', 'Criteria', 'Worked cases'],
      encoded.flatMap((carrier) =>
        carrier.policies.flatMap((policy) =>
          policy.editions.map((edition) => [
            nameOf(carrier, carriers),
            titleOf(policy, edition),
            edition.name,
            daysOf(edition),
            gradesOf(edition),
            dateWords(edition.source.read),
            String(Object.keys(edition.criteria).length),
            String(casesOf(carrier, policy, edition, cases).length),
          ]),
        ),
      ),
    ),
    '## Guidance to be confirmed with the plan',
    table(
      ['Carrier', 'What there is, and its grade', 'Read on'],
      carriers.flatMap((carrier) =>
        carrier.guidance
          ? [
              [
                nameOf(carrier, carriers),
                carrier.guidance.map(noteOf).join('; '),
                [...new Set(carrier.guidance.map(({ cite }) => dateWords(cite.source.read)))].join(', '),
              ],
            ]
          : [],
      ),
    ),
    '## Nothing found that could be a criterion',
    table(
      ['Carrier', 'What we looked for', 'What was found', 'Looked on'],
      missing.flatMap((carrier) =>
        carrier.notFound
          ? [
              [
                nameOf(carrier, carriers),
                carrier.notFound.lookedFor,
                carrier.notFound.found,
                dateWords(carrier.notFound.read),
              ],
            ]
          : [],
      ),
    ),
    '## Washington law',
    table(
      ['Statute', 'What it is about', 'Edition', 'In force', 'Grade', 'Read on', 'Bars review'],
      laws.flatMap((law) =>
        law.editions.map((edition) => [
          `[${law.statute}](${edition.source.address})`,
          law.title,
          edition.name,
          daysOf(edition),
          gradeWords[edition.source.grade],
          dateWords(edition.source.read),
          Object.keys(edition.criteria).length > 0 ? 'Yes, when it applies' : 'No',
        ]),
      ),
    ),
  ].join('\n\n')}\n`;
}

const nameOf = ({ name, planOf }: Carrier, carriers: readonly Carrier[]): string => {
  const parent = carriers.find(({ id }) => id === planOf);
  return parent ? `${name}, a plan of ${parent.name}` : name;
};

const titleOf = ({ number, title }: Policy, { source }: Edition): string =>
  `[${number ? `${number}, ${title}` : title}](${source.address})`;

const noteOf = ({ name, cite: { source } }: Note): string =>
  `[${name}](${source.address}) (${gradeWords[source.grade].toLowerCase()})`;

/** From when to when, and beside it the publisher's last review where its source says so. */
function daysOf({ effective, until, source }: Pick<Edition, 'effective' | 'until' | 'source'>): string {
  const days =
    effective === 'undated'
      ? 'Undated'
      : `${dateWords(effective)} ${until ? `to ${dateWords(until)}` : 'on'}`;
  return source.reviewed ? `${days}; last review ${dateWords(source.reviewed)}` : days;
}

/** The edition's own grade, and beside it those of criteria that come from elsewhere. */
function gradesOf({ source, criteria }: Edition): string {
  const grades = [source.grade, ...Object.values(criteria).map(({ cite }) => cite.source.grade)];
  return [...new Set(grades)].map((grade) => gradeWords[grade]).join(', ');
}

const casesOf = (carrier: Carrier, policy: Policy, edition: Edition, cases: CasesByFolder): Case[] =>
  (cases.get(carrier.id) ?? []).filter(
    ({ policyId = carrier.policies[0]?.id, on }) =>
      policyId === policy.id && editionOn(policy.editions, on) === edition,
  );

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const escaped = (cell: string): string => cell.replaceAll('|', '\\|');

if (options.help) process.stdout.write(help);
else {
  const { carriers, laws } = await registry();
  const { casesByFolder } = await load<typeof import('../tests/carriers/all-cases.ts')>(
    './tests/carriers/all-cases.ts',
  );
  const page = pageOf(carriers, laws, casesByFolder);
  if (!options.check) await writeFile(options.file, page);
  else if ((await readFile(options.file, 'utf8').catch(() => '')) !== page) {
    process.stderr.write(
      `${options.file} does not say what carriers/ says. Run \`npm run carriers\` and commit it.\n`,
    );
    process.exitCode = 1;
  }
}
