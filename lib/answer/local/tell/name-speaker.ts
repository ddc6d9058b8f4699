import type { Speaker } from '../../../contract/speaker.ts'
import type { Understanding } from '../../../contract/understanding.ts'

/** Name with title and organization as printed, for the first mention; later the name alone does. */
export function nameSpeaker({ name, title, organization }: Speaker, lang: Understanding['lang']): string {
  const office = title === null ? (organization ?? '') : organization && !title.includes(organization) && !sharesBody(title, organization) ? `${organization}${title}` : title
  // 某报记者 already says whose reporter it is.
  if (office === '' || name.startsWith(office)) return name
  return lang === 'en' ? `${name} (${office})` : `${office}${name}`
}

/** A title that spells the organization another way (市发改委主任 of 市发展改革委) is not given it twice. */
function sharesBody(title: string, organization: string): boolean {
  return /[局委厅部院办处署会]/u.test(title) && title.charAt(0) === organization.charAt(0)
}
