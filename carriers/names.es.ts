import type { Dictionary } from '../language/translated.ts';

/**
 * The Spanish of carriers' names that describe them; a company's own name has none. It is apart from the rest, for the
 * background page names carriers and says nothing else of them.
 */
export const spanish: Dictionary = {
  'Auto insurance (PIP)': 'Seguro de auto (PIP)',
  'Energy employees (DEEOIC)': 'Empleados de energía (DEEOIC)',
  'Federal employee plans (FEHB)': 'Planes de empleados federales (FEHB)',
  'L&I (workers’ compensation)': 'L&I (compensación laboral)',
  'Medicare and Medicare Advantage': 'Medicare y Medicare Advantage',
  'Coordinated Care and Ambetter': 'Coordinated Care y Ambetter',
  'UnitedHealthcare, Optum and UMR': 'UnitedHealthcare, Optum y UMR',
};
