import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Loads a module by its path from the repository’s root. Carriers are found by Vite’s glob, so Vite must load it. */
export async function load<Module>(path: string): Promise<Module> {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport<Module>(path, { root, configFile: false, logLevel: 'silent' });
  return module;
}

/** Every carrier and every law. */
export function registry() {
  return load<typeof import('../carriers/index.ts')>('./carriers/index.ts');
}
