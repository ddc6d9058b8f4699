import { usageError } from './usage-error.ts'

/** An option's value where it is one of those that the option may have; undefined where it was not given. @throws UserError naming them. */
export function chooseValue<Value extends string>(command: string, option: string, values: readonly Value[], given: string | undefined): Value | undefined {
  const value = values.find(candidate => candidate === given)
  if (given !== undefined && value === undefined) throw usageError(command, `${option} 只能是 ${values.join('、')}，得到的是“${given}”。`)
  return value
}
