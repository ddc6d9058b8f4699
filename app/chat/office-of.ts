import type { Speaker } from '../../lib/contract/speaker.ts'

/** Organization and title in one phrase; a title that is printed with its organization already says both. */
export function officeOf({ organization, title }: Pick<Speaker, 'organization' | 'title'>): string {
  if (!organization || title?.includes(organization)) return title ?? ''
  return `${organization}${title ?? ''}`
}
