import { yearsOf } from './years-of.ts'
import { COMPARES, COMPARED_WITH, onlyBase } from './only-base.ts'
import { onlyAimedAt } from './only-aimed-at.ts'

/** 2023年 asked, 2024年 said; 往年 asked, 比往年 said; 现在 asked, 到2030年 said: no likeness of the rest outweighs that. */
export function plainlyOtherTime(asked: string, said: string): boolean {
  if (onlyBase(asked, said) || !/目标|计划/u.test(asked) && onlyAimedAt(asked, said, null)) return true
  const [wanted, told] = [yearsOf(asked), yearsOf(said.replace(COMPARED_WITH, ''))]
  return wanted.length > 0 && told.length > 0 && !COMPARES.test(asked) && !wanted.some(year => told.includes(year))
}
