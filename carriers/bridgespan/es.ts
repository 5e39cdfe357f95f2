import type { Dictionary } from '../../language/translated.ts';

export const spanish: Dictionary = {
  'Probably the general definition of Regence, its sister: accepted practice, right kind and amount, a clinical reason, no costlier than needed. Ask BridgeSpan for its own text.':
    'Probablemente la definición general de Regence, su empresa hermana: práctica aceptada, tipo y cantidad adecuados, una razón clínica, no más costosa de lo necesario. Pida a BridgeSpan su propio texto.',
  'The sister company’s text. That it holds for BridgeSpan was not read anywhere.':
    'El texto de la empresa hermana. En ninguna parte se leyó que valga para BridgeSpan.',
  'Massage not in the program': 'El masaje no está en el programa',
  'The page lists spine surgery, pain and joints, and physical, occupational and speech therapy. Massage is not named. Look the code up before the visit all the same.':
    'La página enumera cirugía de columna, dolor y articulaciones, y fisioterapia, terapia ocupacional y del habla. No menciona el masaje. Aun así, busque el código antes de la visita.',
  'Physical medicine program': 'Programa de medicina física',
  'Parts of the program': 'Partes del programa',
};
