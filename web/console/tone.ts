/** What a status means for the person that looks at it. */
export type Tone = 'good' | 'bad' | 'waiting' | 'plain';
