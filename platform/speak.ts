import { speakAtOnce } from './language.ts';

// For its effect, before anything that has words: they are put together when their module is loaded.
speakAtOnce();
