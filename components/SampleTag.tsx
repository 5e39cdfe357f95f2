import { say } from '../language/say.ts';

/** Says of a saved check that it was made on the sample page. */
export const SampleTag = () => <span class="SampleTag">{say('sample_tag')}</span>;
