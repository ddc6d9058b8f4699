import type { Cue } from '../grammar/cue.ts'

/** Posts headed so that a page must have for that to be its form, and the share of its labels that they must be. */
const FEWEST_POSTS = 5
const MOST = 0.6
/** What looks like the label of these is what whoever posts says to somebody, or of something: 问某局：…, 发布人：某某、某某。 */
const LIKE_LABELS: ReadonlySet<Cue['label']['kind']> = new Set(['office', 'title', 'role', 'word', 'surname', 'stranger'])

const headsPost = (cue: Cue): boolean => cue.form === 'line' && cue.marks.includes('time after')

/**
 * In a chat each post has a line of its own that says who writes and when. Under it stand his words, also where
 * they begin like a label.
 * @param sure the labels that open turns by themselves, in page order
 * @returns those that do on such a page
 */
export function withinPosts(sure: readonly Cue[]): Cue[] {
  const posts = sure.filter(headsPost)
  if (posts.length < FEWEST_POSTS || posts.length < sure.length * MOST) return [...sure]
  const first = posts[0]?.line ?? 0
  const heads = new Set(posts.map(cue => cue.lastLine))
  // 追问：…, the first word of a post, is what whoever posts does.
  const begins = (cue: Cue): boolean => heads.has(cue.line - 1) && (cue.label.kind === 'question' || cue.label.kind === 'answer')
  return sure.filter(cue => headsPost(cue) || cue.line < first || cue.form !== 'colon' || !LIKE_LABELS.has(cue.label.kind) && !begins(cue))
}
