import type { Speaker } from '../contract/speaker.ts'
import { isName } from '../parse/names/is-name.ts'
import { matchLatinName } from '../parse/names/match-latin-name.ts'
import { isWithin } from '../text/is-within.ts'
import { RANK } from '../text/rank.ts'
import type { Reason } from './reason.ts'
import { compared, type Source } from './source.ts'

const SAYS = '介绍|表示|说|指出|称|强调|透露|提到|谈到|认为|回应|答复|解释|坦言|补充|宣布|通报|回答|建议|呼吁|提出|明确|预计|提醒|要求|告诉|讲'
/** Who speaks: the words of a clause before a verb of saying. */
const ZH_SUBJECT = new RegExp(`(?:^|[，。；：、,;\\n”」])(?:据|根据|按照|正如|对此|其中|此外|同时)?([^，。；：,;\\n“”「」"'《》\\d]{2,24}?)(?:在[^，。；：,;\\n]{0,16})?(?:也|还|则|同时|进一步|明确|具体)?(?:${SAYS})(?!明|法|服|唱|书|课|重|赞|号|职|为|定)`, 'gu')
const EN_SUBJECT = /(?<![A-Za-z])([A-Z][a-z]+(?:[- ][A-Z]?[a-z]+)?[ ][A-Z][a-z]+|[A-Z][a-z]+ [A-Z][a-z]+)(?:,[^,.]{2,80},| \([^)]*\))?\s+(?:said|says|stated|noted|announced|added|explained|introduced|mentioned|stressed|emphasi[sz]ed|pointed out|told|revealed|according)(?![a-z])/gu
const EN_ACCORDING = /(?<![A-Za-z])[Aa]ccording to ([A-Z][a-z]+ [A-Z][a-z]+)/gu

const LATIN_WORDS = /(?<![A-Za-z])[A-Z][a-z]+(?:[- ][A-Z]?[a-z]+)?\s[A-Z][a-z]+(?![A-Za-z])/gu

/**
 * The stretches of a sentence that it puts into somebody's mouth: what follows a subject that names a
 * person ("X说，…"), or what stands before one that closes it ("…，这是X介绍的"). An English sentence
 * that names one person is taken to be his as a whole.
 */
export function attributed(text: string, roster: readonly Speaker[]): { text: string; name: string }[] {
  if (!/[\u4e00-\u9fff]{5}/u.test(text)) {
    const named = roster.filter(({ name }) => text.includes(name) || [...text.matchAll(LATIN_WORDS)].some(([latin]) => matchLatinName(latin, compared(name))))
    return named.length === 1 ? [{ text, name: named[0]?.name ?? '' }] : []
  }
  const subjects: { at: number; name: string; closes: boolean }[] = []
  for (const match of text.matchAll(ZH_SUBJECT)) {
    const who = compared(match[1] ?? '')
    const people = longest(roster.filter(speaker => who.includes(compared(speaker.name))))
    const closes = /^(?:的|道|的内容|的情况)?[。！？.!?，,]?\s*$/u.test(text.slice(match.index + match[0].length))
    if (people.length === 1) subjects.push({ at: match.index, name: people[0]?.name ?? '', closes })
  }
  return subjects.map(({ at, name, closes }, i) => ({
    text: closes ? text.slice(i > 0 ? subjects[i - 1]?.at : 0, at) : text.slice(at, subjects[i + 1]?.closes ? undefined : subjects[i + 1]?.at),
    name,
  }))
}

/** 晚报记者 is not 记者: of names that hold each other the longest is meant. */
const longest = (people: readonly Speaker[]): Speaker[] => people.filter(({ name }) => !people.some(other => other.name !== name && other.name.includes(name)))

/** Titles and offices a subject may name instead of a person. */
const OFFICE = new RegExp(`(?:局|委|部|办|厅|处|院|中心|集团|公司|法院|支队|协会|学会|指挥部|${RANK})$`, 'u')

/** An office and behind it whoever holds it: 某局局长张某. */
const HOLDER = /(?:长|主任|书记|主席|经理|总监|发言人|委员|教授|研究员|工程师|专员|队员|医生|医师|律师|代表|秘书)([\u3400-\u9fff]{2,3})$/u

