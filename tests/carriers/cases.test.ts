import { describe, expect, it } from 'vitest';
import { carrierById, laws } from '../../carriers/index.ts';
import { type Assessment, assess } from '../../criteria/assess.ts';
import type { Case } from '../../criteria/case.ts';
import { facts, problemWith } from '../../criteria/facts.ts';
import { answersFor, type Carrier, editionOn } from '../../criteria/policy.ts';
import { casesByFolder } from './all-cases.ts';

function assessCase(carrier: Carrier, each: Case): Assessment {
  const policy = each.policyId
    ? carrier.policies.find(({ id }) => id === each.policyId)
    : carrier.policies[0];
  const edition = policy && editionOn(policy.editions, each.on);
  if (!edition) throw new Error(`${carrier.name} has no such policy in force on ${each.on}`);
  const lawEditions = laws.flatMap((law) => editionOn(law.editions, each.on) ?? []);
  const answers = answersFor(carrier, each.answers);
  return assess({ edition, laws: lawEditions }, { dateOfService: each.on, answers }, facts);
}

for (const [folder, cases] of casesByFolder) {
  const carrier = carrierById(folder);
  if (!carrier) throw new Error(`carriers/${folder} has cases and no carrier`);

  describe(carrier.name, () => {
    it.each(cases)('$says', (each) => {
      for (const [id, answer] of Object.entries(each.answers)) {
        const fact = Object.entries(facts).find(([factId]) => factId === id)?.[1];
        expect(fact && problemWith(fact, answer, each.on), `the answer to ${id}`).toBeUndefined();
      }
      const { outcome, decidedBy, unanswered } = assessCase(carrier, each);
      expect(outcome).toBe(each.outcome);
      if (each.decidedBy) expect(decidedBy.map(({ id }) => id).sort()).toEqual([...each.decidedBy].sort());
      if (each.unanswered) expect([...unanswered].sort()).toEqual([...each.unanswered].sort());
    });
  });
}
