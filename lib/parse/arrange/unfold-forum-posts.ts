import { inBothScripts } from '../../text/in-both-scripts.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import type { Label } from '../formats/label.ts'
import type { Line, Page } from '../formats/page.ts'
import { readLabel } from '../labels/read-label.ts'
import { isFurniture } from '../lines/is-furniture.ts'

/** 沙发 发表于 2024-01-01 10:01 | 只看该作者: what a forum prints over a post. */
const POSTED = inBothScripts(/(?:发表|发布|回复)于[\s\u3000:：]*\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\s\u3000]+\d{1,2}:\d{2}(?::\d{2})?[^。！？]{0,40}$/u)
/** 某某 发表于 5楼: whose words a post quotes. */
const QUOTES = inBothScripts(/^[^。！？]{1,24}(?:发表|发布)于[\s\u3000]*\S/u)
/** What others write under a post, or the program does. */
const COMMENTED = inBothScripts(/^(?:点评|评分|本帖最后由[^。]*编辑|本楼点评)(?:[\s\u3000(（\d]|$)/u)
/** 认证：某局局长, 版主 / 某科科长: what stands before somebody's office on his card. */
const RANK = inBothScripts(/^(?:(?:(?:官方|实名|机构|企业|身份)?认证|身份|头衔)[\s\u3000]*[:：]|(?:超级|实习)?(?:版主|管理员)[\s\u3000]*[\/／|｜·])[\s\u3000]*/u)
/** Accounts that are said to be an office's or a medium's own. */
const OFFICIAL = inBothScripts(/官方(?:账号|帐号|微博|认证)|认证[\s\u3000]*[:：][\s\u3000]*(?:媒体|政务|机构)/u)
const FEWEST = 3
/** A card has no more lines, and no longer ones. */
const MOST_LINES = 14
const LONGEST = 40

/** The card of a post: the line with the poster's name, the line over his words, and who he is. */
type Card = { name: number; head: number; label: Label }

/**
 * A forum prints beside every post a card: who posts, linked to his page, his rank or office, and how much he has
 * posted, then when. The words under it are his, but for what they quote of another post and for what others note below.
 */
export function unfoldForumPosts(page: Page): Page {
  const heads = page.lines.flatMap((line, at) => POSTED.test(line.plain) && !line.opens && line.heading === 0 ? [at] : [])
  const cards = heads.flatMap(head => readCard(page.lines, head) ?? [])
  if (cards.length < FEWEST || cards.length < heads.length) return page
  const quotesPost = new Set(page.lines.flatMap(line => line.quoted !== undefined && QUOTES.test(line.plain) ? [line.quoted] : []))
  const opens = new Map<number, Label>()
  const asides = new Set<number>()
  cards.forEach(({ name, head, label }, place) => {
    for (let at = name; at <= head; at++) asides.add(at)
    const until = cards[place + 1]?.name ?? page.lines.length
    let [first, commented] = [Infinity, false]
    for (let at = head + 1; at < until && !isFoot(page.lines[at]); at++) {
      const line = page.lines[at]
      if (!line) continue
      commented ||= COMMENTED.test(line.plain.trim())
      const quoting = line.quoted !== undefined && quotesPost.has(line.quoted)
      if (commented || quoting || at > first && isMotto(line) && isFoot(page.lines[at + 1])) asides.add(at)
      else if (line.text.trim() !== '' && first === Infinity) {
        opens.set(at, label)
        first = at
      }
    }
  })
  return { ...page, lines: page.lines.map((line, at): Line => asides.has(at) ? { ...line, marked: 'aside' } : opens.has(at) ? { ...line, strong: 0, opens: opens.get(at)! } : line) }
}

/** What a member has under every post of his, right over its buttons: few words and no sentence. */
const isMotto = (line: Line): boolean => line.text.length <= LONGEST && !/[。！？!?…；;：:”」』）)]$/u.test(line.plain.trim())

/** The buttons under a post. */
const isFoot = (line: Line | undefined): boolean => line !== undefined && line.text.trim() !== '' && isFurniture(line.plain.trim())

function readCard(lines: readonly Line[], head: number): Card | null {
  let name = -1
  for (let at = head - 1; at >= Math.max(0, head - MOST_LINES); at--) {
    const line = lines[at]
    if (!line || line.text.length > LONGEST || line.heading > 0 || /[。！？!?；;]$/u.test(line.plain.trim())) break
    if (line.marked === 'aside' && isFoot(line)) break
    if (line.marked === 'aside' && line.text.trim() !== '') name = at
  }
  const printed = lines[name]?.text.trim()
  return printed === undefined ? null : { name, head, label: labelOf(printed, lines.slice(name + 1, head).map(line => line.text.trim())) }
}

/** Who posts, by his name and what his card says of him: only an office makes somebody more than a member. */
function labelOf(name: string, card: readonly string[]): Label {
  const own = readLabel(name)
  for (const words of card) {
    const label = readLabel(`${name}（${words.replace(RANK, '')}）`)
    if (label?.kind === 'person' && label.title !== null) return label
  }
  if (own?.kind === 'reporter') return own
  if (own?.kind === 'outlet' || card.some(words => OFFICIAL.test(toSimplified(words)))) return { kind: 'outlet', name }
  return { kind: 'netizen', name }
}
