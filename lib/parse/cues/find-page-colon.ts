import { toSimplified } from '../../text/to-simplified.ts'
import type { Page } from '../formats/page.ts'
import { readLabel } from '../labels/read-label.ts'
import type { LineKind } from '../lines/classify-line.ts'
import { endsInTitle } from '../names/ends-in-title.ts'
import { isPossibleName } from '../names/is-possible-name.ts'
import type { PageColon } from './page-colon.ts'
import { readCue } from '../grammar/read-cue.ts'
import { readHeads } from './read-heads.ts'
import { readRoster } from './read-roster.ts'

const FEWEST_PARAGRAPHS = 3
const FEWEST_PEOPLE = 2
/** Signs that ordinary sentences have behind a name, too: what follows them must be said to somebody. */
const SOFT = /^[，,·•・‧]$/u
const SPOKEN = /[？?]|我|大家|各位|您|你|谢谢|感谢|请(?:问|教|看|听|放心)|请\p{Script=Han}{2,12}(?:介绍|回答|提问|发言|发布|补充)/u
/** What a life or a list tells of somebody. */
const TOLD = /^(?:[男女][，,、；;\/／。]|汉族|(?:19|20)\d{2}年(?:\d{1,2}月)?(?:出?生|毕业|参加|入|起)|出?生于|毕业于|[现曾时]任|我[市省国区县](?:知名|著名))/u

/** Within a paragraph's first words: somebody tells of him. */
const IN_THE_THIRD_PERSON = /^.{0,60}?[他她](?!们)/u

type Paragraph = { name: string; words: string }

/**
 * The sign that is a page's colon: it follows, at the heads of several paragraphs, different people whom
 * the page introduces, no rule reads those paragraphs' labels otherwise, and what follows is said, not
 * told of them. Null where the page has none.
 */
export function findPageColon(page: Page, kinds: LineKind[]): PageColon | null {
  const bySign = new Map<string, Paragraph[]>()
  for (const [at, line] of page.lines.entries()) {
    if (kinds[at] !== 'text' && kinds[at] !== 'field' || line.opens || line.heading > 0 || !/[。！？!?]/u.test(line.text)) continue
    for (const head of readHeads(line.plain)) {
      const name = nameIn(head.printed, SOFT.test(head.sign))
      if (!name) continue
      const group = bySign.get(head.sign) ?? []
      if (group.push({ name, words: line.plain.slice(head.body) }) === 1) bySign.set(head.sign, group)
    }
  }
  const groups = [...bySign].filter(([, paragraphs]) => isEnough(paragraphs)).sort(([, a], [, b]) => b.length - a.length)
  if (groups.length === 0) return null
  const roster = readRoster(page, kinds, [], new Set(groups.flatMap(([, paragraphs]) => paragraphs.map(({ name }) => name))))
  for (const [sign, paragraphs] of groups) {
    const introduced = paragraphs.filter(({ name }) => roster.get(name) !== null || roster.leads(name))
    if (isEnough(introduced) && isSpoken(introduced, SOFT.test(sign)) && introduced.length > labelledOtherwise(page, introduced)) return { sign, soft: SOFT.test(sign) }
  }
  return null
}

function isEnough(paragraphs: Paragraph[]): boolean {
  return paragraphs.length >= FEWEST_PARAGRAPHS && new Set(paragraphs.map(({ name }) => name)).size >= FEWEST_PEOPLE
}

function isSpoken(paragraphs: Paragraph[], soft: boolean): boolean {
  const told = paragraphs.filter(({ words }) => isTold(words)).length
  if (soft ? told > 0 : told * 2 >= paragraphs.length) return false
  const said = paragraphs.filter(({ words }) => SPOKEN.test(words)).length
  return soft ? said * 2 > paragraphs.length : said > 0
}

/** Whether words tell of whom stands before them: a life, an office, him. */
function isTold(words: string): boolean {
  const piece = words.split(/[，,。；;（(]/u, 1)[0] ?? ''
  return TOLD.test(words) || IN_THE_THIRD_PERSON.test(words) || endsInTitle(piece) && !SPOKEN.test(piece)
}

/** How many paragraphs begin with these people in the form of a label that is known. */
function labelledOtherwise(page: Page, paragraphs: Paragraph[]): number {
  const names = new Set(paragraphs.map(({ name }) => name))
  return page.lines.filter((line, at) => {
    const cue = readCue(line, at)
    // A space before the sign is none of its own.
    return cue !== null && /^(?:$|[\p{L}\p{N}\p{P}])/u.test(line.text.slice(cue.body).trimStart()) && (cue.label.kind === 'person' || cue.label.kind === 'word') && names.has(toSimplified(cue.label.name))
  }).length
}

/** The name a head prints, alone or, before a sign that is no comma, with its title. */
function nameIn(printed: string, soft: boolean): string | null {
  const bare = printed.replace(/[\s\u3000]/gu, '')
  if (isPossibleName(bare) || bare.includes('·') && bare.split('·').every(part => /^\p{Script=Han}{1,8}$/u.test(part))) return bare
  const label = soft ? null : readLabel(printed)
  return label?.kind === 'person' || label?.kind === 'word' ? toSimplified(label.name) : null
}
