import { usageError } from './usage-error.ts'

/** The value of `--limit`, how many questions to take; undefined where it was not given. @throws UserError where it is no count. */
export function readLimit(command: string, given: string | undefined): number | undefined {
  const limit = given === undefined ? undefined : Number(given)
  if (limit !== undefined && !(Number.isInteger(limit) && limit > 0)) throw usageError(command, `--limit 应是正整数，得到的是“${given}”。`)
  return limit
}
