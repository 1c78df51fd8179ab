/** A mistake of the caller or in a file that is read; its message says what to do. */
export class Problem extends Error {}
