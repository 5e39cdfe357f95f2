import { speak, wordsIn } from '../language/say.ts';
import english from '../public/_locales/en/messages.json' with { type: 'json' };

// Imported first by what speaks at a terminal: words are put together when their module is loaded.
speak(wordsIn('en', english));
