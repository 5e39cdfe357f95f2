import type { Dictionary } from '../../language/translated.ts';

export const spanish: Dictionary = {
  'Therapy services: physical therapy': 'Servicios de terapia: fisioterapia',
  'December 2025 text': 'Texto de diciembre de 2025',
  'When you give massage': 'Cuando usted da masaje',
  'When you give myofascial release instead': 'Cuando usted da liberación miofascial en su lugar',
  'With other therapy': 'Con otra terapia',
  'Massage goes with physical therapy, occupational therapy or chiropractic care that the plan includes. Without it, massage is not medically necessary.':
    'El masaje acompaña a fisioterapia, terapia ocupacional o atención quiropráctica que el plan incluye. Sin ella, el masaje no es médicamente necesario.',
  'Massage Therapy, page 5': 'Massage Therapy, página 5',
  'Ask the prescriber whether such care is part of the treatment, and record it.':
    'Pregunte a quien receta si esa atención es parte del tratamiento, y regístrelo.',
  'One of four aims': 'Uno de cuatro objetivos',
  'Massage aims at muscle function, less edema, better joint motion or relief of spasm.':
    'El masaje se dirige a la función muscular, menos edema, mejor movimiento articular o alivio del espasmo.',
  'Massage Therapy, page 15': 'Massage Therapy, página 15',
  'State in the plan of care which of the four the massage is for, if one of them is.':
    'Diga en el plan de cuidado para cuál de los cuatro es el masaje, si es para uno de ellos.',
  'Soft-tissue mobilization is for soft tissue of the limbs, neck or trunk whose motion is restricted.':
    'La movilización de tejidos blandos es para tejido blando de las extremidades, el cuello o el tronco cuyo movimiento está restringido.',
  'Soft Tissue Mobilization, pages 15 and 16': 'Soft Tissue Mobilization, páginas 15 y 16',
  'Record where the soft tissue is restricted, and how you measured it.':
    'Registre dónde está restringido el tejido blando, y cómo lo midió usted.',
  'Function or pain': 'Función o dolor',
  'The care improves, adapts or restores a function that is impaired or lost, or it reduces pain.':
    'La atención mejora, adapta o restablece una función deteriorada o perdida, o reduce el dolor.',
  'Rehabilitative services, Medically Necessary II, page 2':
    'Rehabilitative services, Medically Necessary II, página 2',
  'State in the plan of care which function the care is for, or which pain.':
    'Diga en el plan de cuidado para qué función es la atención, o para qué dolor.',
  'A cause it names': 'Una causa que menciona',
  'The lost function or the pain comes from illness, injury or loss of a body part, or has been there from birth.':
    'La función perdida o el dolor viene de una enfermedad, una lesión o la pérdida de una parte del cuerpo, o está presente desde el nacimiento.',
  'License and skill': 'Licencia y pericia',
  'A trained, licensed provider gives the care, and its complexity calls for that skill.':
    'Da la atención un proveedor capacitado y con licencia, y su complejidad exige esa pericia.',
  'Room to improve': 'Margen para mejorar',
  'The condition can improve or is improving, and has not gained all it can. More gain is expected in a predictable time.':
    'La afección puede mejorar o está mejorando, y no ha mejorado todo lo que puede. Se espera más mejoría en un tiempo previsible.',
  'Record what improvement you expect and by when.': 'Registre qué mejoría espera usted y para cuándo.',
  'Reasonable amount': 'Cantidad razonable',
  'Amount, frequency and duration are reasonable by what is usual in the field and region, and the care is considered right for the condition.':
    'La cantidad, la frecuencia y la duración son razonables según lo habitual en el campo y la región, y la atención se considera adecuada para la afección.',
  'General Background, page 11': 'General Background, página 11',
  'Own program with goals': 'Programa propio con metas',
  'The program is made for this client and has goals that can be measured and reached.':
    'El programa está hecho para este cliente y tiene metas que se pueden medir y alcanzar.',
  'Write goals in numbers, and when each will be reached.':
    'Escriba metas en números, y cuándo se alcanzará cada una.',
  'Parts of the plan': 'Partes del plan',
  'The plan of care holds diagnosis and onset, evaluation, measurable goals with their time, frequency and duration, techniques, a signature, and a prognosis.':
    'El plan de cuidado contiene diagnóstico e inicio, evaluación, metas medibles con su plazo, frecuencia y duración, técnicas, una firma y un pronóstico.',
  'Documentation Guidelines, page 18': 'Documentation Guidelines, página 18',
  'Add the missing part to the plan of care.': 'Añada al plan de cuidado la parte que falta.',
  'Two weeks without improvement': 'Dos semanas sin mejoría',
  'If two weeks of treatment bring no improvement, another treatment plan should be tried.':
    'Si dos semanas de tratamiento no traen mejoría, debería probarse otro plan de tratamiento.',
  'Description, page 11': 'Description, página 11',
  'Change the treatment and record what was changed, and why.':
    'Cambie el tratamiento y registre qué se cambió y por qué.',
  'Measured improvement': 'Mejoría medida',
  'Measurements, repeated over time, show improvement. Once four weeks of care have passed, Touchstone asks for a clear one.':
    'Las mediciones, repetidas con el tiempo, muestran mejoría. Pasadas cuatro semanas de atención, Touchstone pide una mejoría clara.',
  'Rehabilitative services, Medically Necessary II, page 2; Description, page 11':
    'Rehabilitative services, Medically Necessary II, página 2; Description, página 11',
  'Measure again. If there is no improvement, ask the referring provider for a re-evaluation.':
    'Mida de nuevo. Si no hay mejoría, pida una reevaluación al proveedor que remite.',
  'Massage and myofascial release': 'Masaje y liberación miofascial',
  'Massage and myofascial release in one session count as the same service twice.':
    'El masaje y la liberación miofascial en una sesión cuentan como el mismo servicio repetido.',
  'Duplicative services, page 17': 'Duplicative services, página 17',
  'Give and bill one of the two in a session.': 'Dé y facture uno de los dos en una sesión.',
  'Over four timed units': 'Más de cuatro unidades de tiempo',
  'More than four timed units, one hour, on one date by one provider are not reimbursed.':
    'Más de cuatro unidades de tiempo, una hora, en una fecha por un proveedor no se reembolsan.',
  'Not Covered or Reimbursable, page 4': 'Not Covered or Reimbursable, página 4',
  'Plan and bill at most four timed units for the date.':
    'Planee y facture como máximo cuatro unidades de tiempo para la fecha.',
  'Massage for relaxation': 'Masaje de relajación',
  'Massage for relaxation does not need a therapist’s skill and is not medically necessary.':
    'El masaje de relajación no necesita la pericia de un terapeuta y no es médicamente necesario.',
  'Rehabilitative services, Not Medically Necessary I, pages 2 and 3':
    'Rehabilitative services, Not Medically Necessary I, páginas 2 y 3',
  'Fitness or sport': 'Condición física o deporte',
  'The care is for general fitness, or mainly for sport.':
    'La atención es para la condición física general, o sobre todo para el deporte.',
  'Training for work': 'Entrenamiento para el trabajo',
  'The main goal is a return to work, as in vocational rehabilitation or work hardening.':
    'La meta principal es la vuelta al trabajo, como en la rehabilitación vocacional o el acondicionamiento laboral («work hardening»).',
  'Rehabilitative services, Not Medically Necessary II, page 3':
    'Rehabilitative services, Not Medically Necessary II, página 3',
  'Behavior alone': 'Solo la conducta',
  'The condition is one of behavior alone, with nothing physical that limits function.':
    'La afección es solo de conducta, sin nada físico que limite la función.',
  'Another discipline already gives the same or a similar treatment for the same goal.':
    'Otra disciplina ya da el mismo tratamiento, o uno parecido, con la misma meta.',
  'Not Medically Necessary IV, page 4': 'Not Medically Necessary IV, página 4',
  'Agree on different treatments, body parts or goals, and record the difference.':
    'Acuerden tratamientos, partes del cuerpo o metas diferentes, y registre la diferencia.',
  'Progress has stopped': 'El progreso se detuvo',
  'The client had made progress toward the goals and no longer does.':
    'El cliente había progresado hacia las metas y ya no progresa.',
  'Re-evaluate with the referring provider. If more gain is realistic, set new goals and change the treatment.':
    'Reevalúe con el proveedor que remite. Si es realista una mejoría mayor, fije metas nuevas y cambie el tratamiento.',
  'Benefit reached': 'Provecho alcanzado',
  'The benefit has been reached, or a home program could carry the rest.':
    'El provecho de la atención ya se alcanzó, o un programa en casa podría encargarse del resto.',
  'Rehabilitative services, Not Medically Necessary I, pages 2 and 3; General Background, page 11':
    'Rehabilitative services, Not Medically Necessary I, páginas 2 y 3; General Background, página 11',
  'Hand over to a home program, or record why the client cannot do one.':
    'Pase a un programa en casa, o registre por qué el cliente no puede hacer uno.',
  'Better by itself': 'Mejora por sí sola',
  'The function would come back as the client slowly returns to normal activities.':
    'La función volvería a medida que el cliente regresa poco a poco a sus actividades normales.',
  'Detailed enough to judge the treatment by, with all of these:':
    'Con detalle suficiente para juzgar por él el tratamiento, y con todo esto:',
  'Diagnosis, and the day it began or flared up': 'Diagnóstico, y el día en que empezó o se agravó',
  'When the goals should be reached': 'Cuándo se deben alcanzar las metas',
  'Short-term and long-term goals, specific and in numbers':
    'Metas a corto y a largo plazo, específicas y en números',
  Evaluation: 'Evaluación',
  'Frequency and duration': 'Frecuencia y duración',
  Techniques: 'Técnicas',
  'The therapist’s signature': 'La firma del terapeuta',
  Prognosis: 'Pronóstico',
  'Note of every visit': 'Nota de cada visita',
  'Written for this visit, not copied from another and no mere list of ticked boxes, with all of these:':
    'Escrita para esta visita, no copiada de otra ni una mera lista de casillas marcadas, y con todo esto:',
  'Date of service': 'Fecha de servicio',
  'Each treatment and the area treated, matching the codes':
    'Cada tratamiento y la zona tratada, que correspondan a los códigos',
  'Minutes of each timed treatment, and the total': 'Minutos de cada tratamiento con tiempo, y el total',
  'Response, and objective data on progress': 'Respuesta, y datos objetivos sobre el progreso',
  'Changes to the plan': 'Cambios al plan',
  'Name and credentials of who gave it': 'Nombre y credenciales de quien lo dio',
  'General Background, page 11; Documentation Guidelines':
    'General Background, página 11; Documentation Guidelines',
  'Progress report': 'Informe de progreso',
  'Start date, period, all diagnoses, the first findings beside those of now, and changes.':
    'Fecha de comienzo, período, todos los diagnósticos, los primeros hallazgos junto a los de ahora, y los cambios.',
  'Manual work and manipulation': 'Trabajo manual y manipulación',
  'Where a client has manual therapy and also chiropractic or osteopathic manipulation, the chart shows them apart: different body parts, and a reason for both.':
    'Donde un cliente recibe terapia manual y también manipulación quiropráctica u osteopática, el expediente las muestra por separado: partes del cuerpo diferentes, y una razón para ambas.',
  'What “with other therapy” leaves open': 'Lo que «con otra terapia» deja abierto',
  'The sentence on massage alone names neither the same day nor the same provider. It speaks of massage therapy, and not of soft-tissue mobilization.':
    'La oración sobre el masaje por sí solo no menciona ni el mismo día ni el mismo proveedor. Habla de masaje terapéutico, y no de movilización de tejidos blandos.',
  'Soft-tissue mobilization': 'Movilización de tejidos blandos',
  'More specific techniques: myofascial release, friction massage, trigger point work.':
    'Técnicas más específicas: liberación miofascial, masaje de fricción, trabajo en puntos gatillo.',
  'Soft Tissue Mobilization, page 15': 'Soft Tissue Mobilization, página 15',
  'Who counts as provider': 'Quién cuenta como proveedor',
  'Several kinds of provider may give massage. The plan’s own definition of provider decides whether a massage therapist is one: ask the plan.':
    'Varios tipos de proveedor pueden dar masaje. La definición de proveedor del propio plan decide si un terapeuta de masaje lo es: pregunte al plan.',
  'Massage Therapy, Note, page 5': 'Massage Therapy, Note, página 5',
  'Packs and other passive modalities': 'Compresas y otras modalidades pasivas',
  'They make ready for other skilled treatment; by themselves they rarely help.':
    'Preparan para otro tratamiento especializado; por sí solas rara vez ayudan.',
  'Some improvement within three visits': 'Alguna mejoría en tres visitas',
  'More than two in a visit only with a reason on record':
    'Más de dos en una visita solo con una razón registrada',
  'Beyond two weeks only with the need on record; in some cases for one month or two':
    'Más de dos semanas solo con la necesidad registrada; en algunos casos por un mes o dos',
  'Modalities and Procedures, page 13': 'Modalities and Procedures, página 13',
  'One heat modality': 'Una modalidad de calor',
  'One in a session, or one superficial and one deep.': 'Una por sesión, o una superficial y una profunda.',
  'Note on duplicative services, page 18': 'Nota sobre «duplicative services», página 18',
  'Similar work in one visit': 'Trabajo parecido en una visita',
  'One’s own treatments are duplicates too where they do the same to the body, as two forms of heat do.':
    'Los tratamientos propios también son duplicados donde hacen lo mismo al cuerpo, como lo hacen dos formas de calor.',
  'Records without progress': 'Registros sin progreso',
  'Care is not necessary if the records fail to bear out progress, in what the client reports, in measures and in function, over a predictable time.':
    'La atención no es necesaria si los registros no confirman progreso, en lo que refiere el cliente, en mediciones y en función, en un tiempo previsible.',
  'Back school and teaching': 'Escuela de espalda y enseñanza',
  'A back school, like other teaching, counts as training and not as treatment.':
    'Una escuela de espalda («back school»), como otra enseñanza, cuenta como entrenamiento y no como tratamiento.',
  Codes: 'Códigos',
  'Accepted when the criteria are met: 97124 (massage), 97140 (manual therapy).':
    'Aceptados cuando se cumplen los criterios: 97124 (masaje), 97140 (terapia manual).',
  'Counted as not necessary: 97016, 97026': 'Considerados no necesarios: 97016, 97026',
  'Counted as training, or as care that maintains: S8990, S9117, 97537, 97545, 97546':
    'Considerados entrenamiento, o atención que mantiene: S8990, S9117, 97537, 97545, 97546',
  'Coding Information, pages 6 to 9; Instructions for Use, page 1':
    'Coding Information, páginas 6 a 9; Instructions for Use, página 1',
  'A claim without a code that the policy lists is denied':
    'Un reclamo sin un código de la lista de la política se deniega',
  'Also counted as not necessary': 'También considerado no necesario',
  'Too general to ask about here:': 'Demasiado general para preguntarlo aquí:',
  'Care that only soothes (palliative)': 'Atención que solo alivia (paliativa)',
  'Gain too small for the extent and length of the care':
    'Mejoría demasiado pequeña para el alcance y la duración de la atención',
  'Activities for general welfare, and general teaching':
    'Actividades para el bienestar general, y enseñanza general',
  'Treatment without support in peer-reviewed literature':
    'Tratamiento sin respaldo en literatura revisada por pares',
  'Re-evaluation': 'Reevaluación',
  'For a flare or a significant change. Routine reassessment belongs to the visit and is not paid by itself.':
    'Para un brote o un cambio significativo. La reevaluación de rutina es parte de la visita y no se paga por separado.',
  'Habilitative care': 'Atención de habilitación',
  'Care for skills that never developed, or that will be lost, has a list of its own. It is not encoded here.':
    'La atención para habilidades que nunca se desarrollaron, o que se perderán, tiene una lista propia. No está recogida aquí.',
  'Habilitative services, page 4': 'Habilitative services, página 4',
  'Counted as unproven': 'Considerado no comprobado',
  'Elastic taping, dry needling and dry hydromassage.':
    'Vendaje elástico, punción seca e hidromasaje en seco.',
  'Experimental, Investigational, Unproven, page 5': 'Experimental, Investigational, Unproven, página 5',
  'What stands above it': 'Lo que está por encima',
  'The plan document stands above this guideline, and so does state or federal law. Many plans limit visits or duration. Where massage is in the benefits, it mostly counts as short-term rehabilitation or chiropractic care.':
    'El documento del plan está por encima de esta guía, y también la ley estatal o federal. Muchos planes limitan las visitas o la duración. Donde el masaje está entre los beneficios, cuenta por lo general como rehabilitación a corto plazo o atención quiropráctica.',
  'Instructions for Use, page 1; page 2': 'Instructions for Use, página 1; página 2',
  'Read here for rehabilitative care only: habilitative care has criteria of its own. The guideline is meant for certain standard plans and speaks of providers of physical therapy; whether a massage therapist counts is for the plan. It says that a licensed physical therapist establishes the plan of care and that care must not be palliative, which Touchstone does not ask. What it says “should” be in the plan of care, and be tried after two weeks, Touchstone asks for as a must. For too little improvement after four weeks it says that the referring provider may have to evaluate again; holding it against the visit is our reading. So is it that the four aims of massage count as function. What was read of it, pages 1 to 18, asks for no prescription for massage and names no prior authorization. A Washington supplement that Cigna lists was not found.':
    'Leída aquí solo para la atención de rehabilitación: la de habilitación tiene criterios propios. La guía es para ciertos planes estándar y habla de proveedores de fisioterapia; si un terapeuta de masaje cuenta, lo decide el plan. Dice que un fisioterapeuta con licencia establece el plan de cuidado y que la atención no debe ser paliativa, lo que Touchstone no pregunta. Lo que según ella «should» (debería) estar en el plan de cuidado, y probarse después de dos semanas, Touchstone lo pide como obligatorio. Para una mejoría insuficiente después de cuatro semanas dice que el proveedor que remite puede tener que evaluar de nuevo; tenerlo en contra de la visita es nuestra lectura. También lo es que los cuatro objetivos del masaje cuenten como función. Lo que se leyó de ella, páginas 1 a 18, no pide una receta para el masaje ni menciona autorización previa. No se encontró un suplemento de Washington que Cigna enumera.',
  'Medical necessity, other healthcare providers': 'Necesidad médica, otros proveedores de salud',
  'Read as quoted by WA Massage Therapy Network in 2025. Cigna has moved the page since: look under Coverage Policies, Medical Necessity Definitions.':
    'Leído como lo cita WA Massage Therapy Network en 2025. Cigna ha movido la página desde entonces: busque en Coverage Policies, Medical Necessity Definitions.',
  'Evaluating or treating': 'Evaluar o tratar',
  'A careful clinician would give it to evaluate, diagnose or treat an illness, an injury or its symptoms. Preventive care may count too: for that the plan document decides.':
    'Un profesional clínico prudente la daría para evaluar, diagnosticar o tratar una enfermedad, una lesión o sus síntomas. La atención preventiva también puede contar: eso lo decide el documento del plan.',
  'Opening and last sentence': 'Primera y última oración',
  'Record the illness, injury or symptom that the visit treats. For prevention, ask the plan whether its document includes it.':
    'Registre la enfermedad, lesión o síntoma que la visita trata. Para la prevención, pregunte al plan si su documento la incluye.',
  'It follows generally accepted standards of practice.':
    'Sigue las normas de práctica generalmente aceptadas.',
  'Type, frequency, extent, body site and duration fit the condition, and it is considered effective for it.':
    'El tipo, la frecuencia, el alcance, el lugar del cuerpo y la duración se ajustan a la afección, y se considera eficaz para ella.',
  'Standards that rest on these:': 'Normas que se apoyan en esto:',
  'Credible evidence in peer-reviewed literature': 'Evidencia creíble en literatura revisada por pares',
  'What specialty societies recommend': 'Lo que recomiendan las sociedades de la especialidad',
  'The views of clinicians in the field': 'La opinión de los profesionales clínicos del campo',
  'Other relevant factors': 'Otros factores pertinentes',
  'After item 3': 'Después del punto 3',
  'Where state law differs': 'Donde la ley estatal difiere',
  'Where state law asks for another definition, that one stands.':
    'Donde la ley estatal pide otra definición, rige esa.',
  'For massage the guideline CPG 135 decides; this definition stands behind it. Cigna has texts of their own for physicians and for seniors, which were not read.':
    'Para el masaje decide la guía CPG 135; esta definición está detrás de ella. Cigna tiene textos propios para médicos y para personas mayores, que no se leyeron.',
  'Review by ASH': 'Revisión por ASH',
  'American Specialty Health (ASH) reviews therapy for Cigna in the areas where it does so, usually on a treatment plan after the fifth visit.':
    'American Specialty Health (ASH) revisa la terapia para Cigna en las zonas donde lo hace, por lo general sobre un plan de tratamiento después de la quinta visita.',
  'Cigna therapy review by American Specialty Health':
    'Revisión de terapia de Cigna por American Specialty Health',
  'Read in a sheet for providers that another organization keeps; the address is that of ASH’s own site.':
    'Leído en una hoja para proveedores que guarda otra organización; la dirección es la del sitio propio de ASH.',
  'Treatment plans': 'Planes de tratamiento',
  'Massage claims through ASH': 'Reclamos de masaje por medio de ASH',
  'Since 2018 massage therapists in Washington are said to contract with ASH for Cigna and to send it the claims.':
    'Se dice que desde 2018 los terapeutas de masaje de Washington tienen contrato con ASH para Cigna y le envían los reclamos.',
  'Notice of Cigna’s memo of 2017 on massage': 'Aviso del memorando de Cigna de 2017 sobre el masaje',
  'The memo itself was not read.': 'No se leyó el memorando mismo.',
  'Cigna memo of August 2017': 'Memorando de Cigna de agosto de 2017',
  'Review in Washington': 'Revisión en Washington',
  'Whether ASH reviews the visits of Washington massage therapists was not verified. Ask Cigna or ASH.':
    'No se verificó si ASH revisa las visitas de los terapeutas de masaje de Washington. Pregunte a Cigna o a ASH.',
  'Whether ASH reviews massage in Washington': 'Si ASH revisa el masaje en Washington',
  'Not said in anything that was read. A list of May 2023 of the states where this review was being extended does not name Washington.':
    'No se dice en nada de lo leído. Una lista de mayo de 2023 de los estados a los que se extendía esta revisión no nombra a Washington.',
  'Areas of review': 'Zonas de revisión',
};
