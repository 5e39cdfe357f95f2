import type { Dictionary } from '../../language/translated.ts';

export const spanish: Dictionary = {
  'Physical Therapy': 'Fisioterapia',
  'June 2026 review': 'Revisión de junio de 2026',
  'Shown for visits from the day of its last review. Its massage paragraph is unchanged from the one quoted in 2025. The background section was not read.':
    'Se muestra para visitas desde el día de su última revisión. Su párrafo sobre el masaje es el mismo que se citó en 2025. No se leyó la sección de antecedentes.',
  'Added to another procedure': 'Añadido a otro procedimiento',
  'Massage adds to some other therapeutic procedure that the client has that day.':
    'El masaje se añade a algún otro procedimiento terapéutico que el cliente recibe ese día.',
  'Appendix B, Massage Therapy': 'Apéndice B, Massage Therapy',
  'Plan the massage for a day with another therapeutic procedure.':
    'Planee el masaje para un día con otro procedimiento terapéutico.',
  'First two weeks': 'Primeras dos semanas',
  'Massage should keep to the acute phase at the start, a first two weeks. It is not necessary for long periods.':
    'El masaje debería limitarse a la fase aguda del inicio, unas primeras dos semanas. No es necesario por períodos largos.',
  'Clinical Policy Bulletin 0325, as an earlier reading summed it up':
    'Clinical Policy Bulletin 0325, como lo resumió una lectura anterior',
  'The place in the bulletin was not kept: these are not in its policy or appendices.':
    'No se guardó el lugar en el boletín: esto no está en su política ni en sus apéndices.',
  'Care that maintains or soothes': 'Atención que mantiene o alivia',
  'By a summary, these count as not necessary too:':
    'Según un resumen, esto también cuenta como no necesario:',
  'Routine visits to keep a level, once the client has been taught':
    'Visitas de rutina para mantener un nivel, una vez que el cliente ha aprendido',
  'Passive motion that restores nothing': 'Movimiento pasivo que no restablece nada',
  'Place not kept': 'Lugar no guardado',
  'Care that only soothes (palliative)': 'Atención que solo alivia (paliativa)',
  'Medicare plans and ASH': 'Planes de Medicare y ASH',
  'On some of Aetna’s group Medicare PPO plans massage is said to be a benefit that American Specialty Health (ASH) reviews, on its form for necessity: by a licensed therapist, and not to relax.':
    'En algunos planes PPO grupales de Medicare de Aetna se dice que el masaje es un beneficio que revisa American Specialty Health (ASH), en su formulario de necesidad: por un terapeuta con licencia, y no para relajar.',
  'Massage benefit of an Aetna group Medicare PPO plan':
    'Beneficio de masaje de un plan PPO grupal de Medicare de Aetna',
  'The address is that of the site; the page’s own was not kept.':
    'La dirección es la del sitio; no se guardó la de la página misma.',
  'Massage benefit': 'Beneficio de masaje',
  'The care aims at muscle function, less edema, better joint motion or relief of spasm.':
    'La atención se dirige a la función muscular, menos edema, mejor movimiento articular o alivio del espasmo.',
  'Myofascial release is for soft tissue of the limbs, neck or trunk whose motion is restricted.':
    'La liberación miofascial es para tejido blando de las extremidades, el cuello o el tronco cuyo movimiento está restringido.',
  'Appendix B, Myofascial Release': 'Apéndice B, Myofascial Release',
  'Function lost or impaired': 'Función perdida o deteriorada',
  'The care is for a physical function that a disease, injury or surgery took or impaired: to improve it significantly, develop it or restore it.':
    'La atención es para una función física que una enfermedad, lesión o cirugía quitó o deterioró: para mejorarla significativamente, desarrollarla o restablecerla.',
  'Record which function was lost, and the illness, injury or surgery behind it.':
    'Registre qué función se perdió, y la enfermedad, lesión o cirugía que lo causó.',
  'Licensed provider': 'Proveedor con licencia',
  'A licensed provider gives the care, within the scope of the license.':
    'Da la atención un proveedor con licencia, dentro del alcance de la licencia.',
  'A professional is needed': 'Hace falta un profesional',
  'The care is complex enough to need a licensed professional.':
    'La atención es lo bastante compleja para necesitar un profesional con licencia.',
  'The care follows a written plan of care that is kept up to date.':
    'La atención sigue un plan de cuidado por escrito que se mantiene al día.',
  'Write the plan of care before the visit.': 'Escriba el plan de cuidado antes de la visita.',
  'The plan holds diagnosis and onset, time to reach the goals, measurable short-term and long-term goals, evaluation, frequency and duration, techniques and a signature. A prognosis is not asked for.':
    'El plan contiene diagnóstico e inicio, tiempo para alcanzar las metas, metas medibles a corto y a largo plazo, evaluación, frecuencia y duración, técnicas y una firma. No se pide un pronóstico.',
  'Appendix A, Documentation Requirements': 'Apéndice A, Documentation Requirements',
  'The client’s practitioner finds that a specific illness or injury can improve significantly within a month of the start. Or the visits set up a safe program that the client then does alone.':
    'El profesional del cliente determina que una enfermedad o lesión específica puede mejorar significativamente en un mes desde el inicio. O las visitas establecen un programa seguro que el cliente luego hace por su cuenta.',
  'Ask the client’s practitioner for a note on the outlook for the first month.':
    'Pida al profesional del cliente una nota sobre la perspectiva para el primer mes.',
  'Significant improvement that can be measured is expected in a predictable time.':
    'Se espera en un tiempo previsible una mejoría significativa que se puede medir.',
  'Policy, Medical Necessity; Appendix A, Documentation Requirements':
    'Policy, Medical Necessity; Apéndice A, Documentation Requirements',
  'Record what improvement you expect and by when.': 'Registre qué mejoría espera usted y para cuándo.',
  'Re-evaluation every month': 'Reevaluación cada mes',
  'The client was evaluated or re-evaluated within the past month.':
    'El cliente fue evaluado o reevaluado en el último mes.',
  'Re-evaluate before the visit and record the progress.':
    'Reevalúe antes de la visita y registre el progreso.',
  'Appendix B, duplicative services': 'Apéndice B, «duplicative services»',
  'No symptoms or condition': 'Sin síntomas o sin afección',
  'The client has no symptoms, or no condition that can be identified.':
    'El cliente no tiene síntomas, o no tiene ninguna afección que se pueda identificar.',
  'Neither better nor worse': 'Ni mejor ni peor',
  'The condition gets neither better nor worse. Touchstone asks from the second visit on: a first visit has no history.':
    'La afección no mejora ni empeora. Touchstone pregunta desde la segunda visita: una primera visita no tiene historial.',
  'The benefit has been reached, or a home program could bring the rest.':
    'El provecho de la atención ya se alcanzó, o un programa en casa podría lograr el resto.',
  'Sport beyond daily life': 'Deporte más allá de la vida diaria',
  'The care is for sport or a similar pastime, beyond what daily living needs.':
    'La atención es para el deporte o un pasatiempo parecido, más allá de lo que exige la vida diaria.',
  'Written, kept up to date as the condition changes, and with all of these:':
    'Por escrito, mantenido al día según cambia la afección, y con todo esto:',
  'A re-evaluation at least every month, with the progress made toward the goals and what the care adds to it.':
    'Una reevaluación al menos cada mes, con el progreso hacia las metas y lo que la atención le aporta.',
  'Several procedures in a day': 'Varios procedimientos en un día',
  'The chart says why each of the active procedures of one day is needed.':
    'El expediente dice por qué hace falta cada uno de los procedimientos activos de un día.',
  'Flare and surgery': 'Brote y cirugía',
  'A flare of a chronic illness is not a new illness, and a surgery starts a new condition. Aetna says so of its 60-day limit; Touchstone reads its two weeks of massage the same way.':
    'Un brote de una enfermedad crónica no es una enfermedad nueva, y una cirugía inicia una afección nueva. Aetna lo dice de su límite de 60 días; Touchstone lee del mismo modo sus dos semanas de masaje.',
  'Skilled work on soft tissue. The bulletin ties it neither to another procedure that day nor to two weeks. Work with hand-held tools counts as the same, without extra pay.':
    'Trabajo especializado en tejido blando. El boletín no lo liga ni a otro procedimiento ese día ni a dos semanas. El trabajo con herramientas de mano cuenta como lo mismo, sin pago adicional.',
  'The 60-day limit': 'El límite de 60 días',
  'HMO, QPOS and Health Network (Only or Option) plans count this care toward a 60-day or other rehabilitation limit. Other plans may count sessions in a year.':
    'Los planes HMO, QPOS y Health Network (Only u Option) cuentan esta atención hacia un límite de rehabilitación de 60 días u otro. Otros planes pueden contar las sesiones en un año.',
  'Hot and cold packs': 'Compresas calientes y frías',
  'They fit a painful condition of muscles or joints, or a fresh injury.':
    'Sirven para una afección dolorosa de los músculos o las articulaciones, o una lesión reciente.',
  'Appendix B, Hot/Cold Packs': 'Apéndice B, Hot/Cold Packs',
  'Among others, these:': 'Entre otros, estos:',
  'Kinesio and McConnell taping': 'Vendaje Kinesio y McConnell',
  'Deep oscillation (Hivamat)': 'Oscilación profunda (Hivamat)',
  'Adhesion work for bowel obstruction': 'Trabajo sobre adherencias para la obstrucción intestinal',
  'The bulletin speaks of a licensed physical therapy provider. Whether a massage therapist counts as one is for the plan: ask.':
    'El boletín habla de un proveedor de fisioterapia con licencia. Si un terapeuta de masaje cuenta como tal, lo decide el plan: pregunte.',
  'Care at home': 'Atención en casa',
  'In chosen cases, for function in the client’s own home or on the way to a program done alone.':
    'En casos escogidos, para la función en la propia casa del cliente o como paso hacia un programa que hará por su cuenta.',
  'In other bulletins': 'En otros boletines',
  'Lymphedema has CPB 0069, and dry hydrotherapy CPB 0699.':
    'El linfedema tiene CPB 0069, y la hidroterapia en seco CPB 0699.',
  'The bulletin is written for physical therapy as a whole, and for its licensed providers: whether a massage therapist counts is for the plan. Cutting off at 14 days from the onset is our reading of “2-week”, a limit that the bulletin words as a “should”. What its appendix says a plan of care “should” hold, and the monthly re-evaluation, Touchstone asks for as a must. What was read of it names neither a prescription nor prior authorization for massage, nor Medicare plans. Its background section was not read.':
    'El boletín está escrito para la fisioterapia en conjunto, y para sus proveedores con licencia: si un terapeuta de masaje cuenta, lo decide el plan. Cortar a los 14 días desde el inicio es nuestra lectura de «2-week» (2 semanas), un límite que el boletín expresa con «should» (debería). Lo que según su apéndice un plan de cuidado «should» (debería) contener, y la reevaluación mensual, Touchstone lo pide como obligatorio. Lo que se leyó de él no menciona ni una receta ni autorización previa para el masaje, ni los planes de Medicare. No se leyó su sección de antecedentes.',
};
