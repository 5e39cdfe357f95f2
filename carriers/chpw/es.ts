import type { Dictionary } from '../../language/translated.ts';

export const spanish: Dictionary = {
  'By a notice of July 2022, not confirmed since, for members on Apple Health: 20 visits a year, shared by acupuncture, chiropractic and massage. Call to hear how many are left.':
    'Según un aviso de julio de 2022, sin confirmar desde entonces, para miembros de Apple Health: 20 visitas al año, compartidas entre acupuntura, quiropráctica y masaje. Llame para saber cuántas quedan.',
  'New alternative treatments benefit': 'Nuevo beneficio de tratamientos alternativos',
  'A notice of 2022. Whether the benefit still runs was not confirmed.':
    'Un aviso de 2022. No se confirmó si el beneficio sigue vigente.',
  'Benefit limit': 'Límite del beneficio',
  'By a notice of July 2022, not confirmed since, 30 minutes of massage are one visit, so an hour uses two.':
    'Según un aviso de julio de 2022, sin confirmar desde entonces, 30 minutos de masaje son una visita, así que una hora usa dos.',
  'No referral, no authorization': 'Sin remisión ni autorización',
  'By a notice of July 2022, not confirmed since, no referral and no authorization is asked for. More visits come only by a limitation extension.':
    'Según un aviso de julio de 2022, sin confirmar desde entonces, no se pide remisión ni autorización. Solo se dan más visitas con una ampliación del límite («limitation extension»).',
  'Referral and authorization': 'Remisión y autorización',
  'Any licensed provider': 'Cualquier proveedor con licencia',
  'By a notice of July 2022, not confirmed since, the network is open to anyone licensed in Washington.':
    'Según un aviso de julio de 2022, sin confirmar desde entonces, la red está abierta a cualquiera que tenga licencia en Washington.',
  Providers: 'Proveedores',
  'Other plans of CHPW': 'Otros planes de CHPW',
  'The notice is about Apple Health. For Cascade Select, its marketplace plan, nothing on massage was found. A definition of necessity was found for neither.':
    'El aviso trata de Apple Health. Para Cascade Select, su plan del mercado de seguros («marketplace»), no se encontró nada sobre el masaje. No se encontró una definición de necesidad ni para el uno ni para el otro.',
  'Whole notice': 'Aviso completo',
};
