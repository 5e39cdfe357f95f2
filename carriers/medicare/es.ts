import type { Dictionary } from '../../language/translated.ts';

export const spanish: Dictionary = {
  'Massage under Medicare': 'El masaje en Medicare',
  'Who may bill': 'Quién puede facturar',
  'Where a Medicare Advantage plan adds massage as an extra benefit, we take the plan’s own conditions to decide. No plan’s conditions were read.':
    'Donde un plan Medicare Advantage añade el masaje como un beneficio adicional, entendemos que deciden las condiciones propias del plan. No se leyeron las condiciones de ningún plan.',
  'Medicare Advantage plans and massage': 'Los planes Medicare Advantage y el masaje',
  'One article of a practitioner site. No plan’s own text was read.':
    'Un artículo de un sitio de terapeutas. No se leyó el texto propio de ningún plan.',
  'Our reading; the article says that there are such extras':
    'Nuestra lectura; el artículo dice que hay tales beneficios adicionales',
  'Ask the plan who may give the massage, how often, and whether a referral comes first.':
    'Pregunte al plan quién puede dar el masaje, con qué frecuencia y si antes hace falta una remisión.',
  'No provider to Medicare': 'No es proveedor para Medicare',
  'Medicare does not count a massage therapist as a provider. It pays for therapy by physical and occupational therapists and a few others, and a massage therapist who helps them counts as an aide.':
    'Medicare no cuenta a un terapeuta de masaje como proveedor. Paga la terapia de fisioterapeutas, terapeutas ocupacionales y unos pocos más, y un terapeuta de masaje que los ayuda cuenta como ayudante («aide»).',
  'Bill Medicare nothing as a massage therapist, and tell the client before the visit that it does not pay.':
    'No facture nada a Medicare como terapeuta de masaje, y diga al cliente antes de la visita que Medicare no paga.',
  'Medicare Advantage as well': 'También Medicare Advantage',
  'Regence says the same for its Advantage plans: massage therapists are no Medicare providers, so their massage is left out.':
    'Regence dice lo mismo de sus planes Advantage: los terapeutas de masaje no son proveedores de Medicare, así que su masaje queda excluido.',
  'Massage by a physical therapist': 'Masaje dado por un fisioterapeuta',
  'A contractor’s text takes massage as added to another procedure on the same day. It is about therapists whom Medicare pays, and shown for reference. What it is for:':
    'El texto de un contratista considera el masaje un añadido a otro procedimiento el mismo día. Trata de los terapeutas a quienes Medicare paga, y se muestra como referencia. Para qué es:',
  'Paralyzed muscle with poor blood flow': 'Músculo paralizado con mala circulación',
  'Swelling, tender tissue': 'Hinchazón, tejido sensible al tacto',
  'Tight or spastic muscle, adhesions': 'Músculo tenso o espástico, adherencias',
  'Getting ready for exercise': 'Preparación para el ejercicio',
  'Contracture that takes range away': 'Contractura que quita amplitud de movimiento',
  'A Medicare contractor’s text on codes 97140 and 97124':
    'Texto de un contratista de Medicare sobre los códigos 97140 y 97124',
  'A copy of 2010.': 'Una copia de 2010.',
  'Massage, 97124': 'Masaje, 97124',
  'Medicare’s own text was not read. That the plan’s conditions decide on an extra benefit, and that meeting them is enough, is our reading. What a plan’s extra benefit asks for is in its booklet, under its own name.':
    'No se leyó el texto propio de Medicare. Que las condiciones del plan deciden sobre un beneficio adicional, y que basta con cumplirlas, es nuestra lectura. Lo que pide el beneficio adicional de un plan está en su folleto, con su propio nombre.',
};
