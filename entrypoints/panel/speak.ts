import { speak, wordsIn } from '../../language/say.ts';

// Imported first: the panel's words are put together when their modules are loaded. They were brought before it.
const { touchstoneWords } = globalThis;
if (touchstoneWords) speak(wordsIn(touchstoneWords.language, touchstoneWords.catalogue));
