import { withoutBookMarks } from './without-book-marks.ts'

/** The medium for which somebody so called asks: 某报 of 某报记者 and of 《某报》. */
export const mediumOf = (name: string): string => withoutBookMarks(name).replace(/(?<=\S{2})(?:记者|記者)$/u, '')
