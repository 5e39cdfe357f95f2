import type { Dictionary } from '../../language/translated.ts';

export const spanish: Dictionary = {
  'Massage therapy rules': 'Reglas del masaje terapéutico',
  '2008 rule': 'Regla de 2008',
  'Last changed by WSR 08-09-120. Later changes of it were not found.':
    'Cambiada por última vez por WSR 08-09-120. No se encontraron cambios posteriores.',
  'Beyond six visits': 'Después de seis visitas',
  'A licensed massage therapist gives the care.': 'Da la atención un terapeuta de masaje con licencia.',
  'WAC 296-23-250, who may treat': 'WAC 296-23-250, quién puede tratar',
  'Attending doctor’s written order': 'Orden escrita del médico tratante',
  'The worker’s attending doctor has ordered the massage in writing. A physician assistant may do so for that doctor.':
    'El médico tratante del trabajador ordenó el masaje por escrito. Un asistente médico («physician assistant») puede hacerlo por ese médico.',
  'WAC 296-23-250, written order': 'WAC 296-23-250, orden escrita',
  'Ask the attending doctor on the claim for a written order before the visit.':
    'Pida al médico tratante del reclamo una orden por escrito antes de la visita.',
  'Cures or restores': 'Cura o restablece',
  'The care is curative, a lasting change for the better, or rehabilitative, activity regained for the long term. Relief alone is taken to be neither.':
    'La atención es curativa, un cambio duradero para mejor, o rehabilitadora, actividad recuperada a largo plazo. Se entiende que el alivio por sí solo no es ni lo uno ni lo otro.',
  'Pattern jury instruction WPI 155.31, proper and necessary treatment':
    'Instrucción modelo al jurado WPI 155.31, tratamiento apropiado y necesario',
  'Of April 2022. It restates RCW 51.36.010 and WAC 296-20-01002, which were not read themselves.':
    'De abril de 2022. Repite RCW 51.36.010 y WAC 296-20-01002, que no se leyeron directamente.',
  'Proper and necessary: curative or rehabilitative': 'Apropiado y necesario: curativo o rehabilitador',
  'Record which activity the care gives back, and how you measure it.':
    'Registre qué actividad devuelve la atención, y cómo la mide usted.',
  'After six visits a progress report goes to the attending doctor and to L&I or the self-insured employer. From visit 7 on it must be there.':
    'Después de seis visitas se envía un informe de progreso al médico tratante y a L&I o al empleador autoasegurado. Desde la visita 7 debe estar ahí.',
  'WAC 296-23-250, progress report': 'WAC 296-23-250, informe de progreso',
  'Send the report before the next visit and keep a copy.':
    'Envíe el informe antes de la próxima visita y guarde una copia.',
  'Improved function': 'Mejor función',
  'Beyond six visits, the improvement so far shows in function: range of motion, time sitting or standing, less medicine and the like.':
    'Después de seis visitas, la mejoría hasta ahora se ve en la función: amplitud de movimiento, tiempo sentado o de pie, menos medicamento y cosas así.',
  'WAC 296-23-250, beyond six visits': 'WAC 296-23-250, después de seis visitas',
  'Measure function again and put the change since the first visit in the report.':
    'Mida de nuevo la función y ponga en el informe el cambio desde la primera visita.',
  'Beyond six visits, an outline is written: the treatment program, what it is to restore, and how long it will take.':
    'Después de seis visitas hay un esquema por escrito: el programa de tratamiento, lo que debe restablecer y cuánto durará.',
  'Write the outline and send it with the report.': 'Escriba el esquema y envíelo con el informe.',
  'Care ends once the condition is fixed and stable: no fundamental or marked change is expected any more.':
    'La atención termina una vez que la afección está fija y estable: ya no se espera ningún cambio fundamental ni marcado.',
  'Proper and necessary: maximum medical improvement': 'Apropiado y necesario: máxima mejoría médica',
  'Ask the attending doctor whether the condition counts as fixed and stable.':
    'Pregunte al médico tratante si la afección se considera fija y estable.',
  'Away from the therapist’s premises': 'Fuera del local del terapeuta',
  'Massage at home or elsewhere off your premises was not justified and authorized beforehand.':
    'El masaje en casa o en otra parte fuera de su local no se justificó y autorizó de antemano.',
  'WAC 296-23-250, home and off-premises treatment': 'WAC 296-23-250, tratamiento en casa y fuera del local',
  'Ask for authorization first, and say why the worker cannot come to you.':
    'Pida primero la autorización, y diga por qué el trabajador no puede ir a su local.',
  'Inpatient massage alone': 'Solo masaje en hospitalización',
  'Massage is the only or the main treatment of an inpatient.':
    'El masaje es el único o el principal tratamiento de una persona hospitalizada.',
  'WAC 296-23-250, inpatient treatment': 'WAC 296-23-250, tratamiento en hospitalización',
  'Several treatments a day': 'Varios tratamientos al día',
  'There is more than one treatment that day and the attending doctor has not said why.':
    'Hay más de un tratamiento ese día y el médico tratante no ha dicho por qué.',
  'WAC 296-23-250, more than one treatment a day': 'WAC 296-23-250, más de un tratamiento al día',
  'Ask the attending doctor to justify the second treatment, or plan it for another day.':
    'Pida al médico tratante que justifique el segundo tratamiento, o planéelo para otro día.',
  'Report after a month': 'Informe después de un mes',
  'The report comes due after one month even if fewer than seven visits were given. L&I or the employer may ask for it; before visit 7 it fails no visit here.':
    'El informe se debe después de un mes aunque se hayan dado menos de siete visitas. L&I o el empleador pueden pedirlo; antes de la visita 7, aquí no cuenta en contra de ninguna visita.',
  'Send the report to the attending doctor and to L&I or the employer, and keep a copy.':
    'Envíe el informe al médico tratante y a L&I o al empleador, y guarde una copia.',
  'Form for visits 7–12': 'Formulario para visitas 7–12',
  'By our reading, visits 7 to 12 of a claim need form F245-417-000, sent to L&I’s therapy hotline. Visits 1 to 6 need no authorization. With a self-insured employer, ask the employer or its administrator.':
    'Según nuestra lectura, las visitas 7 a 12 de un reclamo necesitan el formulario F245-417-000, enviado a la línea de terapia de L&I. Las visitas 1 a 6 no necesitan autorización. Con un empleador autoasegurado, pregunte al empleador o a su administrador.',
  'Physical, occupational and massage therapy': 'Fisioterapia, terapia ocupacional y masaje terapéutico',
  'The page has “first 6” and then “6-12”: by our reading the seventh visit is the first that needs the form.':
    'La página dice «first 6» (primeras 6) y luego «6-12»: según nuestra lectura, la séptima visita es la primera que necesita el formulario.',
  'Authorization, visits 6 to 12': 'Autorización, visitas 6 a 12',
  'Send the form before visit 7. A new referral, surgery or condition does not start over.':
    'Envíe el formulario antes de la visita 7. Una remisión, una cirugía o una afección nuevas no reinician la cuenta.',
  'Claim manager from visit 13': 'Encargado del reclamo desde la visita 13',
  'Beyond twelve visits of a claim, the claim manager decides.':
    'Después de doce visitas de un reclamo, decide el encargado del reclamo («claim manager»).',
  'Authorization, more than 12 visits': 'Autorización, más de 12 visitas',
  'Contact the claim manager before visit 13.':
    'Comuníquese con el encargado del reclamo antes de la visita 13.',
  'Written order': 'Orden escrita',
  'From the attending doctor on the claim.': 'Del médico tratante del reclamo.',
  'Progress report': 'Informe de progreso',
  'After six visits or one month, whichever is first. Beyond six visits it carries all of these:':
    'Después de seis visitas o un mes, lo que sea primero. Después de seis visitas lleva todo esto:',
  'Improvement in terms of function': 'Mejoría en términos de función',
  'The treatment program': 'El programa de tratamiento',
  'What it is to restore': 'Lo que debe restablecer',
  'How long it will take': 'Cuánto durará',
  'How visits are counted': 'Cómo se cuentan las visitas',
  'Per claim, over its whole life. A new referral, surgery or condition does not start the count over.':
    'Por reclamo, durante toda su vida. Una remisión, una cirugía o una afección nuevas no reinician la cuenta.',
  Authorization: 'Autorización',
  'Proper and necessary': 'Apropiado y necesario',
  'Care that cures or rehabilitates, until maximum medical improvement: the condition is fixed and stable, and no fundamental or marked change is expected.':
    'Atención que cura o rehabilita, hasta la máxima mejoría médica: la afección está fija y estable, y no se espera ningún cambio fundamental ni marcado.',
  'Daily limit on payment': 'Límite diario de pago',
  'Massage is paid up to 75% of the daily limit for physical and occupational therapy: $112.09 a day from July 2025. A later schedule was not looked for.':
    'El masaje se paga hasta el 75% del límite diario para fisioterapia y terapia ocupacional: $112.09 al día desde julio de 2025. No se buscó una tabla posterior.',
  'Fee schedule bulletin of 2025': 'Boletín de la tabla de tarifas de 2025',
  'A later schedule was not looked for.': 'No se buscó una tabla posterior.',
  'Therapy daily maximums': 'Máximos diarios de terapia',
  'Relief of lasting conditions': 'Alivio de afecciones duraderas',
  'By decisions of the appeals board, relief of symptoms in a permanent condition is not enough; care that relieves and also rehabilitates is.':
    'Según decisiones de la junta de apelaciones, aliviar los síntomas en una afección permanente no basta; sí basta la atención que alivia y además rehabilita.',
  'Board of Industrial Insurance Appeals on palliative care, Rilling (1990) and Pleas (1998)':
    'Board of Industrial Insurance Appeals sobre la atención paliativa, Rilling (1990) y Pleas (1998)',
  'The decisions themselves were not read. The address is that of the site; the column’s own was not kept.':
    'No se leyeron las decisiones mismas. La dirección es la del sitio; no se guardó la de la columna.',
  'Rilling and Pleas': 'Rilling y Pleas',
  'Self-insured and crime victims': 'Autoasegurados y víctimas de delitos',
  'Self-insured employers come under the same rule; authorization is for the employer or its administrator to give. For Crime Victims Compensation ask the program.':
    'Los empleadores autoasegurados están bajo la misma regla; la autorización la da el empleador o su administrador. Para Crime Victims Compensation pregunte al programa.',
  'Authorization, self-insured employers': 'Autorización, empleadores autoasegurados',
  'Two criteria, “cures or restores” and maximum medical improvement, come from a jury instruction, which is a secondary source, and not from the WAC. That relief alone fails was decided for a permanent condition; by our reading it fails in any. The rule names six visits or one month for the report; whether it comes due again was not read. It does not say how much improvement there must be, nor that it must still be going on. By our reading its six visits are counted per claim, as L&I’s page counts them, and the first-six-visits law does not reach workers’ compensation.':
    'Dos criterios, «cura o restablece» y la máxima mejoría médica, vienen de una instrucción al jurado, que es una fuente secundaria, y no del WAC. Que el alivio por sí solo no basta se decidió para una afección permanente; según nuestra lectura no basta en ninguna. La regla indica seis visitas o un mes para el informe; no se leyó si se debe otra vez. No dice cuánta mejoría debe haber, ni que deba seguir en curso. Según nuestra lectura, sus seis visitas se cuentan por reclamo, como las cuenta la página de L&I, y la ley de las primeras seis visitas no alcanza a la compensación laboral.',
};
