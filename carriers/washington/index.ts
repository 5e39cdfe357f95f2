import type { Law } from '../../criteria/policy.ts';
import { noDiagnosis } from './18.108.010.ts';
import { publicEmployees } from './41.05.074.ts';
import { firstSixVisits } from './48.43.016.ts';
import { everyCategory } from './48.43.045.ts';
import { appeals } from './48.43.530.ts';
import { decisionTimes } from './48.43.830.ts';
import { managedCareTimes } from './74.09.840.ts';
import { massageRecords } from './246-830-565.ts';

/** The law that can end a check first; then what else a carrier owes, and what the therapist may not do. */
export default [
  firstSixVisits,
  publicEmployees,
  decisionTimes,
  managedCareTimes,
  appeals,
  everyCategory,
  noDiagnosis,
  massageRecords,
] satisfies readonly Law[];
