/** A sentence that is put together when it is shown: what it tells of may be found before any language is spoken. */
export type Sentence = () => string;
