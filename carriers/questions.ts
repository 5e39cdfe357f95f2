/** What to ask a plan of which no criteria were found. Ask for the answers in writing, or note the call. */
export const questionsForPlan: readonly string[] = [
  'Is a licensed massage therapist a provider under this plan?',
  'Does the plan pay for massage, and under which benefit?',
  'How many visits a year are there, and which other care counts toward them?',
  'Must there be a referral or a prescription, and what must it state?',
  'From which visit on is prior authorization needed, and who decides on it?',
  'Which text decides whether massage is medically necessary, and where can I read it?',
];
