import { say, words } from '../../language/say.ts';

const locale = words().language === 'en' ? 'en-US' : 'es-US';
const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });

/** A moment in words where the therapist is: `today, 7:31 PM`, else with its day. Both in ms since 1970. */
export function momentWords(at: number, now: number): string {
  const [then, today] = [day.format(at), day.format(now)];
  return say('kept_moment', then === today ? say('kept_today') : then, time.format(at));
}
