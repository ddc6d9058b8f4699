import { toSimplified } from '../../text/to-simplified.ts'
import type { Introduction } from '../labels/find-introductions.ts'
import { endsInTitle } from '../names/ends-in-title.ts'
import { isTitleForShort } from '../names/is-title-for-short.ts'
import { endsInRank } from '../names/ends-in-rank.ts'
import { isRankItself } from '../names/is-rank-itself.ts'
import { organizationInTitle } from '../names/organization-in-title.ts'
import { nameSound } from '../../text/name-sound.ts'
import { sameSound } from '../../text/same-sound.ts'

/** What people of an office are called whose titles do not say so. */
const CALLED: Record<string, RegExp> = { 法官: /审判|庭/u, 检察官: /检察/u, 警官: /警|公安|交管|派出所/u }

/** What anybody may be called behind a surname. */
const COURTESY = /^(?:先生|女士|小姐|太太|医生|博士|教授|律师|老师)$/u

/** Lengths of names that may be misprinted by their sound. */
const SHORTEST_MISPRINTED = 2
const LONGEST_MISPRINTED = 4

/** What parts the names of a foreigner. */
const POINT = /[·•・‧．]/u

/** 双方教练和某队球员: offices of two. */
const JOINED = /[和与及]/u

/** Someone the page introduces; the organization is that of the first title that prints one. */
export type Introduced = Omit<Introduction, 'organization'> & { organization: string | null }

/** Everybody the page introduces, by name in simplified characters; the first title printed counts. */
export class Roster {
  private readonly people = new Map<string, Introduced>()

  private readonly leading: ReadonlyMap<string, string>

  /** 某某 for 某某·某某, by the part of his name that the page calls him by. */
  private readonly shortened = new Map<string, string>()

  private sounding: Map<string, Introduced[]> | undefined

  private readonly latin: ReadonlyMap<string, string>

  /**
   * @param leading names (simplified, then as printed) that a field of the page gives as hosts, with or without a title
   * @param latin names in Latin letters, and the Han words that end in the same name
   */
  constructor(introductions: Introduction[], leading: ReadonlyMap<string, string> = new Map(), latin: ReadonlyMap<string, string> = new Map()) {
    this.leading = leading
    this.latin = latin
    for (const introduced of introductions) {
      const person = ofFirm(introduced)
      const known = this.people.get(person.plain)
      if (!known) this.people.set(person.plain, { ...person, organization: person.organization ?? organizationInTitle(person.title, toSimplified(person.title)) })
      else {
        known.host ||= person.host
        // A label prints the title in full that prose shortens after its first mention, or describes.
        if (person.label && (/的/u.test(known.title) || isOfTwo(toSimplified(known.title)) || isOfPlace(toSimplified(known.title), toSimplified(person.title)) || isFuller(toSimplified(person.title), toSimplified(known.title)))) {
          known.title = person.title
          known.organization = organizationInTitle(person.title, toSimplified(person.title)) ?? known.organization
        }
        known.organization ??= person.organization ?? organizationInTitle(person.title, toSimplified(person.title))
      }
    }
    this.shorten()
  }

  /** A foreigner is called by the last part of his name, or by the first: who is introduced so is the one person whose whole name ends or begins with it. */
  private shorten(): void {
    const whole = new Map<string, string | null>()
    for (const name of this.people.keys()) {
      const parts = POINT.test(name) ? name.split(POINT) : []
      for (const part of new Set([parts.at(-1) ?? '', parts[0] ?? ''])) if (part.length > 1) whole.set(part, whole.has(part) ? null : name)
    }
    for (const [part, name] of whole) {
      if (name === null) continue
      this.shortened.set(part, name)
      this.people.delete(part)
    }
  }

  get(plainName: string): Introduced | null {
    return this.people.get(plainName) ?? this.people.get(this.shortened.get(plainName) ?? '') ?? null
  }

  /** The one person whose name a label prints with a character of the same sound in the place of one of its own; of the same tone too, and a surname that is right, where the name has but two. */
  misprinted(plainName: string): Introduced | null {
    if (plainName.length < SHORTEST_MISPRINTED || plainName.length > LONGEST_MISPRINTED) return null
    this.sounding ??= bySound(this.all)
    const alike = this.sounding.get(nameSound(plainName).join(' ')) ?? []
    const short = plainName.length === SHORTEST_MISPRINTED
    return onlyOne(alike.filter(({ plain }) => [...plain].filter((character, at) => character !== [...plainName][at]).length === 1 && (!short || plain[0] === plainName[0] && sameSound(plain[1]!, plainName[1]!))))
  }

  /** The one person whose name the page gives in Latin letters, too. */
  byLatin(name: string): Introduced | null {
    const words = this.latin.get(name.toLowerCase())
    return words === undefined ? null : onlyOne(this.all.filter(person => words.endsWith(person.plain)))
  }

  /** Whether a field of the page says that so-and-so is the host. */
  leads(plainName: string): boolean {
    return this.leading.has(plainName)
  }

  /** Whether so-and-so is one of several whom a field of the page gives as hosts. */
  leadsAmongOthers(plainName: string): boolean {
    return this.leading.size > 1 && this.leading.has(plainName)
  }

  /** The one person, introduced or named as host, whose surname it is. */
  byInitial(surname: string): string | null {
    const names = new Set([...this.people.keys(), ...this.leading.keys()].filter(name => name.startsWith(toSimplified(surname))))
    const [name] = names
    return names.size === 1 && name !== undefined ? this.people.get(name)?.name ?? name : null
  }

  /** The one person whom a field names as host, without a title. */
  get leader(): string | null {
    const [printed] = this.leading.values()
    return this.leading.size === 1 && printed !== undefined ? printed : null
  }

