import { toSimplified } from '../text/to-simplified.ts'
import type { Introduction } from './find-introductions.ts'

/** Everybody the page introduces, by name in simplified characters; the first title printed counts. */
export class Roster {
  private readonly people = new Map<string, Introduction>()

  constructor(introductions: Introduction[]) {
    for (const person of introductions) {
      const known = this.people.get(person.plain)
      if (!known) this.people.set(person.plain, person)
      else if (person.host) known.host = true
    }
  }

  get(plainName: string): Introduction | null {
    return this.people.get(plainName) ?? null
  }

  /** The one person introduced as host; null where none is, or several are. */
  get host(): Introduction | null {
    return onlyOne(this.all.filter(person => person.host))
  }

  /** The one person introduced who is not the host; null where none is, or several are. */
  get onlySpokesperson(): Introduction | null {
    return onlyOne(this.all.filter(person => !person.host)) ?? onlyOne(this.all)
  }

  /** The one person whom 王局长 can stand for: same surname, and the title says so. */
  bySurname(surname: string, title: string): Introduction | null {
    const rank = toSimplified(title)
    const same = this.all.filter(person => person.plain.startsWith(toSimplified(surname)))
    return onlyOne(same.filter(person => toSimplified(person.title).includes(rank)))
      ?? onlyOne(same.filter(person => toSimplified(person.title).includes(rank.slice(-2)) || toSimplified(person.title).includes(rank.slice(0, 1))))
  }

  get all(): Introduction[] {
    return [...this.people.values()]
  }
}

function onlyOne(people: Introduction[]): Introduction | null {
  return people.length === 1 ? people[0] ?? null : null
}
