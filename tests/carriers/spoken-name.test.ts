import { afterEach, expect, it } from 'vitest';
import { spokenName } from '../../carriers/spoken-name.ts';
import { speak, wordsIn } from '../../language/say.ts';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import spanish from '../../public/_locales/es/messages.json' with { type: 'json' };

afterEach(() => speak(wordsIn('en', english)));

it('A name that describes a carrier is said in the language spoken; a company’s own stays', () => {
  expect(spokenName('L&I (workers’ compensation)')).toBe('L&I (workers’ compensation)');
  speak(wordsIn('es', spanish));
  expect(spokenName('L&I (workers’ compensation)')).toBe('L&I (compensación laboral)');
  expect(spokenName('Premera Blue Cross')).toBe('Premera Blue Cross');
});