  /** The one person introduced as host; null where none is, or several are. */
  get host(): Introduced | null {
    return onlyOne(this.all.filter(person => person.host))
  }

  /** The one person introduced who is not the host; null where none is, or several are. */
  get onlySpokesperson(): Introduced | null {
    return onlyOne(this.all.filter(person => !person.host)) ?? onlyOne(this.all)
  }

  /** The one person whom 王局长, or 市某局王局长, can stand for: same surname, and the title says so. */
  bySurname(surname: string, title: string, body?: string): Introduced | null {
    const rank = toSimplified(title)
    const called = this.all.filter(person => person.plain.startsWith(toSimplified(surname)))
    // The Wang of another office is not meant.
    const same = body === undefined ? called : called.filter(({ organization }) => organization === null || isSameBody(body, toSimplified(organization)))
    // 王局长 is the 局长 where a 副局长 of that surname is there too.
    return onlyOne(same.filter(person => toSimplified(person.title).endsWith(rank) && !toSimplified(person.title).endsWith(`副${rank}`)))
      ?? onlyOne(same.filter(person => toSimplified(person.title).includes(rank)))
      ?? onlyOne(same.filter(person => CALLED[rank]?.test(toSimplified(person.title))))
      ?? onlyOne(same.filter(person => toSimplified(person.title).includes(rank.slice(-2)) || toSimplified(person.title).includes(rank.slice(0, 1))))
      // 杨医生 of a minister who is one: what anybody may be called tells nothing of his office.
      ?? (COURTESY.test(rank) ? onlyOne(same) : null)
  }

  /** The one person whose title ends so, remarks behind it (护理, 主持工作) aside: 署长 alone, where one 署长 is introduced, whatever deputies stand beside him. */
  byTitle(title: string): Introduced | null {
    const rank = toSimplified(title)
    const called = this.all.filter(person => endsInRank(toSimplified(person.title), rank))
    return onlyOne(called)
      ?? onlyOne(called.filter(person => isRankItself(toSimplified(person.title), rank)))
      ?? onlyOne(this.all.filter(person => isTitleForShort(toSimplified(title), toSimplified(person.title))))
  }

  /** The one person of an office that a label names in full or for short (市住建局 for 市住房和城乡建设局). */
  byOffice(office: string): Introduced | null {
    const plain = toSimplified(office)
    return onlyOne(this.all.filter(person => person.organization !== null && isShortFor(plain, toSimplified(person.organization))))
  }

  get all(): Introduced[] {
    return [...this.people.values()]
  }
}

/** 某某新能源 总经理: what no rule knows for a body, set apart from the office that somebody has there. */
const FIRM = /^(?!.*(?:最佳|冠军|得主|优秀))(\p{Script=Han}[\p{Script=Han}A-Za-z\d]{2,11})[ \u3000](\p{Script=Han}{2,24})$/u

function ofFirm(person: Introduction): Introduction {
  const plain = toSimplified(person.title)
  const [, firm, office] = FIRM.exec(plain) ?? []
  if (person.organization !== undefined || firm === undefined || office === undefined || endsInTitle(firm) || !endsInTitle(office) || organizationInTitle(person.title, plain) !== null) return person
  return { ...person, title: person.title.slice(-office.length), organization: person.title.slice(0, firm.length) }
}

function bySound(people: readonly Introduced[]): Map<string, Introduced[]> {
  const sounding = new Map<string, Introduced[]>()
  for (const person of people) {
    if (person.plain.length < SHORTEST_MISPRINTED || person.plain.length > LONGEST_MISPRINTED) continue
    const sound = nameSound(person.plain).join(' ')
    sounding.set(sound, [...sounding.get(sound) ?? [], person])
  }
  return sounding
}

function isOfTwo(title: string): boolean {
  const at = title.search(JOINED)
  return at > 2 && endsInTitle(title.slice(0, at))
}

/** 某市长 for 市长: the place is the body that he leads. */
const isOfPlace = (full: string, short: string): boolean => /^[市县]长$/u.test(short) && full.endsWith(short) && /^\p{Script=Han}{2,6}$/u.test(full.slice(0, -short.length)) && organizationInTitle(full, full) !== null

/** Whether `full` says all that `short` does and more: another office before or behind, or one between body and rank (某局党组书记、局长 for 某局局长). */
function isFuller(full: string, short: string): boolean {
  if (full.length <= short.length) return false
  if (full.endsWith(short) || full.startsWith(`${short}、`) || full.replaceAll('办公室', '办') === short) return true
  const parted = full.lastIndexOf('、')
  const rank = full.slice(parted + 1)
  if (parted <= 0 || rank.length < 2 || short.length <= rank.length || !short.endsWith(rank)) return false
  const body = short.slice(0, -rank.length)
  // 管理局副局长 for 某某管理局党委委员、副局长.
  return full.startsWith(body) || (organizationInTitle(full, full)?.endsWith(body) ?? false)
}

/** 市科技局, 科技局 for 市科技局, 市住建局 for 市住房和城乡建设局. */
function isSameBody(body: string, organization: string): boolean {
  return organization.endsWith(body) || body.endsWith(organization) || isShortFor(body, organization)
}

/** Whether the characters of `short` stand in `full` in their order, the first and last of them at its ends. */
function isShortFor(short: string, full: string): boolean {
  if (short.length < 3 || short.charAt(0) !== full.charAt(0) || short.at(-1) !== full.at(-1) && !full.startsWith(short)) return false
  let at = 0
  for (const character of full) if (character === short.charAt(at)) at++
  return at >= short.length
}

function onlyOne(people: Introduced[]): Introduced | null {
  return people.length === 1 ? people[0] ?? null : null
}
