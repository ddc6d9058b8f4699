import type { Line } from '../formats/page.ts'

const QUOTED = /^[\s\u3000]*>/u

/** Whether a line stands in a quotation, as the format has it or behind a > that is printed. */
export const isQuoted = (line: Line | undefined): boolean => line !== undefined && (line.quoted !== undefined || QUOTED.test(line.text))
