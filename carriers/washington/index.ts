import type { Law } from '../../criteria/policy.ts';
import { firstSixVisits } from './48.43.016.ts';

export default [firstSixVisits] satisfies readonly Law[];
