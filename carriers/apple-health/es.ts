import type { Dictionary } from '../../language/translated.ts';

export const spanish: Dictionary = {
  'Services that Apple Health leaves out': 'Servicios que Apple Health excluye',
  '2025 rule': 'Regla de 2025',
  'Conditions of the extra': 'Condiciones del beneficio adicional',
  'Where the client’s managed-care plan adds massage as an extra of its own, we take the plan’s conditions to decide. Apart from the 2022 notice of Community Health Plan of Washington, no plan’s conditions were read.':
    'Donde el plan de atención administrada del cliente añade el masaje como un beneficio adicional propio, entendemos que deciden las condiciones del plan. Aparte del aviso de 2022 de Community Health Plan of Washington, no se leyeron las condiciones de ningún plan.',
  'Our reading; the notice shows that there are such extras':
    'Nuestra lectura; el aviso muestra que hay tales beneficios adicionales',
  'Ask the plan for the conditions of the benefit, and how many visits are left.':
    'Pregunte al plan por las condiciones del beneficio, y cuántas visitas quedan.',
  'Massage is left out': 'El masaje está excluido',
  'Massage therapy is on the list of services that Apple Health does not pay for. Only an exception to rule opens it, or an extra benefit of the client’s plan.':
    'El masaje terapéutico está en la lista de servicios que Apple Health no paga. Solo lo abre una excepción a la regla («exception to rule»), o un beneficio adicional del plan del cliente.',
  'Ask about an exception to rule (WAC 182-501-0160), and about an extra benefit of the client’s plan. For a child, ask about early screening and treatment (EPSDT), which the list may not limit.':
    'Pregunte por una excepción a la regla («exception to rule», WAC 182-501-0160), y por un beneficio adicional del plan del cliente. Para un niño, pregunte por la detección y el tratamiento tempranos (EPSDT), que la lista quizá no limite.',
  'Exception to rule': 'Excepción a la regla',
  'A way to ask the agency to pay for a service on the list all the same, by WAC 182-501-0160. Its conditions were not read.':
    'Una vía para pedir a la agencia que pague de todos modos un servicio de la lista, según WAC 182-501-0160. No se leyeron sus condiciones.',
  'WAC 182-501-0070, with WAC 182-501-0160': 'WAC 182-501-0070, con WAC 182-501-0160',
  'Children and young people': 'Niños y jóvenes',
  'Rehabilitation is for others': 'La rehabilitación es de otros',
  'Apple Health’s outpatient rehabilitation is given by physical, occupational and speech therapists and by physiatrists. A massage therapist is not among them.':
    'La rehabilitación ambulatoria de Apple Health la dan fisioterapeutas, terapeutas ocupacionales y del habla, y fisiatras. Un terapeuta de masaje no está entre ellos.',
  'WAC 182-545-200, outpatient rehabilitation': 'WAC 182-545-200, rehabilitación ambulatoria',
  'The address is the state’s own; that of the copy read was not kept.':
    'La dirección es la del estado; no se guardó la de la copia leída.',
  'By an older text the list does not limit what early screening and treatment (EPSDT) gives a child. The current words were not read: ask.':
    'Según un texto anterior, la lista no limita lo que la detección y el tratamiento tempranos (EPSDT) dan a un niño. No se leyeron las palabras actuales: pregunte.',
  'WAC 388-501-0070, the same rule under its older number':
    'WAC 388-501-0070, la misma regla con su número anterior',
  'The address is that of today’s rule, whose words on children were not read.':
    'La dirección es la de la regla de hoy, cuyas palabras sobre los niños no se leyeron.',
  'Plans with an extra': 'Planes con un beneficio adicional',
  'By a notice of July 2022, not confirmed since, Community Health Plan of Washington added massage. For Molina, Coordinated Care, Wellpoint and UnitedHealthcare Community Plan none was found.':
    'Según un aviso de julio de 2022, sin confirmar desde entonces, Community Health Plan of Washington añadió el masaje. Para Molina, Coordinated Care, Wellpoint y UnitedHealthcare Community Plan no se encontró tal beneficio.',
  'This is a list of services, not a definition of necessity: a visit can be needed and still not be paid for. Two readings are ours: an exception to rule that was granted in writing is taken to be enough, and so is a visit that meets the conditions of the plan’s extra.':
    'Esta es una lista de servicios, no una definición de necesidad: una visita puede ser necesaria y aun así no pagarse. Dos lecturas son nuestras: una excepción a la regla concedida por escrito se considera suficiente, y también una visita que cumple las condiciones del beneficio adicional del plan.',
};
