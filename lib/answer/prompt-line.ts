/**
 * Words of a page as one line of a prompt: a line that looks like a numbered sentence cannot be forged inside another,
 * no mark closes what encloses it, and nothing in it is invisible or turns the direction of writing.
 */
export const promptLine = (text: string): string => text.replace(/\s+/gu, ' ').replace(/[\u0000-\u001f\u200b-\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '').replaceAll('<', '＜').replaceAll('>', '＞').trim()
