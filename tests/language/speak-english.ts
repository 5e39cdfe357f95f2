import { wordsOf } from '../../language/catalogues.ts';
import { speak } from '../../language/say.ts';

// Words may be put together when their module is loaded: before any test is.
speak(wordsOf('en'));
