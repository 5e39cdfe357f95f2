import type { Dictionary } from '../../language/translated.ts';

export const spanish: Dictionary = {
  'CPP News, on federal plans, TRICARE and self-funded plans':
    'CPP News, sobre planes federales, TRICARE y planes autofinanciados',
  'One article of a practitioner site; no employer’s plan was read.':
    'Un artículo de un sitio de terapeutas; no se leyó el plan de ningún empleador.',
  'On a self-funded plan': 'En un plan autofinanciado',
  'If the employer pays the claims, its plan document may narrow who is paid for massage. Therapists report plans that pay only for a physical therapist’s massage; only what a chiropractor’s, physical therapist’s or doctor’s office bills; or fewer than four units.':
    'Si el empleador paga los reclamos, el documento de su plan puede limitar a quién se le paga el masaje. Hay terapeutas que cuentan de planes que pagan solo el masaje de un fisioterapeuta; solo lo que factura el consultorio de un quiropráctico, un fisioterapeuta o un médico; o menos de cuatro unidades.',
  'Ask the plan before the visit whether it pays a massage therapist who bills alone, and for how many units.':
    'Pregunte al plan antes de la visita si le paga a un terapeuta de masaje que factura por su cuenta, y cuántas unidades.',
};
