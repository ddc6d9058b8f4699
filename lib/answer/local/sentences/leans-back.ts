const LEANS = /^(?:另一方面|其余|其中|其它?|这|那|他们?|她们?|它们?|同时|另外|此外|因此|所以)/u

/** Whether a sentence leans on the one before it, and tells little without that. */
export const leansBack = (sentence: string): boolean => LEANS.test(sentence)
