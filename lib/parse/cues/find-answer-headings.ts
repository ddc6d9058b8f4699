import { ASKING_KINDS } from './asking-kinds.ts'
import { inBothScripts } from '../../text/in-both-scripts.ts'
import type { Label } from '../formats/label.ts'
import type { Page } from '../formats/page.ts'
import type { Cue } from '../grammar/cue.ts'
import type { Roster } from './roster.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import { readLabel } from '../labels/read-label.ts'

/** 某某答网友问, 二、王局长现场回应市民关切, alone on a line. */
const ANSWERS = inBothScripts(/^[\s\u3000*_#>■●◆▍▌▎★☆◎□▲▶►]*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、])?[\s\u3000*_]*([^\s\u3000。！？：:，,；;*_]{2,30}?)[\s\u3000]*(?:在?(?:现场|在线|线上|当场|会后)|集中|逐一|一一)*(?:回?答[复覆]?|[回解]答|回[复覆应]|作答|解答)(?:了)?(?:现场|部分|热点)*(?:网友|网民|记者|媒体|读者|观众|听众|市民|群众|家长|代表|社会)?们?的?(?:提?问题?|追问|疑问|关切|留言|来信|热点)[\s\u3000*_]*$/u)
const LONGEST = 48

/** Who answers under a heading that says so. */
export type Answering = Label & { kind: 'person' | 'surname' }

/** Lines that say whose answers stand under them (某某答网友问), over questions, by their place on the page. */
export function findAnswerHeadings(page: Page, candidates: readonly Cue[], roster: Roster): ReadonlyMap<number, Answering> {
  const found = new Map<number, Answering>()
  let behind = 0
  page.lines.forEach((line, at) => {
    while ((candidates[behind]?.line ?? at + 1) <= at) behind++
    const who = line.text.length > LONGEST || line.heading === 1 ? undefined : ANSWERS.exec(line.text)?.[1]
    const label = who === undefined ? null : readLabel(who)
    const meant: Answering | null = label?.kind === 'person' || label?.kind === 'surname' ? label : label?.kind === 'word' && roster.get(toSimplified(label.name)) ? { kind: 'person', name: label.name, title: label.title, role: null } : null
    const next = candidates[behind]
    if (meant && next && ASKING_KINDS.has(next.label.kind)) found.set(at, meant)
  })
  return found
}
