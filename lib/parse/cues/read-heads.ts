import { LEAD } from '../grammar/lead.ts'
import { STAMP } from '../grammar/stamp.ts'
import { skip } from '../grammar/skip.ts'

/** What a paragraph begins with up to its first sign, and that sign, written so that like signs are alike. */
export type Head = { printed: string; sign: string; at: number; body: number }

/** Words without a sign, perhaps in marks, then a sign, which may hold a number: 姓名——, 「姓名」, 姓名（1）：. */
const HEAD = /^([「『“‘《\p{So}]?)[\s\u3000*_]*([\p{L}\p{N}](?:[\p{L}\p{N}\s\u3000]{0,22}[\p{L}\p{N}])?)[\s\u3000*_]*([(（]\d{1,2}[)）](?:[:：]|(?=[\s\u3000]*[^\d\s\u3000]))|[^\p{L}\p{N}\s\p{Ps}\p{Pi}*_]{1,3})[\s\u3000*_]*(?=\S)/u
/** 姓名「words」, quoted to the end of the paragraph, or beyond it. */
const QUOTED = /^([\p{L}\p{N}](?:[\p{L}\p{N}\s\u3000]{0,22}[\p{L}\p{N}])?)[\s\u3000*_]*(?=([「『“])[^」』”]*[」』”]?[\s\u3000*_]*$)/u
/** The first part of a name in parts. */
const PART = /^\p{Script=Han}{1,6}[·•・‧](?=\p{Script=Han})/u
const CLOSING: Record<string, string> = { '「': '」', '『': '』', '“': '”', '‘': '’', '《': '》' }
/** Signs that end a sentence, part the members of a list or are read as a label's end already. */
const NO_SIGN = /^[：:。！？!?.．、…%％°℃]/u

/** The heads of a line in the form of a label, whatever the sign: a point may be that sign, or part a name. */
export function readHeads(text: string): Head[] {
  const lead = skip(text, 0, LEAD)
  const stamped = skip(text, lead, STAMP)
  const at = stamped > lead ? skip(text, stamped, /^[\s\u3000|｜]*/u) : lead
  const parts = PART.exec(text.slice(at, at + 12))?.[0] ?? ''
  const [whole = '', words, sign] = QUOTED.exec(text.slice(at)) ?? []
  if (words !== undefined && sign !== undefined) return [{ printed: words, sign, at, body: at + whole.length }]
  return [readHeadAt(text, at, 0), parts === '' ? null : readHeadAt(text, at, parts.length)].filter(head => head !== null)
}

function readHeadAt(text: string, at: number, parts: number): Head | null {
  const ornament = /\p{So}(?=[\s\u3000*_]*$)/u.exec(text.slice(0, at))?.[0] ?? ''
  const [whole, opening = '', words = '', end = ''] = HEAD.exec(text.slice(at + parts, at + parts + 60)) ?? []
  if (whole === undefined || NO_SIGN.test(end) || opening !== '' && parts > 0 || opening in CLOSING && !end.startsWith(CLOSING[opening] ?? '')) return null
  if (opening === '' && /^[\p{Pe}\p{Pf}]/u.test(end)) return null
  const lead = opening || (end.startsWith(ornament) ? ornament : '')
  const from = at + (parts > 0 ? 0 : whole.indexOf(words, opening.length))
  return { printed: text.slice(at, at + parts) + words, sign: lead + end.replace(/\d+/u, '1').replaceAll('|', '｜'), at: from, body: at + parts + whole.length }
}
