import { access, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const help = `Writes a folder for a new carrier. Its one case fails until you have filled it.

  npm run new:carrier <id>       for example: npm run new:carrier alder-health

  --into <folder>   another folder than carriers/

An id is lower-case words with hyphens. What was asked for wrongly gets a sentence and exit code 2.
`;

/** A request that cannot be met; its message is the sentence for the person who made it. */
class Refusal extends Error {}

interface Request {
  readonly ids: readonly string[];
  readonly into: string;
  readonly help: boolean;
}

function requestFrom(args: readonly string[]): Request {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        into: { type: 'string', default: fileURLToPath(new URL('../carriers', import.meta.url)) },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return { ...values, ids: positionals };
  } catch (problem) {
    const [sentence] = String(problem instanceof Error ? problem.message : problem).split(/\.\s|\n/);
    throw new Refusal(`${sentence}. See --help.`);
  }
}

async function write({ ids, into }: Request): Promise<string> {
  const [id, extra] = ids;
  if (!id) throw new Refusal('Say which carrier: npm run new:carrier alder-health. See --help.');
  if (extra) throw new Refusal(`One carrier at a time: “${extra}” is one too many.`);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || id.length > 40)
    throw new Refusal(
      `“${id}” cannot be an id. Use lower-case letters and digits, with single hyphens between words: alder-health.`,
    );
  if (!(await exists(into))) throw new Refusal(`There is no folder ${into}.`);
  const folder = join(into, id);
  if (await exists(folder)) throw new Refusal(`${folder} is there already. Choose another id, or edit it.`);
  await mkdir(folder);
  const files = filesFor(id, nameFrom(id), today());
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
  return `Written:
${Object.keys(files)
  .map((file) => `  ${join(folder, file)}`)
  .join('\n')}

Next:
  npm run unit -- tests/carriers    says in sentences what is still missing
  npm run carriers                  brings CARRIERS.md up to date
`;
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** `alder-health` is probably called Alder Health. */
const nameFrom = (id: string): string =>
  id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/** The day on this computer’s calendar, for “read on”. */
function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const filesFor = (id: string, name: string, read: string): Record<string, string> => ({
  'index.ts': `import type { Carrier } from '../../criteria/policy.ts';
import { massage } from './massage.ts';

export default {
  id: '${id}',
  name: '${name}',
  // Whole names and ids, as a portal shows them; for a plan of another carrier, planOf instead.
  payerNames: [],
  payerIds: [],
  // Addresses that serve this carrier alone.
  portals: [],
  // Where you saw the names, ids and addresses, and when.
  seen: '',
  policies: [massage],
} as const satisfies Carrier;
`,
  'massage.ts': `import type { Citation, Policy, Source } from '../../criteria/policy.ts';
import { yes } from '../../criteria/rules.ts';

const text: Source = {
  title: '',
  publisher: '${name}',
  address: 'https://',
  // The day the text took effect by its own word.
  effective: 'undated',
  read: '${read}',
  // 'published-text', 'older-edition' or 'secondary-source'.
  grade: 'unconfirmed',
};
const at = (section: string): Citation => ({ source: text, section });

/** What ${name} asks of massage. */
export const massage: Policy = {
  id: 'massage',
  title: 'Massage',
  editions: [
    {
      name: 'Text as read',
      effective: 'undated',
      source: text,
      requires: { all: ['skill-needed'] },
      // Limitations; any one of them is enough for "not met".
      unless: [],
      criteria: {
        // An example: put the text’s own criteria here, in your words, each with its section.
        'skill-needed': {
          kind: 'indication',
          name: 'A therapist’s skill is needed',
          statement: 'The care needs a licensed therapist’s skill.',
          rule: yes('skill-needed'),
          cite: at(''),
        },
      },
    },
  ],
};
`,
  'es.ts': `import type { Dictionary } from '../../language/translated.ts';

/** The Spanish of what ${name} says: each sentence of this folder, and what it is in Spanish. */
export const spanish: Dictionary = {};
`,
  'cases.ts': `import type { Case } from '../../criteria/case.ts';

export default [
  {
    says: 'Say here what the visit is, and what the text makes of it.',
    on: '${read}',
    // The employer pays, which leaves the first-six-visits law aside.
    answers: { 'plan-funding': 'employer' },
    outcome: 'criteria-met',
  },
] satisfies readonly Case[];
`,
});

try {
  const request = requestFrom(process.argv.slice(2));
  process.stdout.write(request.help ? help : await write(request));
} catch (problem) {
  if (!(problem instanceof Refusal)) throw problem;
  process.stderr.write(`${problem.message}\n`);
  process.exitCode = 2;
}
