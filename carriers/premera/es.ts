import type { Dictionary } from '../../language/translated.ts';

export const spanish: Dictionary = {
  '2014 text': 'Texto de 2014',
  '2020 text': 'Texto de 2020',
  'Physical medicine and rehabilitation: physical therapy and medical massage therapy':
    'Medicina física y rehabilitación: fisioterapia y masaje terapéutico médico',
  'The copy of an affiliate, LifeWise, of which the criteria were read. Premera’s own address holds a later edition.':
    'La copia de una filial, LifeWise, de la que se leyeron los criterios. La dirección propia de Premera tiene una edición posterior.',
  'If massage is the only therapy': 'Si el masaje es la única terapia',
  'Documented impairment': 'Deterioro documentado',
  'The chart records a physical impairment, a limited function or a disability. It comes from disease, injury or earlier treatment, or from birth.':
    'El expediente registra un deterioro físico, una función limitada o una discapacidad. Viene de una enfermedad, una lesión o un tratamiento anterior, o de nacimiento.',
  'Policy: when all criteria are met': '«Policy»: cuando se cumplen todos los criterios',
  'Record what the client cannot do, with a measure you can repeat, and what caused it.':
    'Registre lo que el cliente no puede hacer, con una medición que usted pueda repetir, y qué lo causó.',
  'Measurable gain expected': 'Mejoría medible esperada',
  'Gain that can be measured is realistic within a foreseeable time. It is set against goals tied to the diagnosis.':
    'Una mejoría que se puede medir es realista en un tiempo previsible. Se compara con metas ligadas al diagnóstico.',
  'Write goals for the diagnosis that can be measured, and when each will be reached.':
    'Escriba metas para el diagnóstico que se puedan medir, y cuándo se alcanzará cada una.',
  'Qualified provider': 'Proveedor calificado',
  'Someone qualified gives the care, such as a licensed massage therapist.':
    'Da la atención alguien calificado, como un terapeuta de masaje con licencia.',
  'The client’s condition and the complexity of the work call for a qualified provider’s judgment and skill.':
    'La afección del cliente y la complejidad del trabajo exigen el criterio y la pericia de un proveedor calificado.',
  'Record why this condition needs your judgment: what you assess, adapt and watch for.':
    'Registre por qué esta afección necesita su criterio: qué evalúa, adapta y vigila usted.',
  'Referral to massage': 'Remisión a masaje',
  'A prescriber has referred the client to the massage therapist, with a prescription for the diagnosis. The plan of care has the prescriber’s approval, for a number of visits.':
    'Quien receta ha remitido al cliente al terapeuta de masaje, con una receta para el diagnóstico. Quien receta aprueba el plan de cuidado, para un número de visitas.',
  '8.03.502 Physical Medicine and Rehabilitation: Physical Therapy and Medical Massage Therapy, as quoted':
    '8.03.502 Physical Medicine and Rehabilitation: Physical Therapy and Medical Massage Therapy, según la cita',
  'A page of 2025. Its wording is that of the 2014 text; it also has the passages that were not read in a copy of Premera’s or LifeWise’s own.':
    'Una página de 2025. Su redacción es la del texto de 2014; tiene también los pasajes que no se leyeron en una copia propia de Premera o de LifeWise.',
  'Definition of medical massage therapy': 'Definición de «medical massage therapy»',
  'Ask the prescriber for a prescription for the diagnosis, and to sign the plan of care with its number of visits.':
    'Pida a quien receta una receta para el diagnóstico, y que firme el plan de cuidado con su número de visitas.',
  'Prescription with a number': 'Receta con un número',
  'The prescription itself states the number of massage visits, and this is one of them. It comes from the attending clinician.':
    'La receta misma dice el número de visitas de masaje, y esta es una de ellas. Viene del profesional clínico tratante.',
  'Policy: massage as the only therapy': '«Policy»: el masaje como única terapia',
  'Ask the prescriber for a prescription that names the diagnosis and the number of visits.':
    'Pida a quien receta una receta que indique el diagnóstico y el número de visitas.',
  'The prescription and the approved plan of care are kept in the massage therapist’s own record.':
    'La receta y el plan de cuidado aprobado se guardan en el registro propio del terapeuta de masaje.',
  'Put a copy of both in the client’s massage record.':
    'Ponga una copia de ambos en el registro de masaje del cliente.',
  'No written plan of care': 'Sin plan de cuidado por escrito',
  'No written plan of care for a specific diagnosis stands behind the visit.':
    'Ningún plan de cuidado por escrito para un diagnóstico específico respalda la visita.',
  'Policy: not medically necessary': '«Policy»: no médicamente necesario',
  'Write a plan of care for the diagnosis before the visit.':
    'Escriba un plan de cuidado para el diagnóstico antes de la visita.',
  'No special skill needed': 'No hace falta una pericia especial',
  'The care does not ordinarily take a qualified provider’s skill and full attention.':
    'La atención no suele exigir la pericia y la atención plena de un proveedor calificado.',
  'No signs, nothing acute': 'Sin signos, nada agudo',
  'The client has no symptoms, or the chart shows neither physical signs nor symptoms of an acute disability.':
    'El cliente no tiene síntomas, o el expediente no muestra ni signos físicos ni síntomas de una discapacidad aguda.',
  'Record the physical signs and the limits that are new or worse now, if there are any.':
    'Registre los signos físicos y las limitaciones que ahora son nuevos o peores, si los hay.',
  'Goals are reached': 'Metas alcanzadas',
  'The goals of the plan of care are reached: further visits only keep a level.':
    'Las metas del plan de cuidado se alcanzaron: más visitas solo mantienen un nivel.',
  'Definition of maintenance therapy program': 'Definición de «maintenance therapy program»',
  'Re-evaluate. If more gain is realistic, set new goals that can be measured.':
    'Reevalúe. Si es realista una mejoría mayor, fije metas nuevas que se puedan medir.',
  'No progress, none expected': 'Sin progreso ni expectativa de él',
  'No further progress shows and none is expected: the visit only keeps a level. A first visit has no history yet.':
    'No se ve más progreso ni se espera: la visita solo mantiene un nivel. Una primera visita aún no tiene historial.',
  'Beyond everyday tasks': 'Más allá de las tareas diarias',
  'The care is meant to raise performance beyond what everyday tasks need.':
    'Con la atención se busca elevar el rendimiento más allá de lo que exigen las tareas diarias.',
  'Definition of maintenance therapy program, examples':
    'Definición de «maintenance therapy program», ejemplos',
  'Set goals in everyday tasks, if there is one the client cannot do.':
    'Fije metas en tareas diarias, si hay alguna que el cliente no puede hacer.',
  'Review from visit 7': 'Revisión desde la visita 7',
  'Whose visits are reviewed': 'De quién se revisan las visitas',
  'All groups that Premera insures and its OptiFlex groups are in eviCore’s program; a self-funded group may choose.':
    'Todos los grupos que Premera asegura y sus grupos OptiFlex están en el programa de eviCore; un grupo autofinanciado puede elegir.',
  'Rehabilitation review, for employers': 'Revisión de la rehabilitación, para empleadores',
  'The address is that of the site; the page’s own was not kept.':
    'La dirección es la del sitio; no se guardó la de la página misma.',
  'Groups in the program': 'Grupos en el programa',
  'Employers said to be outside': 'Empleadores que se dice que están fuera',
  'A clinic names Amazon and Microsoft as outside the review of Premera’s groups; a prescription is needed all the same.':
    'Una clínica nombra a Amazon y Microsoft como ajenos a la revisión de los grupos de Premera; la receta hace falta de todos modos.',
  'How much at first': 'Cuánto al principio',
  'By a clinic’s account of 2017 eviCore’s first grant was about four visits, then two or three more.':
    'Según lo que contó una clínica en 2017, la primera concesión de eviCore era de unas cuatro visitas, y luego dos o tres más.',
  'From the seventh treatment visit of an episode, eviCore reviews for group plans in its program. Individual plans have their own list, and requests go in Identifi.':
    'Desde la séptima visita de tratamiento de un episodio, eviCore revisa para los planes de grupo de su programa. Los planes individuales tienen su propia lista, y las solicitudes van en Identifi.',
  'Outpatient rehabilitation: utilization review': 'Rehabilitación ambulatoria: revisión de utilización',
  'Outpatient rehabilitation program': 'Programa de rehabilitación ambulatoria',
  'Look the code up in Availity first, and keep a screenshot if no authorization is required.':
    'Primero busque el código en Availity, y guarde una captura de pantalla si no se exige autorización.',
  'On a Medicare plan': 'En un plan de Medicare',
  'If it is Medicare or a Medicare Advantage plan, a massage therapist is no provider to Medicare. Only an extra benefit of the plan itself can pay for the visit, on its own conditions.':
    'Si es Medicare o un plan Medicare Advantage, un terapeuta de masaje no es proveedor para Medicare. Solo un beneficio adicional del plan mismo puede pagar la visita, con sus propias condiciones.',
  'Using massage therapists under Medicare': 'El uso de terapeutas de masaje en Medicare',
  'One article of a trade magazine. Medicare’s own manual was not read. Another account, at biologyinsights.com, agrees.':
    'Un artículo de una revista del gremio. No se leyó el manual propio de Medicare. Otro relato, en biologyinsights.com, coincide.',
  'Who may furnish therapy': 'Quién puede dar la terapia',
  'Check it under Medicare in Touchstone, and ask the plan about an extra benefit.':
    'Revísela como Medicare en Touchstone, y pregunte al plan por un beneficio adicional.',
  'On Apple Health': 'En Apple Health',
  'If Apple Health pays the claims, massage is on its list of services left out. Only an exception to rule opens it, or an extra benefit of the client’s plan.':
    'Si Apple Health paga los reclamos, el masaje está en su lista de servicios excluidos. Solo lo abre una excepción a la regla («exception to rule»), o un beneficio adicional del plan del cliente.',
  'WAC 182-501-0070, as amended by WSR 24-23-096': 'WAC 182-501-0070, enmendado por WSR 24-23-096',
  'WAC 182-531-0150 repeats it. Texts for visits before 2025 were not kept here.':
    'WAC 182-531-0150 lo repite. Aquí no se guardaron textos para visitas anteriores a 2025.',
  'Check it under Apple Health in Touchstone.': 'Revísela como Apple Health en Touchstone.',
  'With the diagnosis and the number of massage visits.':
    'Con el diagnóstico y el número de visitas de masaje.',
  'For that diagnosis, approved by the prescriber.': 'Para ese diagnóstico, aprobado por quien receta.',
  'Impairment and goals': 'Deterioro y metas',
  'In terms that can be measured again.': 'En términos que se puedan volver a medir.',
  'Proof of no authorization': 'Prueba de que no hace falta autorización',
  'A screenshot of the answer, where the tool says that none is required.':
    'Una captura de pantalla de la respuesta, donde la herramienta dice que no se exige ninguna.',
  'What “maintenance” means': 'Qué significa «maintenance» (mantenimiento)',
  'Care that keeps the present level and prevents decline, rather than correcting. It begins when the plan’s goals are reached, or when no further gain shows or is expected. Setting up a program may still take your skill; going on with visits to keep a level is left out.':
    'Atención que mantiene el nivel actual y previene el deterioro, en vez de corregir. Empieza cuando se alcanzan las metas del plan, o cuando no se ve ni se espera más mejoría. Establecer un programa aún puede exigir su pericia; seguir con visitas para mantener un nivel queda excluido.',
  'More visits after a chronic condition has gained all it can':
    'Más visitas después de que una afección crónica ha mejorado todo lo que puede',
  'Work to perform beyond everyday tasks': 'Trabajo para rendir más allá de las tareas diarias',
  'Passive stretching to hold range, by people without special skill':
    'Estiramiento pasivo para conservar la amplitud, por personas sin una pericia especial',
  'What “medical massage” means': 'Qué significa «medical massage» (masaje médico)',
  'Massage with chosen techniques, judged by its outcome, aimed at the problem or diagnosis that the prescriber gives.':
    'Masaje con técnicas elegidas, juzgado por su resultado, dirigido al problema o diagnóstico que da quien receta.',
  'Episode, for authorization': 'Episodio, para la autorización',
  'Care within 90 days by the same type of provider. Colleagues of that type share the six visits; each other type has six of its own.':
    'Atención dentro de 90 días por el mismo tipo de proveedor. Los colegas de ese tipo comparten las seis visitas; cada otro tipo tiene seis propias.',
  'Reworded by May 10, 2017, the day of a clinic’s extract. No edition from that day to Nov 30, 2020 was read, so none is shown for it. Three readings are ours. “Acute” may belong to symptoms alone or to physical signs too: charted signs that are not acute are taken to be enough. Maintenance is taken to begin when progress is neither seen nor expected. Sport stands for performance beyond everyday tasks. How many visits and units a plan pays was not read: ask it.':
    'Redactado de nuevo a más tardar el 10 de mayo de 2017, el día del extracto de una clínica. No se leyó ninguna edición desde ese día hasta el 30 de noviembre de 2020, por eso no se muestra ninguna para ese tiempo. Tres lecturas son nuestras. «Acute» (agudo) puede referirse solo a los síntomas o también a los signos físicos: los signos en el expediente que no son agudos se consideran suficientes. Se entiende que el mantenimiento empieza cuando no se ve ni se espera progreso. El deporte representa el rendimiento más allá de las tareas diarias. No se leyó cuántas visitas y unidades paga un plan: pregúntele.',
  'The newest edition found. Only its opening was read, in a copy on docslib.org. Whether it still stands was not verified.':
    'La edición más reciente encontrada. Solo se leyó su comienzo, en una copia en docslib.org. No se verificó si aún rige.',
  'The chart records a physical impairment of function or a disability. It comes from disease, illness, injury or surgery, or is physical and from birth.':
    'El expediente registra un deterioro físico de la función o una discapacidad. Viene de una enfermedad, un padecimiento, una lesión o una cirugía, o es físico y de nacimiento.',
  '8.03.502 Physical Medicine and Rehabilitation: Physical Therapy and Medical Massage Therapy, extracts':
    '8.03.502 Physical Medicine and Rehabilitation: Physical Therapy and Medical Massage Therapy, extractos',
  'A clinic’s extracts of the reworded policy, which it took on May 10, 2017 and Dec 15, 2019. The first breaks off before a further clause.':
    'Extractos de una clínica de la política redactada de nuevo, que tomó el 10 de mayo de 2017 y el 15 de diciembre de 2019. El primero se corta antes de otra cláusula.',
  'First criterion, as reworded': 'Primer criterio, redactado de nuevo',
  'Massage as the only therapy': 'El masaje como única terapia',
  'The first criterion is shown as reworded: surgery is named; a limited function by itself and earlier treatment of other kinds no longer are. The extract breaks off there, before a further clause. It and the two for massage alone come from a clinic’s extracts. The rest was not read in this edition and is carried over from the 2014 text. Three readings are ours. “Acute” may belong to symptoms alone or to physical signs too: charted signs that are not acute are taken to be enough. Maintenance is taken to begin when progress is neither seen nor expected. Sport stands for performance beyond everyday tasks. How many visits and units a plan pays was not read: ask it.':
    'El primer criterio se muestra redactado de nuevo: nombra la cirugía; ya no nombra una función limitada por sí sola ni un tratamiento anterior de otro tipo. El extracto se corta ahí, antes de otra cláusula. Ese criterio y los dos para el masaje como única terapia vienen de extractos de una clínica. El resto no se leyó en esta edición y se traslada del texto de 2014. Tres lecturas son nuestras. «Acute» (agudo) puede referirse solo a los síntomas o también a los signos físicos: los signos en el expediente que no son agudos se consideran suficientes. Se entiende que el mantenimiento empieza cuando no se ve ni se espera progreso. El deporte representa el rendimiento más allá de las tareas diarias. No se leyó cuántas visitas y unidades paga un plan: pregúntele.',
};
