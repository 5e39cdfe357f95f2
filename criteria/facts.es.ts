/** The Spanish of what is asked of a visit. A term stays as the field has it, for it is looked up in English. */
export const spanish: Readonly<Record<string, string>> = {
  'Who pays the claims of this plan?': '¿Quién paga los reclamos de este plan?',
  'Who pays the claims': 'Quién paga los reclamos',
  Plan: 'Plan',
  'Washington’s laws bind a plan that was issued in this state and whose claims an insurer pays. The card may say self-funded, self-insured or ASO when the employer pays. The benefits office or the carrier can tell.':
    'Las leyes de Washington obligan a un plan que se emitió en este estado y cuyos reclamos paga una aseguradora. La tarjeta puede decir self-funded, self-insured o ASO cuando paga el empleador. La oficina de beneficios o la aseguradora lo saben.',
  'The insurer, on a plan issued in Washington': 'La aseguradora, en un plan emitido en Washington',
  'The insurer, on a plan issued in another state': 'La aseguradora, en un plan emitido en otro estado',
  'The employer (self-funded)': 'El empleador (autofinanciado)',
  'The state, for public employees': 'El estado, para empleados públicos',
  'Apple Health (Medicaid)': 'Apple Health (Medicaid)',
  'Medicare or Medicare Advantage': 'Medicare o Medicare Advantage',
  'The federal government': 'El gobierno federal',
  'Workers’ compensation': 'Compensación laboral',
  'Auto insurance (PIP)': 'Seguro de auto (PIP)',
  'Does the client’s plan add massage as an extra benefit of its own?':
    '¿El plan del cliente añade el masaje como un beneficio adicional propio?',
  'Extra benefit for massage': 'Beneficio adicional de masaje',
  'Beyond what the program itself pays for. The plan’s booklet or its provider line can tell; ask who may give the massage, how often, and what must come first.':
    'Más allá de lo que paga el programa mismo. Lo dice el folleto del plan o su línea para proveedores; pregunte quién puede dar el masaje, con qué frecuencia y qué debe hacerse antes.',
  No: 'No',
  'Yes, and this visit meets its conditions': 'Sí, y esta visita cumple sus condiciones',
  'Yes, but this visit does not meet them': 'Sí, pero esta visita no las cumple',
  'Has Apple Health granted an exception to rule for this massage?':
    '¿Ha concedido Apple Health una excepción a la regla («exception to rule») para este masaje?',
  'Exception to rule granted': 'Excepción a la regla concedida',
  'A decision in writing, for this client and this care.':
    'Una decisión por escrito, para este cliente y esta atención.',
  'How do you stand with this carrier?': '¿Cuál es su relación con esta aseguradora?',
  'The therapist’s contract': 'Contrato del terapeuta',
  Provider: 'Proveedor',
  'A therapist employed in the carrier’s own clinics is not a contracting provider under the first-six-visits law. If your contract is with a network the carrier hires, such as ASH, ask whether that counts.':
    'Un terapeuta empleado en las clínicas propias de la aseguradora no es proveedor contratado según la ley de las primeras seis visitas. Si su contrato es con una red que la aseguradora contrata, como ASH, pregunte si eso cuenta.',
  'Contracted with it': 'Con contrato con ella',
  'Employed in its own clinics': 'Con empleo en sus propias clínicas',
  'Not contracted': 'Sin contrato',
  'Will a licensed massage therapist give the care?':
    '¿Dará la atención un terapeuta de masaje con licencia?',
  'Licensed therapist': 'Terapeuta con licencia',
  'Licensed in the state where the care is given, and working within that license.':
    'Con licencia en el estado donde se da la atención, y que trabaja dentro de esa licencia.',
  'Which massage visit of this claim will it be?': '¿Qué visita de masaje de este reclamo será?',
  'Visit of the claim': 'Visita del reclamo',
  Claim: 'Reclamo',
  'Count every massage visit on the claim, with any therapist, this one included. A new referral, surgery or condition does not start the count over.':
    'Cuente todas las visitas de masaje del reclamo, con cualquier terapeuta, incluida esta. Una remisión, una cirugía o una afección nuevas no reinician la cuenta.',
  'Has the attending doctor of the claim ordered the massage in writing?':
    '¿El médico tratante del reclamo ordenó el masaje por escrito?',
  'Order of the attending doctor': 'Orden del médico tratante',
  'A physician assistant may do so for that doctor.':
    'Un asistente médico («physician assistant») puede hacerlo por ese médico.',
  'On what day was the crash?': '¿Qué día fue el choque?',
  'Day of the crash': 'Día del choque',
  'Is the care for an injury from this crash?': '¿La atención es para una lesión de este choque?',
  'Injury from the crash': 'Lesión del choque',
  'The diagnosis and the chart should make the link.':
    'El diagnóstico y el expediente deben mostrar la relación.',
  'Is there a VA referral for this visit?': '¿Hay una remisión del VA para esta visita?',
  'VA referral': 'Remisión del VA',
  'It names the condition, its dates, the number of visits and the codes.':
    'Indica la afección, sus fechas, el número de visitas y los códigos.',
  'Yes, and the visit fits it': 'Sí, y la visita se ajusta a ella',
  'Yes, but for another condition': 'Sí, pero para otra afección',
  'Yes, but the visit is outside its dates': 'Sí, pero la visita queda fuera de sus fechas',
  'Yes, but its visits are used up': 'Sí, pero sus visitas ya se usaron',
  'Yes, but it does not name my code': 'Sí, pero no indica mi código',
  'Which treatment visit of this episode will it be?': '¿Qué visita de tratamiento de este episodio será?',
  'Visit number': 'Número de visita',
  'Episode of care': 'Episodio de atención',
  'Count treatment visits with any massage therapist for this condition, this one included. An evaluation without treatment does not count.':
    'Cuente las visitas de tratamiento con cualquier terapeuta de masaje por esta afección, incluida esta. Una evaluación sin tratamiento no cuenta.',
  'Did this episode begin with a new condition or diagnosis?':
    '¿Empezó este episodio con una afección o un diagnóstico nuevos?',
  'New condition or diagnosis': 'Afección o diagnóstico nuevos',
  'A flare of an old condition is not named in the law.':
    'La ley no menciona el brote de una afección anterior.',
  'Had a massage therapist treated it in the 90 days before this episode began?':
    '¿La había tratado un terapeuta de masaje en los 90 días antes de que empezara este episodio?',
  'Massage in 90 days before': 'Masaje en los 90 días previos',
  'Any massage therapist counts, not only you.': 'Cuenta cualquier terapeuta de masaje, no solo usted.',
  'Was the client already under active treatment when this episode began?':
    '¿Estaba el cliente ya en tratamiento activo cuando empezó este episodio?',
  'Active treatment at the start': 'Tratamiento activo al comienzo',
  'The law’s words are “any active treatment”; it does not say more.':
    'Las palabras de la ley son «any active treatment» (cualquier tratamiento activo); no dice más.',
  'On what day did this course of treatment begin?': '¿Qué día empezó este tratamiento?',
  'Start of treatment': 'Comienzo del tratamiento',
  'For a first visit, the date of service.': 'En una primera visita, la fecha de servicio.',
  'What caused the problem this care is for?': '¿Qué causó el problema que se atiende?',
  'Cause of the problem': 'Causa del problema',
  Condition: 'Afección',
  'A body part lost through an illness or injury counts as that illness or injury.':
    'Una parte del cuerpo perdida por una enfermedad o lesión cuenta como esa enfermedad o lesión.',
  'An illness or injury, or surgery for one': 'Una enfermedad o lesión, o una cirugía por una de ellas',
  'Other surgery': 'Otra cirugía',
  'Other surgery that removed a body part': 'Otra cirugía que extirpó una parte del cuerpo',
  'Earlier treatment that was not surgery': 'Un tratamiento anterior que no fue cirugía',
  'A condition present from birth': 'Una afección presente desde el nacimiento',
  'Behavior or mood alone': 'Solo la conducta o el estado de ánimo',
  'Something else': 'Otra cosa',
  'No condition was found': 'No se encontró ninguna afección',
  'On what day did the illness or injury begin, or was the surgery?':
    '¿Qué día empezó la enfermedad o lesión, o se hizo la cirugía?',
  'Day of onset': 'Día de inicio',
  'The first day of all, not that of a flare. A surgery starts a new condition.':
    'El primer día de todos, no el de un brote. Una cirugía inicia una afección nueva.',
  'Does the chart record a physical impairment or a limited function?':
    '¿Registra el expediente un deterioro físico o una función limitada?',
  'Impairment in the chart': 'Deterioro en el expediente',
  'For example lost range of motion, or trouble with sitting, walking, lifting, work or sleep.':
    'Por ejemplo, pérdida de amplitud de movimiento, o dificultad para sentarse, caminar, levantar peso, trabajar o dormir.',
  'What signs or symptoms does the client have now?': '¿Qué signos o síntomas tiene el cliente ahora?',
  'Signs and symptoms': 'Signos y síntomas',
  'Go by what the chart records.': 'Guíese por lo que registra el expediente.',
  'Of an acute disability, and the chart says so': 'De una discapacidad aguda, y el expediente lo dice',
  'Physical signs in the chart, not of an acute disability':
    'Signos físicos en el expediente, no de una discapacidad aguda',
  'Only symptoms in the chart, not of an acute disability':
    'Solo síntomas en el expediente, no de una discapacidad aguda',
  'Some, but the chart does not say so': 'Algunos, pero el expediente no lo dice',
  None: 'Ninguno',
  'What will you do in this session?': '¿Qué hará usted en esta sesión?',
  'Technique of the session': 'Técnica de la sesión',
  Treatment: 'Tratamiento',
  'Swedish, deep-tissue, sports and neuromuscular massage and lymph drainage count as massage. Cigna counts friction massage and trigger point work with myofascial release.':
    'El masaje sueco, de tejido profundo, deportivo y neuromuscular y el drenaje linfático cuentan como masaje. Cigna cuenta el masaje de fricción y el trabajo en puntos gatillo con la liberación miofascial.',
  Massage: 'Masaje',
  'Myofascial release': 'Liberación miofascial',
  'Both in the same session': 'Ambas cosas en la misma sesión',
  'What is the care meant to do?': '¿Qué se busca con la atención?',
  'Aim of the care': 'Objetivo de la atención',
  'If one of the first four is among the aims, choose it, even where pain comes first. Choose relaxing, sport or work where that is the main point.':
    'Si una de las primeras cuatro está entre los objetivos, elíjala, aunque el dolor venga primero. Elija relajación, deporte o trabajo donde ese sea el punto principal.',
  'Restore muscle function': 'Restablecer la función muscular',
  'Reduce swelling (edema)': 'Reducir la hinchazón (edema)',
  'Improve joint motion': 'Mejorar el movimiento articular',
  'Relieve muscle spasm': 'Aliviar el espasmo muscular',
  'Relieve pain only': 'Solo aliviar el dolor',
  'Mainly help the client relax': 'Sobre todo, ayudar al cliente a relajarse',
  'Mainly fitness or sport': 'Sobre todo, la condición física o el deporte',
  'Mainly a return to work': 'Sobre todo, la vuelta al trabajo',
  'Is the care meant to restore and improve a physical function that was lost or impaired?':
    '¿Se busca con la atención restablecer y mejorar una función física perdida o deteriorada?',
  'Restores a lost function': 'Restablece una función perdida',
  'For Aetna and Cigna, improving it is enough.': 'Para Aetna y Cigna, basta con mejorarla.',
  'Is the soft tissue restricted in the limb, neck or trunk that you will treat?':
    '¿Está restringido el tejido blando en la extremidad, el cuello o el tronco que usted tratará?',
  'Restricted soft tissue': 'Tejido blando restringido',
  'Muscle, fascia or skin that does not move as it should.':
    'Músculo, fascia o piel que no se mueve como debe.',
  'Will the client have another therapeutic procedure on the same day?':
    '¿Tendrá el cliente otro procedimiento terapéutico el mismo día?',
  'Another procedure that day': 'Otro procedimiento ese día',
  'For example therapeutic exercise. Massage is then the added treatment.':
    'Por ejemplo, ejercicio terapéutico. El masaje es entonces el tratamiento añadido.',
  'Does the massage go with physical therapy, occupational therapy or chiropractic care that the plan includes?':
    '¿El masaje acompaña a fisioterapia, terapia ocupacional o atención quiropráctica que el plan incluye?',
  'Part of other therapy': 'Parte de otra terapia',
  'Does another provider give the same or a similar treatment for the same goal?':
    '¿Otro proveedor da el mismo tratamiento, o uno parecido, con la misma meta?',
  'Same treatment elsewhere': 'El mismo tratamiento en otra parte',
  'For example the same manual therapy in physical therapy visits.':
    'Por ejemplo, la misma terapia manual en visitas de fisioterapia.',
  'How many timed units will you bill for that day?': '¿Cuántas unidades de tiempo facturará por ese día?',
  'Timed units that day': 'Unidades de tiempo ese día',
  'One unit stands for 15 minutes. Count all your timed codes of the day.':
    'Una unidad equivale a 15 minutos. Cuente todos sus códigos de tiempo del día.',
  'Where will you give the massage?': '¿Dónde dará usted el masaje?',
  'Place of the massage': 'Lugar del masaje',
  'At my place of business': 'En mi lugar de trabajo',
  'At the client’s home or elsewhere, authorized in advance':
    'En casa del cliente o en otra parte, con autorización previa',
  'At the client’s home or elsewhere, not authorized':
    'En casa del cliente o en otra parte, sin autorización',
  'To an inpatient, beside the main treatment':
    'A una persona hospitalizada, además del tratamiento principal',
  'To an inpatient, as the only or main treatment':
    'A una persona hospitalizada, como tratamiento único o principal',
  'How many massage treatments will the client have that day?':
    '¿Cuántos tratamientos de masaje tendrá el cliente ese día?',
  'Treatments that day': 'Tratamientos ese día',
  One: 'Uno',
  'More, and the attending doctor has said why': 'Más, y el médico tratante ha dicho por qué',
  'More, without that': 'Más, sin eso',
  'Is the care reasonable for the injury?': '¿Es razonable la atención para la lesión?',
  'Reasonable care': 'Atención razonable',
  'The law does not say more. A chart that shows why this care, this often and this long answers it best.':
    'La ley no dice más. La mejor respuesta es un expediente que muestre por qué esta atención, con esta frecuencia y por este tiempo.',
  'Is the care necessary for the injury?': '¿Es necesaria la atención para la lesión?',
  'Necessary care': 'Atención necesaria',
  'The law does not say more. That improvement has come to an end does not answer it.':
    'La ley no dice más. Que la mejoría haya llegado a su fin no la responde.',
  'Does this care need the judgment and skill of a licensed therapist?':
    '¿Necesita esta atención el criterio y la pericia de un terapeuta con licencia?',
  'A therapist’s skill is needed': 'Hace falta la pericia de un terapeuta',
  'Because of the client’s condition, or because the work is complex.':
    'Por la afección del cliente, o porque el trabajo es complejo.',
  'Is massage the only therapy for this condition?': '¿Es el masaje la única terapia para esta afección?',
  'Massage is the only therapy': 'El masaje es la única terapia',
  'No physical therapy or other rehabilitation goes with it.':
    'No lo acompaña fisioterapia ni otra rehabilitación.',
  'Did a prescriber refer the client to you, with a prescription for this diagnosis?':
    '¿Alguien que puede recetar le remitió al cliente, con una receta para este diagnóstico?',
  'Prescription for the diagnosis': 'Receta para el diagnóstico',
  Prescription: 'Receta',
  'A licensed clinician who may prescribe. The prescription is for massage.':
    'Un profesional clínico con licencia que puede recetar. La receta es para masaje.',
  'Does the prescription state how many massage visits, and is this one among them?':
    '¿Dice la receta cuántas visitas de masaje, y está esta entre ellas?',
  'Visits on the prescription': 'Visitas en la receta',
  'A number on the prescription itself, for example “8 visits”.':
    'Un número en la receta misma, por ejemplo «8 visits» (8 visitas).',
  'Are the prescription and the approved plan of care kept in your own record?':
    '¿Guarda usted la receta y el plan de cuidado aprobado en su propio registro?',
  'Prescription and plan on record': 'Receta y plan en el registro',
  'In the client’s massage record, not only with the prescriber.':
    'En el registro de masaje del cliente, no solo con quien receta.',
  'Is there a written plan of care for this diagnosis?':
    '¿Hay un plan de cuidado por escrito para este diagnóstico?',
  'Written plan of care': 'Plan de cuidado por escrito',
  'Plan of care': 'Plan de cuidado',
  'Its parts: diagnosis with onset date, evaluation, short-term and long-term goals you can measure, when they will be reached, frequency and duration, techniques, signature, and last a prognosis.':
    'Sus partes: diagnóstico con fecha de inicio, evaluación, metas a corto y a largo plazo que se puedan medir, cuándo se alcanzarán, frecuencia y duración, técnicas, firma y, por último, un pronóstico.',
  'Yes, with all its parts': 'Sí, con todas sus partes',
  'Yes, all but a prognosis': 'Sí, todo menos un pronóstico',
  'Yes, but another part is missing': 'Sí, pero falta otra parte',
  'Has the prescriber approved the plan of care, for a number of visits that takes in this one?':
    '¿Ha aprobado quien receta el plan de cuidado, para un número de visitas que incluye esta?',
  'Plan of care agreed': 'Plan de cuidado aceptado',
  'For example by a signature.': 'Por ejemplo, con una firma.',
  'Is there a written outline of the treatment, its goals and how long it will take?':
    '¿Hay un esquema por escrito del tratamiento, sus metas y cuánto durará?',
  'Outline of the treatment': 'Esquema del tratamiento',
  'The program, what it is to restore, and the expected length.':
    'El programa, lo que debe restablecer y la duración prevista.',
  'Are there goals for this diagnosis that can be measured and reached?':
    '¿Hay metas para este diagnóstico que se puedan medir y alcanzar?',
  'Goals you can measure': 'Metas que se pueden medir',
  'For example: turn the head 60 degrees, sit for 45 minutes.':
    'Por ejemplo: girar la cabeza 60 grados, estar sentado 45 minutos.',
  'Is real, measurable improvement expected within a foreseeable time?':
    '¿Se espera una mejoría real y medible en un tiempo previsible?',
  'Improvement expected': 'Mejoría esperada',
  Progress: 'Progreso',
  'More than has been reached so far.': 'Más de lo que se ha logrado hasta ahora.',
  'Is significant improvement, by measure, expected within a foreseeable time?':
    '¿Se espera una mejoría significativa, según mediciones, en un tiempo previsible?',
  'Significant improvement expected': 'Mejoría significativa esperada',
  'Measured by motion, strength, function or reported pain.':
    'Medida por el movimiento, la fuerza, la función o el dolor que refiere el cliente.',
  'What did the client’s licensed practitioner find when this care began?':
    '¿Qué determinó el profesional con licencia del cliente cuando empezó esta atención?',
  'Outlook for one month': 'Perspectiva a un mes',
  'It can improve significantly within one month': 'Puede mejorar significativamente en un mes',
  'The visits set up a program the client will do alone':
    'Las visitas establecen un programa que el cliente hará por su cuenta',
  'Neither of these': 'Ninguna de las anteriores',
  'Does the attending physician expect significant improvement to go on?':
    '¿Espera el médico tratante que continúe una mejoría significativa?',
  'Physician expects improvement': 'El médico espera mejoría',
  'A written opinion in your record answers this best.':
    'La mejor respuesta es una opinión por escrito en su registro.',
  'How is the condition changing?': '¿Cómo está cambiando la afección?',
  'Course of the condition': 'Evolución de la afección',
  'Once care is under way, go by repeated measurements of function.':
    'Una vez empezada la atención, guíese por mediciones repetidas de la función.',
  'Clearly improving': 'Mejora claramente',
  'A little better': 'Un poco mejor',
  'It had improved, but no longer does': 'Había mejorado, pero ya no mejora',
  'Getting worse': 'Empeora',
  'Staying the same': 'Sigue igual',
  'Do repeated measures show better function than at the first visit?':
    '¿Muestran las mediciones repetidas una función mejor que en la primera visita?',
  'Better function by measure': 'Mejor función según mediciones',
  'For example range of motion, minutes sitting or standing, or less medicine taken.':
    'Por ejemplo, amplitud de movimiento, minutos sentado o de pie, o menos medicamento tomado.',
  'On what day was the client last evaluated or re-evaluated?':
    '¿Qué día se evaluó o reevaluó al cliente por última vez?',
  'Last re-evaluation': 'Última reevaluación',
  'The evaluation at the start of care counts too.':
    'La evaluación al comienzo de la atención también cuenta.',
  'Has a progress report gone to the attending doctor and to whoever runs the claim?':
    '¿Se envió un informe de progreso al médico tratante y a quien maneja el reclamo?',
  'Progress report sent': 'Informe de progreso enviado',
  'That is L&I, or the self-insured employer.': 'Es decir, L&I o el empleador autoasegurado.',
  'Was the treatment changed when no improvement showed?':
    '¿Se cambió el tratamiento cuando no se vio mejoría?',
  'Treatment was changed': 'Se cambió el tratamiento',
  'The chart should say what was changed and when.': 'El expediente debe decir qué se cambió y cuándo.',
  'Could the client now do without these visits?': '¿Podría el cliente prescindir ahora de estas visitas?',
  'Visits still needed': 'Visitas aún necesarias',
  'No, they are needed': 'No, hacen falta',
  'Yes, the goals are reached': 'Sí, las metas se alcanzaron',
  'Yes, with a home program': 'Sí, con un programa en casa',
  'Yes, it would get better by itself': 'Sí, mejoraría por sí sola',
  'What is the care expected to bring?': '¿Qué se espera que logre la atención?',
  'What the care brings': 'Lo que logra la atención',
  'Care that relieves and also restores function counts as restoring it.':
    'La atención que alivia y además restablece la función cuenta como atención que la restablece.',
  'A lasting change that ends or lessens the condition':
    'Un cambio duradero que pone fin a la afección o la reduce',
  'Activity regained for the long term': 'Actividad recuperada a largo plazo',
  'Relief alone, for a time': 'Solo alivio, por un tiempo',
  'Has the condition reached maximum medical improvement?':
    '¿Ha llegado la afección a la máxima mejoría médica?',
  'Maximum medical improvement': 'Máxima mejoría médica',
  'Fixed and stable: no fundamental or marked change is expected.':
    'Fija y estable: no se espera ningún cambio fundamental ni marcado.',
  'Would a careful clinician give this care, and what for?':
    '¿Daría esta atención un profesional clínico prudente, y para qué?',
  'Purpose of the care': 'Propósito de la atención',
  'General definition': 'Definición general',
  'Yes, to evaluate or treat an illness, injury or symptom':
    'Sí, para evaluar o tratar una enfermedad, lesión o síntoma',
  'Yes, to prevent an illness or injury': 'Sí, para prevenir una enfermedad o lesión',
  'Does the plan document include this preventive care?':
    '¿Incluye el documento del plan esta atención preventiva?',
  'Preventive care in plan': 'Atención preventiva en el plan',
  'Look in the plan’s booklet, or ask the plan.': 'Mire en el folleto del plan, o pregunte al plan.',
  'Does it follow generally accepted standards of practice?':
    '¿Sigue las normas de práctica generalmente aceptadas?',
  'Accepted standards': 'Normas aceptadas',
  'Published evidence, what professional societies recommend, and the views of clinicians in the field.':
    'Evidencia publicada, lo que recomiendan las sociedades profesionales y la opinión de los profesionales clínicos del campo.',
  'Do kind, body site, amount, frequency and length fit the condition, and is the care considered effective for it?':
    '¿Se ajustan a la afección el tipo, el lugar del cuerpo, la cantidad, la frecuencia y la duración, y se considera eficaz la atención para ella?',
  'Right kind and amount': 'Tipo y cantidad adecuados',
  'For Cigna, go by what is usual in your field and region.':
    'Para Cigna, guíese por lo habitual en su campo y su región.',
  'Is it given for a clinical reason, and not mainly for anyone’s convenience?':
    '¿Se da por una razón clínica, y no sobre todo por la comodidad de alguien?',
  'Clinical reason': 'Razón clínica',
  'The client’s convenience or the provider’s.': 'La comodidad del cliente o la del proveedor.',
  'Does it cost no more than other care that would work as well?':
    '¿No cuesta más que otra atención que serviría igual de bien?',
  'No costlier than needed': 'No más costosa de lo necesario',
  'Other care counts if it is at least as likely to give the same result.':
    'Otra atención cuenta si es al menos igual de probable que dé el mismo resultado.',
};
