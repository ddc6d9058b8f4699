import type { Line, Page } from '../formats/page.ts'
import { endsInTitle } from '../names/ends-in-title.ts'
import { sameSound } from '../../text/same-sound.ts'

/** 答；words: a mark with half of its colon, at the head of a line. */
const HALF_COLON = /^[\s\u3000*_]*(?:问|答|提问|回答|[QA]\d{0,2})[;；](?=\S)/u
const WHOLE_COLON = /^[\s\u3000*_]*(?:问|答|提问|回答|[QA]\d{0,2})[:：]/u
const FEWEST_WHOLE = 3

/** Who speaks, at the head of a line: before a colon, or in the brackets before one. */
const OFFICE = /^([\s\u3000*_【]*(?:\p{Script=Han}{1,4}[(（])?)(\p{Script=Han}{3,6})[)）】*\s\u3000]*[:：]/u
/** What titles end in that are misprinted so; 主讲人 is no 主持人. */
const RANK = /[长任记席监理授师官]$/u

/** 【某部·****某某】, where a copy has set two stretches in bold beside each other. */
const PARTED_BOLD = /^[\s\u3000*_]*【[^【】\n]{0,16}\*{4}[^【】\n]{0,16}】/u
/** **【提问·某报**: a label in bold whose bracket nothing closes. */
const OPEN_BRACKET = /^([\s\u3000]*)\*\*【([^【】\n*]{2,20})\*\*[\s\u3000]*$/u
const CLOSED_BRACKET = /^[\s\u3000]*\*\*【[^【】\n]{2,20}】\*\*[\s\u3000]*$/u

/** \#某词#: a sign that Markdown escapes, at the head of a short line. */
const ESCAPED = /^\\(?=#[^#\n]{2,16}\\?#[\s\u3000]*$)/u

/** Who speaks, in brackets or before a colon, at the head of a line. */
const LABEL = /^[\s\u3000*_【]*(\p{Script=Han}(?:[\p{Script=Han}\s\u3000·•]{0,18}\p{Script=Han}))[\s\u3000*_]*(?:】|[:：])/u
/** On how many lines a name stands that another is a misprint of; a page has so many labels at most, or nothing is compared. */
const FEWEST_ALIKE = 2
const MOST_LABELS = 200

/** Labels that a page prints wrong in one sign, read as its others are: the sign only, unit for unit, in what the rules read; the page's own text stays. */
export function mendLabels(page: Page): Page {
  const whole = page.lines.filter(line => WHOLE_COLON.test(line.plain)).length
  const closed = page.lines.filter(line => CLOSED_BRACKET.test(line.plain)).length
  const offices = new Map<string, number>()
  const labels = new Map<string, number>()
  for (const line of page.lines) {
    const label = LABEL.exec(line.plain)?.[1]
    if (label !== undefined) labels.set(label, (labels.get(label) ?? 0) + 1)
    const office = OFFICE.exec(line.plain)?.[2]
    if (office !== undefined) offices.set(office, (offices.get(office) ?? 0) + 1)
  }
  const titles = [...offices.keys()].filter(office => RANK.test(office) && endsInTitle(office))
  const lines = page.lines.map((line): Line => {
    if (whole >= FEWEST_WHOLE && HALF_COLON.test(line.plain)) return written(line, line.text.search(/[;；]/u), '：')
    if (PARTED_BOLD.test(line.plain)) return written(line, line.text.indexOf('****', line.text.indexOf('【')), '　　　　')
    const open = closed >= FEWEST_WHOLE ? OPEN_BRACKET.exec(line.plain) : null
    if (open) return written(written(line, open[1]!.length, '　　'), open[1]!.length + 3 + open[2]!.length, '】　')
    if (ESCAPED.test(line.plain)) return written(line, 0, '　')
    const said = LABEL.exec(line.plain)?.[1]
    const right = said === undefined || labels.get(said) !== 1 || labels.size > MOST_LABELS ? undefined : saidAlike(said, labels, page)
    if (right !== undefined) return written(line, line.plain.indexOf(said!), right)
    const [, before = '', office] = OFFICE.exec(line.plain) ?? []
    const meant = office === undefined || offices.get(office) !== 1 || endsInTitle(office) ? undefined : onlyAlike(office, titles)
    return meant === undefined ? line : written(line, before.length, meant)
  })
  return { ...page, lines }
}

/** The one label, whose name stands on more lines, that this one differs from in a character that is said alike, where what differs stands nowhere else on the page. */
function saidAlike(label: string, labels: ReadonlyMap<string, number>, page: Page): string | undefined {
  const told = (words: string): number => page.lines.filter(({ plain }) => plain.includes(words)).length
  const alike = [...labels.keys()].filter(other => {
    if (other.length !== label.length || other === label) return false
    let at = 0
    while (label[at] === other[at]) at++
    return at > 0 && label.slice(at + 1) === other.slice(at + 1) && sameSound(label[at]!, other[at]!) && told(label.slice(at - 1, at + 1)) === 1 && told(other.slice(at - 1, at + 1)) >= FEWEST_ALIKE
  })
  return alike.length === 1 ? alike[0] : undefined
}

/** The one title that a word differs from in its last character alone. */
function onlyAlike(office: string, titles: readonly string[]): string | undefined {
  const alike = titles.filter(title => title.length === office.length && title.slice(0, -1) === office.slice(0, -1))
  return alike.length === 1 ? alike[0] : undefined
}

/** A line with other signs at a place; as many as stood there. */
function written(line: Line, at: number, signs: string): Line {
  const put = (text: string): string => text.slice(0, at) + signs + text.slice(at + signs.length)
  return { ...line, text: put(line.text), plain: put(line.plain) }
}
