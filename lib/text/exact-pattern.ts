import { escapePattern } from './escape-pattern.ts'

/** The source of a pattern that finds just these words, a figure at either end never inside a longer one. */
export const exactPattern = (words: string): string => `${/^\d/u.test(words) ? '(?<![\\d.])' : ''}${escapePattern(words)}${/\d$/u.test(words) ? '(?![\\d.]*\\d)' : ''}`
