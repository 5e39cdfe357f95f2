import type { Dictionary } from '../../language/translated.ts';

export const spanish: Dictionary = {
  'A policy of UnitedHealthcare, Optum or UMR for massage by a massage therapist: medical policies, digests of their updates, provider news, therapists’ sites.':
    'Una política de UnitedHealthcare, Optum o UMR para el masaje dado por un terapeuta de masaje: políticas médicas, resúmenes de sus actualizaciones, noticias para proveedores, sitios de terapeutas.',
  'None. A policy on manipulative therapy, updated July 2025 and read in a digest, counts massage as manipulative therapy and maintenance care as unproven; whether it is used for massage therapists was not read. Authorization rules of 2024 and 2025 for Medicare Advantage are about physical, occupational and speech therapy and chiropractic, and name the codes 97124, 97140 and 97112; since January 2025 the first 6 visits within 8 weeks pass without clinical review. Commercial plans differ by employer. Members on Apple Health fall under its rule first.':
    'Ninguna. Una política sobre la terapia de manipulación, actualizada en julio de 2025 y leída en un resumen, cuenta el masaje como terapia de manipulación y la atención de mantenimiento como no comprobada; no se leyó si se usa para terapeutas de masaje. Las reglas de autorización de 2024 y 2025 para Medicare Advantage tratan de la fisioterapia, la terapia ocupacional, la del habla y la quiropráctica, y nombran los códigos 97124, 97140 y 97112; desde enero de 2025 las primeras 6 visitas en 8 semanas pasan sin revisión clínica. Los planes comerciales difieren según el empleador. A los miembros de Apple Health se les aplica primero la regla de Apple Health.',
  'Does the policy on manipulative therapy apply to massage by a massage therapist?':
    '¿Se aplica la política sobre la terapia de manipulación al masaje dado por un terapeuta de masaje?',
  'Which network must I be in: UnitedHealthcare’s or Optum Physical Health’s?':
    '¿En qué red debo estar: la de UnitedHealthcare o la de Optum Physical Health?',
};
