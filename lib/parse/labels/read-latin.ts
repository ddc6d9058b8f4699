import type { Label } from '../formats/label.ts'
import { endsInTitle } from '../names/ends-in-title.ts'

const LATIN_HOST = /^(?:the )?(?:moderator|host|chair(?:man|person|woman)?|emcee)$/iu
const LATIN_REPORTER = /reporter|journalist|correspondent|news|daily|times|post|agency|press|herald|gazette|journal|tribune|standard|chronicle|bulletin|tv|radio|media|(?:^| )(?:courier|observer|mail|express|review|network|broadcasting|broadcaster|wire|globe|guardian|telegraph|examiner|weekly|magazine|channel|monitor|mercury|dispatch|star|echo)$/iu
const NOT_LATIN_NAME = /^(?:note|notes|tel|email|e-mail|fax|time|date|venue|place|source|editor|website|url|http|https|app|topic|title|photo|ps|tips|contact|address|vs|rmb|gdp|ai)$/iu
const FOREIGNER = /^(.{2,40}?)[\s\u3000]+([A-Z][A-Za-z.'’-]+(?: [A-Z][A-Za-z.'’-]+){0,3})$/u
const LATIN = /^([A-Z][A-Za-z.'’ -]{1,60})(?:, ([A-Za-z.,'’& -]{2,60})| [(]([A-Za-z.,'’& -]{2,60})[)])?$/u

/** 某队主教练 Jane Doe. */
export function readForeigner(printed: string, plain: string): Label | null {
  const [, title, name] = FOREIGNER.exec(plain) ?? []
  return title && name && endsInTitle(title) ? { kind: 'person', name, title: printed.slice(0, title.length), role: null } : null
}

/** Jane Doe, Director; Host; Harbour Weekly. */
export function readLatin(_: string, plain: string): Label | null {
  const [, name, behindComma, inBrackets] = LATIN.exec(plain) ?? []
  if (!name || NOT_LATIN_NAME.test(name)) return null
  return { kind: 'latin', name: name.trim(), title: behindComma ?? inBrackets ?? null, role: LATIN_HOST.test(name) ? 'host' : LATIN_REPORTER.test(name) ? 'reporter' : 'spokesperson' }
}
