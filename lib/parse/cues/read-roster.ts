import { bodyOfSpokesman } from '../labels/body-of-spokesman.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import type { LineKind } from '../lines/classify-line.ts'
import type { Introduction } from '../labels/find-introductions.ts'
import { findIntroductions } from '../labels/find-introductions.ts'
import { findLatinNames } from '../labels/find-latin-names.ts'
import { hostsTold } from './hosts-told.ts'
import { introduceAroundTitle } from '../labels/find-names-around-title.ts'
import { introduceAmongOthers } from '../labels/introduce-among-others.ts'
import { introduceBeforeOffice } from '../labels/introduce-before-office.ts'
import { introduceBehindOffice } from '../labels/introduce-behind-office.ts'
import { introduceCalledByOffice } from '../labels/introduce-called-by-office.ts'
import { introduceInField } from '../labels/introduce-in-field.ts'
import { introduceLabelled } from '../labels/introduce-labelled.ts'
import { introduceInRow } from '../labels/introduce-in-row.ts'
import { peopleInTables } from '../labels/people-in-tables.ts'
import { isPossibleName } from '../names/is-possible-name.ts'
import type { Page } from '../formats/page.ts'
import type { Cue } from '../grammar/cue.ts'
import { ALONE_MARKS } from '../grammar/marks.ts'
import { readLabel } from '../labels/read-label.ts'
import { PART_OF_EVENT } from '../names/part-of-event.ts'
import { Roster } from './roster.ts'
import { wrappedParagraph } from '../lines/wrapped-paragraph.ts'

/** How far into a text introductions are looked for, in UTF-16 units; leads and lists stand at the top. */
export const INTRODUCTIONS_WITHIN = 100_000
/** A host's name as a field's value, perhaps with the short form that the page uses, or the body he comes from: （高）, （某局）. */
const HOST_FIELD = new RegExp(String.raw`(?:^|[\s\u3000*_。-])${PART_OF_EVENT}?主[\s\u3000]*持[\s\u3000]*人?[*_]*[:：\t][\s\u3000*_]*(?:\p{Script=Han}{3,12}(?:网站|网|台|报|中心)(?:编辑|主播|记者)?[\s\u3000]+)?((?:\p{Script=Han}[ \u3000]{1,2}\p{Script=Han}(?=[ \u3000\t|]*$|[(（])|\p{Script=Han}{2,4})(?:[(（]\p{Script=Han}{1,16}[)）])?(?:[、，,]\p{Script=Han}{2,4}(?:[(（]\p{Script=Han}{1,16}[)）])?)*)(?=[\s\u3000*_。]|$)`, 'gu')

/** 某　某: a name of two characters is set as wide as one of three. */
const BLANKS = /[ \u3000]/gu

/** 地点 某厅　主持人 某某（职务）　观看 1万: a blank for the colon, in a row of such fields. */
const SPACED_HOST = /(?:^|\u3000|[ ]{2,})主持人?[ ](\p{Script=Han}{2,4}(?:[(（]\p{Script=Han}{1,24}[)）])?)(?=\u3000|[ ]{2,})/gu

/** The field that says who leads, and a line set in under it that has no field of its own. */
const HOST_LINE = /^[\s\u3000*_]*(?:会议|发布会)?主[\s\u3000]*持[\s\u3000]*人?[\s\u3000*_]*[:：]/u
/** 发布：, behind a blank. */
const NEXT_FIELD = /[\s\u3000]\p{Script=Han}{2,6}[:：]/u
const SET_IN = /^[\s\u3000]{3,}[^\s\u3000。！？：:][^。！？：:]{2,60}$/u

/**
 * Everybody the page introduces: in labels, fields, lists, rows of a table and prose.
 * @param names names (simplified) that the rest of the page confirms
 */
export function readRoster(page: Page, kinds: LineKind[], candidates: Cue[], names: ReadonlySet<string>): Roster {
  return new Roster(introduce(page, kinds, candidates, names).map(person => bodyOfSpokesman(person, page.text)), new Map([...hostsTold(page), ...hostsInFields(page), ...hostsSetIn(page), ...hostsTagged(candidates)]), findLatinNames(page.text.slice(0, INTRODUCTIONS_WITHIN)))
}