/** A name behind an office that neither the sources nor the question say; nobody's name that they say is 张某 either. */
function strangerIn(who: string, words: string, asked: string): string | null {
  const name = HOLDER.exec(who)?.[1] ?? /([\u3400-\u9fff]某某?)$/u.exec(who)?.[1]
  return name !== undefined && (isName(name) || /某/u.test(name)) && !words.includes(name) && !asked.includes(name) ? name : null
}

const officeOf = (speaker: Speaker): string => compared(`${speaker.organization ?? ''}|${speaker.title ?? ''}`).replaceAll('委员会', '委').replaceAll('和', '').replaceAll('与', '')

function holdsOffice(speaker: Speaker, office: string): boolean {
  return officeOf(speaker).split('|').some(part => isWithin(office, part))
}

/**
 * Who is said to have said it, and who is named at all: each person must be the speaker of a cited
 * sentence or stand in its words; an office that is made to speak must be a cited speaker's.
 */
export function checkSpeakers(text: string, sources: readonly Source[], roster: readonly Speaker[], context = ''): Reason[] {
  const plain = compared(text)
  const words = sources.map(source => source.folded).join('\n')
  const asked = compared(context)
  const cited = sources.flatMap(source => (source.speaker ? [source.speaker] : []))
  const spoke = [...new Set(cited.map(speaker => speaker.name))].join('、')
  // 記者 and 记者 are one.
  const isCited = (speaker: Speaker) => cited.some(each => compared(each.name) === compared(speaker.name))
  const reasons = new Map<string, Reason>()
  const wrong = (who: string) => reasons.set(who, { code: 'speaker', text: spoke ? `所引的话是${spoke}说的，不是${who}` : `所引原文没有注明是${who}说的` })

  // 某部 of 某部新闻发言人 is his office, though some page has it as who answers in writing.
  const offices = cited.flatMap(({ title, organization }) => [organization, title]).filter(each => each !== null).map(compared)
  const withoutOffices = offices.reduce((rest, office) => rest.replaceAll(office, ''), plain)
  const ofOffice = (name: string) => offices.some(office => office.includes(name)) && !withoutOffices.includes(name)
  const named = longest(roster.filter(speaker => plain.includes(compared(speaker.name)) && !ofOffice(compared(speaker.name))))
  for (const speaker of named) {
    if (isCited(speaker) || words.includes(compared(speaker.name))) continue
    wrong(speaker.name)
  }
  for (const [, subject = ''] of text.matchAll(ZH_SUBJECT)) {
    const who = compared(subject).replace(/^(?:据|根据|在)/u, '')
    const people = longest(named.filter(speaker => who.includes(compared(speaker.name))))
    if (people.length > 0) {
      for (const person of people) if (!isCited(person) && !words.includes(compared(person.name))) wrong(person.name)
      if (!people.some(person => isCited(person)) && cited.length > 0 && sources.every(source => source.speaker !== null && !source.folded.includes(compared(people[0]?.name ?? '')))) wrong(people[0]?.name ?? '')
      continue
    }
    const stranger = isName(who) && !words.includes(who) && !asked.includes(who) ? subject.trim() : strangerIn(who, words, asked)
    if (stranger !== null) {
      wrong(stranger)
    } else if (OFFICE.test(who)) {
      const office = who.replaceAll('委员会', '委').replaceAll('和', '').replaceAll('与', '')
      if (cited.some(speaker => holdsOffice(speaker, office)) || words.includes(who)) continue
      if (roster.some(speaker => holdsOffice(speaker, office)) || cited.length > 0 && !asked.includes(who)) wrong(subject.trim())
    }
  }
  if (/[a-z]{3}/iu.test(text)) {
    for (const [latin] of text.matchAll(LATIN_WORDS)) {
      const person = roster.find(speaker => matchLatinName(latin, compared(speaker.name)))
      if (person && !isCited(person) && !words.includes(compared(person.name))) wrong(latin)
    }
    for (const pattern of [EN_SUBJECT, EN_ACCORDING]) {
      for (const [, latin = ''] of text.matchAll(pattern)) {
        if (!/^(?:Mr|Ms|Mrs|Director|Mayor|Minister|The|This|He|She|It)(?![a-z])/u.test(latin) && !roster.some(speaker => matchLatinName(latin, compared(speaker.name)) || compared(speaker.name).includes(compared(latin)))) wrong(latin)
      }
    }
  }
  return [...reasons.values()]
}
