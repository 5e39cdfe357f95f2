import type { Case } from '../../criteria/case.ts';

const files = import.meta.glob<readonly Case[]>('../../carriers/*/cases.ts', {
  eager: true,
  import: 'default',
});

/** Every worked case, by the folder it lies in. */
export const casesByFolder: ReadonlyMap<string, readonly Case[]> = new Map(
  Object.entries(files).map(([path, cases]) => [path.split('/').at(-2) ?? path, cases]),
);
