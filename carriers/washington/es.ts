import type { Dictionary } from '../../language/translated.ts';

export const spanish: Dictionary = {
  'The first six visits': 'Las primeras seis visitas',
  '2018 text': 'Texto de 2018',
  'Chapter 193, Laws of 2018, as practitioners and bill reports describe it':
    'Capítulo 193, Leyes de 2018, como lo describen terapeutas e informes del proyecto de ley',
  'Pages that still describe this text as the law are out of date. Both acts are chapter 193 of their year.':
    'Las páginas que aún describen este texto como la ley están desactualizadas. Ambas leyes son el capítulo 193 de su año.',
  'For the first six visits in a row of a new episode no prior authorization may be required. Necessity may still be reviewed.':
    'Para las primeras seis visitas seguidas de un episodio nuevo no se puede exigir autorización previa. La necesidad sí se puede revisar.',
  'Prior authorization only': 'Solo autorización previa',
  'No authorization could be asked for; the plan’s criteria, its limits and a prescription could.':
    'No se podía pedir autorización; sí los criterios del plan, sus límites y una receta.',
  'Chapter 193, Laws of 2018': 'Capítulo 193, Leyes de 2018',
  '2020 text': 'Texto de 2020',
  'RCW 48.43.016, as amended by chapter 193, Laws of 2020':
    'RCW 48.43.016, enmendado por el capítulo 193, Leyes de 2020',
  'Read in a copy of the code whose history ends with the 2020 act; amendments after 2021 were not checked.':
    'Leído en una copia del código cuyo historial termina con la ley de 2020; no se comprobaron enmiendas posteriores a 2021.',
  'On a state-regulated plan, with a contracted therapist, in a new episode: the first evaluation and treatment visits 1 to 6 may not be reviewed or denied for necessity. A prescription and the plan’s visit limit may still apply.':
    'En un plan regulado por el estado, con un terapeuta contratado, en un episodio nuevo: la primera evaluación y las visitas de tratamiento 1 a 6 no se pueden revisar ni denegar por necesidad. Aún pueden aplicarse una receta y el límite de visitas del plan.',
  'State-regulated plan': 'Plan regulado por el estado',
  'The plan is one that Washington regulates: it was issued here, and the insurer itself pays the claims.':
    'Washington regula el plan: se emitió aquí, y la propia aseguradora paga los reclamos.',
  '(2)(a); plans named in RCW 48.43.005': '(2)(a); planes nombrados en RCW 48.43.005',
  'Contracting provider': 'Proveedor contratado',
  'The therapist has a contract with the carrier and is not employed in its own delivery system.':
    'El terapeuta tiene un contrato con la aseguradora y no está empleado en el sistema de atención propio de ella.',
  '(2)(a) and (7)(b)': '(2)(a) y (7)(b)',
  'Visit 1 to 6': 'Visita 1 a 6',
  'It is one of the first six treatment visits of the episode. Massage has six of its own; an evaluation without treatment is not counted among them.':
    'Es una de las primeras seis visitas de tratamiento del episodio. El masaje tiene seis propias; una evaluación sin tratamiento no se cuenta entre ellas.',
  'The episode is for a new condition or diagnosis.':
    'El episodio es por una afección o un diagnóstico nuevos.',
  'No massage in 90 days': 'Sin masaje en 90 días',
  'No massage therapist treated it in the ninety days before.':
    'Ningún terapeuta de masaje la trató en los noventa días previos.',
  'No active treatment': 'Sin tratamiento activo',
  'The client was not under active treatment.': 'El cliente no estaba en tratamiento activo.',
  'Reviewers as well': 'También los revisores',
  'It holds for the carrier and for anyone it hires, such as eviCore: before the visit, during and after it.':
    'Vale para la aseguradora y para quien ella contrate, como eviCore: antes de la visita, durante ella y después.',
  'No denial afterwards': 'Sin denegación posterior',
  'The carrier may not deny these visits later or refuse to pay, except for fraud.':
    'La aseguradora no puede denegar estas visitas más tarde ni negarse a pagar, salvo por fraude.',
  '(2)(b) and (6)': '(2)(b) y (6)',
  'Evaluation as well': 'También la evaluación',
  'The first evaluation visit has the same protection, beside the six treatment visits.':
    'La primera visita de evaluación tiene la misma protección, además de las seis visitas de tratamiento.',
  'Criteria are public': 'Los criterios son públicos',
  'The carrier posts its standards for authorization, and the criteria and information by which it decides on necessity. Clients and contracting providers get them on request.':
    'La aseguradora publica sus normas de autorización, y los criterios y la información con que decide sobre la necesidad. Los clientes y los proveedores contratados los reciben si los piden.',
  'Who may be consulted': 'A quién se puede consultar',
  'A provider consulted on denying, limiting or ending care holds a license in good standing, in the same or a related field or in one whose practice includes such care.':
    'Un proveedor consultado para denegar, limitar o terminar la atención tiene una licencia vigente y en regla, en el mismo campo o uno afín, o en uno cuya práctica incluye esa atención.',
  'Referral or prescription': 'Remisión o receta',
  'Where the plan asks for one, a visit can still fail for lack of it.':
    'Donde el plan la pide, una visita aún puede no pasar por falta de ella.',
  'Visit limit': 'Límite de visitas',
  'The plan’s limit on the number of visits still applies.':
    'El límite del plan al número de visitas se sigue aplicando.',
  'Insurance fraud': 'Fraude al seguro',
  'A claim can still be denied for fraud.': 'Un reclamo aún se puede denegar por fraude.',
  'Active coverage': 'Cobertura activa',
  'Our own remark: the law bars review of necessity; it does not make an inactive plan pay.':
    'Observación nuestra: la ley impide revisar la necesidad; no obliga a pagar a un plan inactivo.',
  'Not said in this section': 'No se dice en esta sección',
  'The section speaks of health carriers. That it does not reach a plan whose claims the employer pays or that was issued in another state, nor workers’ compensation and auto insurance, follows from the law’s definition of a health plan: that is our reading.':
    'La sección habla de aseguradoras de salud. Que no alcance a un plan cuyos reclamos paga el empleador o que se emitió en otro estado, ni a la compensación laboral ni al seguro de auto, se sigue de la definición de plan de salud de la ley: esa es nuestra lectura.',
  'Public employees: first visit without authorization':
    'Empleados públicos: primera visita sin autorización',
  'Text as read': 'Texto como se leyó',
  'RCW 41.05.074, public employees: prior authorization':
    'RCW 41.05.074, empleados públicos: autorización previa',
  'Read in full in a copy of the code that includes the laws of 2021. The section was last changed in 2019 and has no first day in the copy: it is shown for visits from 2022 on. Later changes were not checked.':
    'Leído completo en una copia del código que incluye las leyes de 2021. La sección se cambió por última vez en 2019 y la copia no le da un primer día: se muestra para visitas desde 2022. No se comprobaron cambios posteriores.',
  'RCW 41.05.017, what reaches public employees’ plans':
    'RCW 41.05.017, lo que alcanza a los planes de empleados públicos',
  'With a contracted therapist, in a new episode, plans for public employees may not ask for prior authorization of the evaluation or the first treatment visit. The section does not keep them from reviewing necessity, from the first visit on.':
    'Con un terapeuta contratado, en un episodio nuevo, los planes para empleados públicos no pueden pedir autorización previa de la evaluación ni de la primera visita de tratamiento. La sección no les impide revisar la necesidad, desde la primera visita.',
  'First visit only': 'Solo la primera visita',
  'The evaluation visit or the first treatment visit of a new episode needs no prior authorization with a contracting provider. Later visits may.':
    'La visita de evaluación o la primera visita de tratamiento de un episodio nuevo no necesita autorización previa con un proveedor contratado. Las visitas posteriores pueden necesitarla.',
  'New episode': 'Episodio nuevo',
  'A new or returning condition that this provider has not treated in the ninety days before, in a client who is not under active treatment.':
    'Una afección nueva o que vuelve, que este proveedor no ha tratado en los noventa días previos, en un cliente que no está en tratamiento activo.',
  'Someone employed in a carrier’s own delivery system does not count as one.':
    'No se cuenta como tal quien está empleado en el sistema de atención propio de una aseguradora.',
  'The plan may ask for one all the same, for the first visit too.':
    'El plan puede pedirla de todos modos, también para la primera visita.',
  'Necessity stays open': 'La necesidad queda abierta',
  'The section speaks of prior authorization alone. By our reading the plan may review whether a visit was necessary, the first one too.':
    'La sección habla solo de autorización previa. Según nuestra lectura, el plan puede revisar si una visita fue necesaria, también la primera.',
  'The Health Care Authority posts the standards, criteria and information by which the plan decides on necessity. Clients and contracting providers get them on request.':
    'La Health Care Authority publica las normas, los criterios y la información con que el plan decide sobre la necesidad. Los clientes y los proveedores contratados los reciben si los piden.',
  'Another section, RCW 41.05.017, puts plans for public employees under RCW 48.43.530 and .535, appeals and independent review, also those outside the insurance code.':
    'Otra sección, RCW 41.05.017, pone los planes para empleados públicos bajo RCW 48.43.530 y .535, apelaciones y revisión independiente, también los que están fuera del código de seguros.',
  'The six visits of RCW 48.43.016 are not for these plans: RCW 41.05.017 lists the sections on insurance that reach them, and in the copy read that one is not on its list.':
    'Las seis visitas de RCW 48.43.016 no son para estos planes: RCW 41.05.017 enumera las secciones sobre seguros que los alcanzan, y en la copia que se leyó esa no está en su lista.',
  'How fast authorization is decided': 'En cuánto tiempo se decide la autorización',
  'Public employees have a section of their own, RCW 41.05.845; only its title was read. Apple Health’s managed care has RCW 74.09.840. Complaints go to the Office of the Insurance Commissioner.':
    'Los empleados públicos tienen una sección propia, RCW 41.05.845; solo se leyó su título. La atención administrada («managed care») de Apple Health tiene RCW 74.09.840. Las quejas van a la Oficina del Comisionado de Seguros (Office of the Insurance Commissioner).',
  '2024 text': 'Texto de 2024',
  'RCW 48.43.830, answer times as the medical association lists them':
    'RCW 48.43.830, plazos de respuesta como los enumera la asociación médica',
  'The statute itself was not read. The hospital association’s page and another one agree.':
    'No se leyó la ley misma. La página de la asociación de hospitales y otra más coinciden.',
  'An insurer must decide on a request for authorization within days: three if it was sent electronically, one if that is urgent.':
    'Una aseguradora debe decidir sobre una solicitud de autorización en pocos días: tres si se envió por vía electrónica, uno si esta es urgente.',
  'Time to decide': 'Plazo para decidir',
  'Once the carrier has what it needs to decide:':
    'Una vez que la aseguradora tiene lo que necesita para decidir:',
  'Sent electronically, a portal included: 3 calendar days, not counting holidays':
    'Enviada por vía electrónica, incluido un portal: 3 días calendario, sin contar los feriados',
  'Electronically and urgent: 1 calendar day': 'Electrónica y urgente: 1 día calendario',
  'Sent otherwise: 5 calendar days': 'Enviada de otro modo: 5 días calendario',
  'Otherwise and urgent: 2 calendar days': 'De otro modo y urgente: 2 días calendario',
  'Time to ask back': 'Plazo para pedir lo que falta',
  'If something is missing, the carrier must ask for it:': 'Si falta algo, la aseguradora debe pedirlo:',
  'Sent electronically, urgent or not: within 1 calendar day':
    'Enviada por vía electrónica, urgente o no: en 1 día calendario',
  'Sent otherwise: within 5 calendar days': 'Enviada de otro modo: en 5 días calendario',
  'Otherwise and urgent: within 1 calendar day': 'De otro modo y urgente: en 1 día calendario',
  'Time to ask for what is missing': 'Plazo para pedir lo que falta',
  'Holidays are unsure': 'Los feriados, en duda',
  'Holidays are said to be left out of the three days alone, and which ones was not said anywhere that was read.':
    'Se dice que los feriados se excluyen solo de los tres días, y en nada de lo leído se dice cuáles.',
  'Self-funded plans': 'Planes autofinanciados',
  'The times may not reach a plan whose claims the employer pays.':
    'Los plazos pueden no alcanzar a un plan cuyos reclamos paga el empleador.',
  'Calendar days': 'Días calendario',
  'Plans it applies to': 'Planes a los que se aplica',
  '2026 text': 'Texto de 2026',
  'E2SSB 5395, chapter 157, Laws of 2026, as summed up':
    'E2SSB 5395, capítulo 157, Leyes de 2026, según un resumen',
  'The act itself was not read.': 'No se leyó la ley misma.',
  'An insurer must decide on a request for authorization within days: three if it was sent electronically, one if that is urgent. Only a licensed clinician may deny it for necessity.':
    'Una aseguradora debe decidir sobre una solicitud de autorización en pocos días: tres si se envió por vía electrónica, uno si esta es urgente. Solo un profesional clínico con licencia puede denegarla por necesidad.',
  'Who may deny': 'Quién puede denegar',
  'A denial for necessity takes a licensed clinician, and automated tools may not be the only ground. The denial names the reviewer’s credentials, and denying afterwards is limited.':
    'Una denegación por necesidad requiere un profesional clínico con licencia, y las herramientas automáticas no pueden ser el único fundamento. La denegación indica las credenciales del revisor, y denegar después está limitado.',
  'Summary of the act': 'Resumen de la ley',
  'How fast Apple Health’s plans decide': 'En cuánto tiempo deciden los planes de Apple Health',
  'RCW 74.09.840, Medicaid managed care: prior authorization':
    'RCW 74.09.840, atención administrada de Medicaid: autorización previa',
  'The copy gives no date. It is shown for visits from 2024 on, like the same times for insurers (RCW 48.43.830).':
    'La copia no da fecha. Se muestra para visitas desde 2024, como los mismos plazos para las aseguradoras (RCW 48.43.830).',
  'A managed-care plan of Apple Health must decide on a request for authorization within the same days as an insurer: three if it was sent electronically, one if that is urgent.':
    'Un plan de atención administrada de Apple Health debe decidir sobre una solicitud de autorización en los mismos plazos que una aseguradora: tres si se envió por vía electrónica, uno si esta es urgente.',
  'Whether these days hold where the state pays without a managed-care plan was not read.':
    'No se leyó si estos días valen donde el estado paga sin un plan de atención administrada («managed care»).',
  'Same times as insurers': 'Los mismos plazos que las aseguradoras',
  'Managed-care plans have the times of RCW 48.43.830. Whether they hold where the state pays without such a plan was not read.':
    'Los planes de atención administrada tienen los plazos de RCW 48.43.830. No se leyó si valen donde el estado paga sin un plan así.',
  'Appeals and independent review': 'Apelaciones y revisión independiente',
  'RCW 48.43.530 and .535': 'RCW 48.43.530 y .535',
  'RCW 48.43.530 and 48.43.535, grievances and independent review':
    'RCW 48.43.530 y 48.43.535, quejas y revisión independiente',
  'Read in full in a copy of the code that includes the laws of 2021 and gives these sections no date. They are shown for visits from 2022 on; later changes were not checked.':
    'Leído completo en una copia del código que incluye las leyes de 2021 y no da fecha a estas secciones. Se muestran para visitas desde 2022; no se comprobaron cambios posteriores.',
  'After a denial the client may appeal: the plan decides within 30 days, 72 hours if urgent. An independent reviewer may then overrule it.':
    'Tras una denegación el cliente puede apelar: el plan decide en 30 días, 72 horas si es urgente. Después, un revisor independiente puede revocar lo decidido.',
  'Appeal to the plan': 'Apelación al plan',
  'A denial comes in writing to client and provider, with its reasons. The plan decides on the appeal within 30 days, or 72 hours if it is urgent.':
    'Una denegación llega por escrito a cliente y proveedor, con sus razones. El plan decide sobre la apelación en 30 días, o 72 horas si es urgente.',
  'Care under way': 'Atención en curso',
  'If care that goes on is cut for necessity, the plan goes on with it until the appeal is decided, and on request the independent review. The client may owe it if that fails.':
    'Si una atención en curso se corta por necesidad, el plan la mantiene hasta decidirse la apelación y, si se pide, la revisión independiente. Si pierde, el cliente puede deberla.',
  'RCW 48.43.530(7) and .535(9)': 'RCW 48.43.530(7) y .535(9)',
  'Independent review': 'Revisión independiente',
  'After a lost appeal, or when the plan is late for no good reason, an independent organization decides:':
    'Tras perder la apelación, o si el plan se retrasa sin razón, decide una organización independiente:',
  'The plan sends the file by the third business day and pays the fee':
    'El plan envía el expediente a más tardar el tercer día hábil y paga la tarifa',
  'The client has at least five business days to add to it':
    'El cliente tiene al menos cinco días hábiles para añadir algo',
  'Urgent cases are decided within 72 hours': 'Los casos urgentes se deciden en 72 horas',
  'The plan must carry the decision out': 'El plan debe cumplir la decisión',
  'The plan’s own criteria': 'Los criterios del plan',
  'The reviewer goes by the evidence and by standards of practice in Washington. It may set the plan’s standard of necessity aside if that is unreasonable or at odds with evidence-based practice, but stays within the benefits.':
    'El revisor se guía por la evidencia y las normas de práctica en Washington. Puede apartar la norma de necesidad del plan si es irrazonable o contraria a la práctica basada en evidencia, dentro de los beneficios.',
  'RCW 41.05.017, as read in the same copy of the code on Nov 25, 2026, puts plans for public employees under these sections by their numbers, those outside the insurance code too. That they bind a plan only if it was issued here and an insurer pays its claims, or if it is for public employees, is our reading. The days for an appeal are written for plans that are not grandfathered.':
    'RCW 41.05.017, como se leyó en la misma copia del código el 25 de noviembre de 2026, pone los planes para empleados públicos bajo estas secciones por sus números, también los que están fuera del código de seguros. Que obliguen a un plan solo si se emitió aquí y una aseguradora paga sus reclamos, o si es para empleados públicos, es nuestra lectura. Los días para una apelación están escritos para los planes que no son «grandfathered» (anteriores a la reforma de salud).',
  'Where results go': 'Adónde van los resultados',
  'The results are reported to the Insurance Commissioner.':
    'Se informan al Comisionado de Seguros (Insurance Commissioner).',
  'Chapter 284-43A WAC, independent review organizations':
    'Capítulo 284-43A WAC, organizaciones de revisión independiente',
  'Days to be confirmed': 'Días por confirmar',
  'A guide gives 180 days for the appeal, then 120 days for asking for independent review, whose decision takes 15 to 20 days.':
    'Una guía da 180 días para la apelación, luego 120 días para pedir la revisión independiente, que tarda de 15 a 20 días.',
  'Insurance appeals in Washington': 'Apelaciones de seguros en Washington',
  'Of 2026. Confirm these days with the carrier’s letter.':
    'De 2026. Confirme estos días con la carta de la aseguradora.',
  Appeals: 'Apelaciones',
  'Every category of provider': 'Toda categoría de proveedor',
  'RCW 48.43.045, every category of provider': 'RCW 48.43.045, toda categoría de proveedor',
  'Read in full in a copy of the code. Last amended by chapter 237, Laws of 2015, whose first day it does not give: shown for visits from 2016 on.':
    'Leído completo en una copia del código. Enmendado por última vez por el capítulo 237, Leyes de 2015, cuyo primer día no da: se muestra para visitas desde 2016.',
  'An insurer’s plan lets every licensed profession give care that is among the state’s essential health benefits, within its license and by the insurer’s standards. No single visit must be paid for because of that.':
    'El plan de una aseguradora permite a toda profesión con licencia dar atención que está entre los beneficios esenciales de salud del estado, dentro de su licencia y según las normas de la aseguradora. Por eso solo no hay que pagar ninguna visita en particular.',
  'No profession shut out': 'Ninguna profesión excluida',
  'For care that is in the benchmark of essential benefits and that the plan takes in, an insurer may not keep out a licensed profession. Its members work within their license and by standards of how care is given and reviewed, of cost, of administration and of what works.':
    'Para la atención que está en la referencia de beneficios esenciales y que el plan incluye, una aseguradora no puede excluir a una profesión con licencia. Sus miembros trabajan dentro de su licencia y según normas de cómo se da y se revisa la atención, de costo, de administración y de lo que es eficaz.',
  'The rule on it': 'La regla sobre ello',
  'As therapists copy it, the rule is about individual and small-group plans. Low-back pain is its example.':
    'Como la copian terapeutas, la regla es sobre planes individuales y de grupos pequeños. El dolor lumbar es su ejemplo.',
  'Professions left out': 'Profesiones que quedan fuera',
  'The law does not hold for a profession whose own licensing law says so. By our reading RCW 18.108.005 does not say so of massage therapists.':
    'La ley no vale para una profesión cuya propia ley de licencias lo dice. Según nuestra lectura, RCW 18.108.005 no lo dice de los terapeutas de masaje.',
  'WAC 284-170-270, as therapists copy it': 'WAC 284-170-270, como lo copian terapeutas',
  'No visit follows from it': 'De ella no se deriva ninguna visita',
  'The law itself says that it does not make a plan pay for what is not in its benefits.':
    'La ley misma dice que no obliga a un plan a pagar lo que no está en sus beneficios.',
  'Nor from the license': 'Tampoco de la licencia',
  'The law on massage therapists’ licenses says that it neither makes an insurer pay for their care nor keeps one from it.':
    'La ley sobre las licencias de los terapeutas de masaje dice que ni obliga a una aseguradora a pagar su atención ni se lo impide.',
  'RCW 18.108.005, massage therapists: intent': 'RCW 18.108.005, terapeutas de masaje: intención',
  'No diagnosis by the therapist': 'El terapeuta no diagnostica',
  'RCW 18.108.010, massage therapists: definitions': 'RCW 18.108.010, terapeutas de masaje: definiciones',
  'The page gives no date. It belongs to a copy of the code that includes the laws of 2021, so it is shown for visits from 2022 on.':
    'La página no da fecha. Pertenece a una copia del código que incluye las leyes de 2021, por eso se muestra para visitas desde 2022.',
  'Diagnosis is not part of massage therapy. The diagnosis and its code come from the prescriber, whoever pays.':
    'El diagnóstico no es parte del masaje terapéutico. El diagnóstico y su código vienen de quien receta, pague quien pague.',
  'Where the diagnosis comes from': 'De dónde viene el diagnóstico',
  'Massage therapy does not include diagnosis, so the ICD-10 code on the claim is the prescriber’s. Keep the paper it stands on.':
    'El masaje terapéutico no incluye el diagnóstico, así que el código ICD-10 del reclamo es de quien receta. Guarde el papel en el que consta.',
  'What a massage chart must hold': 'Qué debe contener un expediente de masaje',
  'WAC 246-830-565, massage records': 'WAC 246-830-565, registros de masaje',
  'Read in a copy current to Dec 1, 2024, up to item (l) of the list in (1), and shown for visits from that day on. What (l) itself lists was cut off. The address is the state’s own.':
    'Leído en una copia vigente al 1 de diciembre de 2024, hasta el punto (l) de la lista en (1), y mostrado para visitas desde ese día. Lo que enumera el propio (l) estaba cortado. La dirección es la del estado.',
  'The chart of every session must hold certain things, whoever pays. For care of a health condition it must hold more, which was not read: look in the rule itself.':
    'El expediente de cada sesión debe contener ciertas cosas, pague quien pague. Para atender una afección de salud debe contener más, que no se leyó: mire en la regla misma.',
  'In every chart': 'En cada expediente',
  'The rule lists these:': 'La regla enumera esto:',
  'Name and contact of the client, or of a guardian; age':
    'Nombre y contacto del cliente, o de un tutor; edad',
  'Health history, enough to see what calls for caution, brought up to date each session':
    'Historial de salud, suficiente para ver qué exige precaución, puesta al día en cada sesión',
  'Day and length of the session': 'Día y duración de la sesión',
  'Techniques used, and where on the body': 'Técnicas usadas, y en qué parte del cuerpo',
  'Written consent, good for a year unless withdrawn':
    'Consentimiento por escrito, válido por un año si no se retira',
  'Further consent for work on breast, gluteal cleft or perineum':
    'Consentimiento adicional para trabajar en el seno, el pliegue interglúteo o el perineo',
  'Consent to any change of draping':
    'Consentimiento a cualquier cambio en cómo se cubre el cuerpo («draping»)',
  'For a health condition': 'Por una afección de salud',
  'Where the session is mainly for a health condition the chart must hold more, beginning with symptoms. The rest of that list was not read: see WAC 246-830-565(1)(l).':
    'Donde la sesión es sobre todo por una afección de salud, el expediente debe contener más, empezando por los síntomas. El resto de esa lista no se leyó: vea WAC 246-830-565(1)(l).',
};
