import { UserError } from '../errors.ts'
import { nearMiss } from './near-miss.ts'

/**
 * Refuses a name that looks like a known one misspelt: passed over, it would give an answer that looks as
 * if it had been obeyed. A name like none of them is let through, for other programs may send more than we read.
 * @param what the names are, e.g. `字段`
 * @throws UserError `bad_input` that says which name is meant
 */
export function refuseNearMisses(given: Iterable<string>, known: readonly string[], what: string): void {
  for (const name of given) {
    const meant = nearMiss(name, known)
    if (meant !== undefined) throw new UserError('bad_input', `没有叫 ${name} 的${what}，要写的应是 ${meant}。`, `把 ${name} 改为 ${meant}，或去掉它。可用的${what}：${known.join('、')}。`)
  }
}
