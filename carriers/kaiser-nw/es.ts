import type { Dictionary } from '../../language/translated.ts';

export const spanish: Dictionary = {
  'Where and how much': 'Dónde y cuánto',
  'Massage by a CHP Group provider, in that provider’s office, up to the plan’s number of visits, without prior authorization.':
    'Masaje dado por un proveedor de CHP Group, en el consultorio de ese proveedor, hasta el número de visitas del plan, sin autorización previa.',
  'Classic plan, large group: evidence of coverage 2024':
    'Plan Classic, grupo grande: evidencia de cobertura 2024',
  'A copy of one plan’s booklet. Those of later years were not read.':
    'Una copia del folleto de un solo plan. No se leyeron los de años posteriores.',
  'What it is for': 'Para qué es',
  'The booklet names pain, discomfort of muscles, and stress.':
    'El folleto menciona el dolor, las molestias musculares y el estrés.',
  'What is left out': 'Lo que queda excluido',
  'These are not part of the benefit:': 'Esto no es parte del beneficio:',
  'Dermal friction technique': 'Técnica de fricción dérmica',
  'East Asian massage and tui na': 'Masaje de Asia oriental y tui na',
  'Qi gong': 'Qi gong',
  'Care without symptoms, to stay at one’s best': 'Atención sin síntomas, para mantenerse en el mejor estado',
  'Massage therapy, exclusions': 'Masaje terapéutico, exclusiones',
};
