import type { Dictionary } from '../../language/translated.ts';

export const spanish: Dictionary = {
  'Visits in a year': 'Visitas en un año',
  '24 massage visits in a calendar year, in the CDHP certificate of 2024. For 2025 and 2026 no number was found: check the certificate of the year of the visit.':
    '24 visitas de masaje en un año calendario, en el certificado CDHP de 2024. Para 2025 y 2026 no se encontró ningún número: consulte el certificado del año de la visita.',
  'UMP Consumer-Directed Health Plan, certificate of coverage 2024':
    'UMP Consumer-Directed Health Plan, certificado de cobertura 2024',
  'A copy. The certificates of 2025 and 2026 were not found.':
    'Una copia. No se encontraron los certificados de 2025 y 2026.',
  'Visits until 2020': 'Visitas hasta 2020',
  'In 2020 and before it was 16 visits in a year.': 'En 2020 y antes eran 16 visitas en un año.',
  'Clinical practices': 'Prácticas clínicas',
  'Of 2020.': 'De 2020.',
  'Necessity as before': 'La necesidad, como antes',
  'A therapist writes that with 24 visits the need for a prescription and for necessity stayed as it was, and that audits look at the chart. The diagnosis is said to have to be one that the plan’s benefit takes in.':
    'Un terapeuta escribe que con 24 visitas la exigencia de receta y de necesidad quedó como estaba, y que las auditorías miran el expediente. Se dice que el diagnóstico tiene que ser uno que el beneficio del plan incluye.',
  'D. Growe on the rise to 24 visits': 'D. Growe sobre el aumento a 24 visitas',
  'The copy’s own address was not kept; this one is the association’s page on the same plan.':
    'No se guardó la dirección de la copia misma; esta es la página de la asociación sobre el mismo plan.',
  'Rise to 24 visits': 'Aumento a 24 visitas',
  'A hard limit': 'Un límite firme',
  'There is no exception to the limit, even for visits that are necessary. It counts like this:':
    'No hay excepción al límite, ni siquiera para visitas que son necesarias. Se cuenta así:',
  'Visits within the deductible count': 'Cuentan las visitas dentro del deducible',
  'Visits that another plan paid for count': 'Cuentan las visitas que pagó otro plan',
  'The kind of service counts, not who gives it': 'Cuenta el tipo de servicio, no quién lo da',
  'One visit can use up two limits': 'Una visita puede gastar dos límites',
  'Glossary: limited benefit': 'Glosario: beneficio limitado',
  'An old page; how it counts is not known to have changed.':
    'Una página antigua; no se sabe que haya cambiado la forma de contar.',
  'Limited benefit': 'Beneficio limitado',
  'Prescription and network': 'Receta y red',
  'In 2020 the plan asked for a prescription and a preferred provider.':
    'En 2020 el plan pedía una receta y un proveedor preferido.',
  'Authorization for massage': 'Autorización para el masaje',
  'Massage was outside the plan’s physical medicine program in 2020.':
    'En 2020 el masaje estaba fuera del programa de medicina física del plan.',
  'Physical medicine': 'Medicina física',
  'Authorization for therapy codes': 'Autorización para códigos de terapia',
  'Physical, occupational and speech therapy need authorization beyond 18 visits of an injury or episode.':
    'La fisioterapia, la terapia ocupacional y la del habla necesitan autorización después de 18 visitas por una lesión o episodio.',
  'Uniform Medical Plan, for providers': 'Uniform Medical Plan, para proveedores',
  'Codes in 2020': 'Códigos en 2020',
  'Therapists report that 97112 was counted with the therapy codes, and that 97124 and 97140 were exempt.':
    'Hay terapeutas que cuentan que 97112 se contaba con los códigos de terapia, y que 97124 y 97140 estaban exentos.',
};
