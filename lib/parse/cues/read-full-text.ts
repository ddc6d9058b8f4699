import type { LineKind } from '../lines/classify-line.ts'
import type { Page } from '../formats/page.ts'
import type { Cue } from '../grammar/cue.ts'
import type { Roster } from './roster.ts'

/** 以下为某局长今日在某地的致辞全文：, 致词全文如下：, at the end of a lead: what follows is what was said. */
const LEADS_TO = /(?:(?:以下|下面)(?:[是为]|刊[登载])[^。：:]{0,120}(?:致[辞词]|发言|讲话|谈话|演[辞词说讲]|陈述|声明|开场白|发布词)|(?:致[辞词]|发言|讲话|谈话|演[辞词说讲]|陈述|声明|开场白|发布词)[^。：:]{0,12}(?:全文|原文|实录|稿)[^。：:]{0,8}如下)[^。：:]{0,20}(?:[：:]|(?<=全文)。)[\s\u3000*_]*$/u
/** Whoever speaks says I and we, and addresses somebody. */
const OWN_WORDS = /我(?!国|市|省|县|区|校|院)|咱|各位|大家/u
const HEARD = 1200
/** A lead stands in so many of a page's first lines, and its headline above it. */
const MOST = 40
const HEADLINES = 4

/**
 * A speech that the page gives in full behind a lead, without a label: the words of the one person whom the headline names, or
 * the lead where the headline names nobody. Of several, nobody says who speaks.
 */
export function readFullText(page: Page, kinds: readonly LineKind[], cues: readonly Cue[], roster: Roster): Cue | null {
  const { lines } = page
  const first = cues[0]?.line ?? lines.length
  const lead = lines.findIndex((line, at) => at < Math.min(first, MOST) && kinds[at] !== 'furniture' && LEADS_TO.test(line.plain.slice(-200)))
  if (lead < 0) return null
  const at = lines.findIndex((line, at) => at > lead && kinds[at] === 'text' && line.text.trim() !== '')
  if (at < 0 || at >= first || !OWN_WORDS.test(lines.slice(at, first).map(line => line.plain).join('\n').slice(0, HEARD))) return null
  const headlines = lines.slice(0, lead).filter((line, at) => kinds[at] === 'text' && line.marked === null).slice(0, HEADLINES).map(line => line.plain).join('\n')
  const named = roster.all.filter(({ plain }) => headlines.includes(plain))
  const people = named.length > 0 ? named : roster.all.filter(({ plain }) => lines[lead]!.plain.includes(plain))
  const [person] = people
  if (person === undefined || people.length > 1) return null
  const body = lines[at]!.text.search(/[^\s\u3000]/u)
  return { line: at, form: 'colon', label: { kind: 'person', name: person.name, title: null, role: null }, printed: '', at: body, body, lastLine: at, marks: '', assigned: true }
}
