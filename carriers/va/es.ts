import type { Dictionary } from '../../language/translated.ts';

export const spanish: Dictionary = {
  'Community care: the referral governs': 'Atención en la comunidad («community care»): rige la remisión',
  Referral: 'Remisión',
  'VA massage therapy: standardized episodes of care':
    'Masaje terapéutico del VA: episodios de atención estandarizados',
  'VA’s own record was not seen. What is said of the referral, that it governs and what it states, has no address of its own in what was read; this page comes closest. Decisions of the Board of Veterans’ Appeals confirm that nothing is paid without an authorization in advance.':
    'No se vio el registro propio del VA. Lo que se dice de la remisión, que rige y qué indica, no tiene una dirección propia en lo que se leyó; esta página es la que más se acerca. Decisiones de la junta de apelaciones de veteranos (Board of Veterans’ Appeals) confirman que no se paga nada sin una autorización previa.',
  'Referral by the VA': 'Remisión del VA',
  'The VA has referred the client for massage. Without a referral nothing is paid.':
    'El VA ha remitido al cliente a masaje. Sin una remisión no se paga nada.',
  'What the referral authorizes': 'Lo que autoriza la remisión',
  'Ask the client’s VA clinic for a referral and wait for it.':
    'Pida una remisión a la clínica del VA del cliente y espérela.',
  'Condition of the referral': 'Afección de la remisión',
  'The visit treats the condition that the referral names.':
    'La visita trata la afección que indica la remisión.',
  'Ask the VA for a referral for this condition.': 'Pida al VA una remisión para esta afección.',
  'Dates of the referral': 'Fechas de la remisión',
  'The visit falls within the referral’s dates.': 'La visita cae dentro de las fechas de la remisión.',
  'Ask the VA for a new referral before the visit.': 'Pida al VA una remisión nueva antes de la visita.',
  'Visits of the referral': 'Visitas de la remisión',
  'The referral’s visits are not used up.': 'Las visitas de la remisión no se han agotado.',
  'Ask the VA for more visits, with measurements of what the first ones brought.':
    'Pida al VA más visitas, con mediciones de lo que lograron las primeras.',
  'Codes of the referral': 'Códigos de la remisión',
  'The code you will bill is one the referral names.':
    'El código que usted facturará es uno que indica la remisión.',
  'Bill only what the referral names, or ask the VA to change it.':
    'Facture solo lo que indica la remisión, o pida al VA que la cambie.',
  'More visits need gain': 'Más visitas exigen mejoría',
  'More visits take another referral. By VA Northern Arizona, that depends on how severe the condition is and how well the visits have worked, and the records must show it.':
    'Más visitas requieren otra remisión. Según VA Northern Arizona, eso depende de qué tan grave es la afección y de cuánto han servido las visitas, y los registros deben mostrarlo.',
  'Policy updates to chiropractic, massage therapy and acupuncture care':
    'Cambios de política en la atención de quiropráctica, masaje terapéutico y acupuntura',
  'Additional visits': 'Visitas adicionales',
  'Send measurements from before and now, and the reason for more.':
    'Envíe mediciones de antes y de ahora, y la razón para más visitas.',
  'For more visits': 'Para más visitas',
  'What the VA asks for with acupuncture; its record for massage was not seen:':
    'Lo que el VA pide para la acupuntura; no se vio su registro para el masaje:',
  'Objective measures of meaningful improvement so far':
    'Mediciones objetivas de una mejoría significativa hasta ahora',
  'Why there should be more: lasting gain still to come, or managing pain':
    'Por qué debe haber más: una mejoría duradera aún por venir, o el manejo del dolor',
  'VA standardized episode of care for acupuncture':
    'Episodio de atención estandarizado del VA para la acupuntura',
  'The record for massage was not seen; this is its sister.':
    'No se vio el registro para el masaje; este es uno paralelo.',
  'Continuation of care': 'Continuación de la atención',
  'The referral itself decides: read it first. Its usual numbers of visits stand under what is to be confirmed.':
    'La remisión misma decide: léala primero. Sus números habituales de visitas están en lo que queda por confirmar.',
  'First set of visits': 'Primera serie de visitas',
  'By VA Northern Arizona, a first referral for massage is usually for 12 visits in 90 days.':
    'Según VA Northern Arizona, una primera remisión a masaje suele ser para 12 visitas en 90 días.',
  'Further set of visits': 'Otra serie de visitas',
  'A further one is said to be for 12 visits in 180 days.':
    'Se dice que una remisión posterior es para 12 visitas en 180 días.',
  'SEOC 1.13.1, continuation': 'SEOC 1.13.1, continuación',
  'Conditions it names': 'Afecciones que menciona',
  'Massage is said to count as necessary for pain and some other conditions, if it should help:':
    'Se dice que el masaje se considera necesario para el dolor y algunas otras afecciones, si es de esperar que ayude:',
  'Back, neck or joint pain, headache, fibromyalgia':
    'Dolor de espalda, de cuello o de las articulaciones, dolor de cabeza, fibromialgia',
  'Plantar fasciitis, jaw joint, pain after surgery':
    'Fascitis plantar, articulación de la mandíbula, dolor después de una cirugía',
  'Lymphedema, scar tissue': 'Linfedema, tejido cicatricial',
  'Clinical determination CDI 00036, Medical Massage Therapy, as summed up':
    'Determinación clínica CDI 00036, Medical Massage Therapy, según un resumen',
  'One article of a practitioner site, on a text of June 2025. VA’s own list of such texts, as seen, does not show it.':
    'Un artículo de un sitio de terapeutas, sobre un texto de junio de 2025. La lista propia del VA de tales textos, tal como se vio, no lo muestra.',
  Indications: 'Indicaciones',
};