function introduce(page: Page, kinds: LineKind[], candidates: Cue[], names: ReadonlySet<string>): Introduction[] {
  const introductions: Introduction[] = []
  const fromHeadings: Introduction[] = []
  // What reads so may read as office and name as well, which comes first.
  const nameFirst: Introduction[] = []
  const inTables = peopleInTables(page.lines)
  const byLine = new Map(candidates.flatMap(cue => cue.label.kind === 'word' ? [] : [[cue.line, cue] as const]))
  const labelled = new Map(candidates.flatMap(({ label }) => label.kind === 'person' && label.role !== 'reporter' ? [[toSimplified(label.name), label.name] as const] : []))
  for (let at = 0; at < page.lines.length; at++) {
    const line = page.lines[at]
    if (!line) continue
    const cue = byLine.get(at)
    if (cue?.label.kind === 'person' && cue.label.title !== null) {
      introductions.push({ name: cue.label.name, plain: toSimplified(cue.label.name), title: cue.label.title, host: cue.label.role === 'host', label: true, ...cue.label.organization === undefined ? {} : { organization: cue.label.organization } })
    }
    // 主持人：姓名　职务, 【主持】姓名　职务: the value of a field reads like a label.
    const led = cue?.label.kind === 'role' && cue.label.role === 'host' ? ledBy(line.text, cue.body) : ''
    const value = cue && (cue.form === 'colon' || cue.form === 'bracket' && cue.label.kind === 'role' || cue.form === 'cell' && kinds[at] === 'field') ? readLabel(line.text.slice(cue.body)) : null
    if (value?.kind === 'person' && value.title !== null && findIntroductions(line.text, names).length < 2) introductions.push({ name: value.name, plain: toSimplified(value.name), title: value.title, host: cue?.label.kind === 'role' && cue.label.role === 'host' })
    if (kinds[at] === 'field' && line.start <= INTRODUCTIONS_WITHIN) introductions.push(...introduceInField(line.text).map(person => ({ ...person, host: person.host || led.includes(person.name) })))
    if (line.start > INTRODUCTIONS_WITHIN || kinds[at] === 'furniture' || kinds[at] === 'related') continue
    if (page.lines[at - 1]?.goesOn) continue
    const inTable = inTables.get(at)
    if (inTable) {
      introductions.push(inTable)
      continue
    }
    const inRow = introduceInRow(line.text)
    if (inRow) introductions.push(inRow)
    const listed = kinds[at] === 'credit' ? null : introduceBehindOffice(line.text) ?? introduceAmongOthers(page.lines, at)
    if (listed) introductions.push(listed)
    if (!cue) nameFirst.push(...introduceBeforeOffice(line.text))
    const around = introduceAroundTitle(line.text, line.plain, kinds[at] === 'field')
    introductions.push(...around, ...introduceLabelled(line.text, labelled))
    // A headline or caption shortens and embellishes titles; prose and lists come first.
    const into = line.heading > 0 || kinds[at] === 'caption' || !cue && !/[。；;：:，,、]/u.test(line.plain) ? fromHeadings : introductions
    into.push(...findIntroductions(wrappedParagraph(page.lines, at).text.slice(cue?.at ?? 0), names).filter(({ plain, title }) => !around.some(other => other.plain !== plain && other.plain.endsWith(plain) && title.endsWith(other.title))).map(person => ({ ...person, host: person.host || led.includes(person.name) && (cue?.form === 'colon' || cue?.form === 'bracket' || cue?.form === 'cell') && line.text.length < 80 && !/[。！？!?]/u.test(line.text) })))
  }
  const byOffice = introduceCalledByOffice(page.lines.slice(0, candidates[0]?.line ?? 0), candidates.flatMap(({ label }) => label.kind === 'title' ? [label.title] : []))
  return [...introductions, ...fromHeadings, ...nameFirst, ...byOffice]
}

/** What a field that says who leads holds: 主持：某某　发布：某某, up to the next field on the line, without blanks. */
function ledBy(text: string, from: number): string {
  const value = text.slice(from)
  return value.slice(0, NEXT_FIELD.exec(value)?.index ?? value.length).replace(/[\s\u3000]/gu, '')
}

/** 主持人：职务 姓名, and under it, set in to where the first stands, 职务 姓名: all of them, where there are several. */
function hostsSetIn(page: Page): (readonly [string, string])[] {
  const found: (readonly [string, string])[] = []
  let leading = false
  page.lines.forEach((line, at) => {
    const field = HOST_LINE.exec(line.plain)
    leading = field !== null ? SET_IN.test(page.lines[at + 1]?.plain ?? '') : leading && SET_IN.test(line.plain)
    const label = leading ? readLabel(line.text.slice(field?.[0].length ?? 0).trim()) : null
    if (label?.kind === 'person') found.push([toSimplified(label.name), label.name])
  })
  return found
}

/** 【主持】姓名, alone on its line, without a title. */
function hostsTagged(candidates: Cue[]): (readonly [string, string])[] {
  return candidates.flatMap(({ label, marks }) => marks === ALONE_MARKS && label.kind === 'person' && label.role === 'host' && label.title === null ? [[toSimplified(label.name), label.name] as const] : [])
}

/** 主持人：现在请程局长发布。: the label of somebody who speaks, from where on it is no field (主持人：谢谢大家。). */
const HOST_SPEAKS = /^[\s\u3000*_]*主[\s\u3000]*持[\s\u3000]*人?[*_]*[:：][\s\u3000*_]*(?=[^\s\u3000])[^\n]{5,}[。！？!?][\s\u3000*_]*$/u

/** What a host says in so few words: 谢谢大家, 请继续, 到此结束. */
const COURTESY = /谢|大家|各位|^[请好再有]|继续|开始|结束|下面|到此|[你您]好|散会|再见/u

/** 主持：姓名、姓名, without titles. */
function hostsInFields(page: Page): Map<string, string> {
  const speaks = page.lines.findIndex(({ plain }) => HOST_SPEAKS.test(plain))
  return new Map(page.lines.slice(0, speaks < 0 ? undefined : speaks).flatMap(line => [...line.plain.slice(0, 200).matchAll(HOST_FIELD), ...line.plain.slice(0, 200).matchAll(SPACED_HOST)].flatMap(match => {
    const from = match.index + match[0].length - (match[1] ?? '').length
    const printed = line.text.slice(from, from + (match[1] ?? '').length).replace(BLANKS, '').split(/[、，,]/u).map(name => name.replace(/[(（].*$/u, ''))
    const names = (match[1] ?? '').replace(BLANKS, '').split(/[、，,]/u).map(name => name.replace(/[(（].*$/u, ''))
    return names.every(name => isPossibleName(name) && !COURTESY.test(name)) ? names.map((name, at) => [name, printed[at] ?? name] as const) : []
  })))
}
