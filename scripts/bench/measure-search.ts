import { plainWords, searchConversations, type SearchedText } from '../../app/history/search-conversations.ts'

const CONVERSATIONS = 200
const ROUNDS = 20

/**
 * Milliseconds that a search of many long conversations takes, and how many times that of merely looking through
 * the same words (`includes`), alternately in the same run; medians.
 */
export function measureSearch(): { conversations: number; search: number; ratio: number } {
  const texts = Array.from({ length: CONVERSATIONS }, (_, at) => [0, 1, 2].map((part): SearchedText => {
    const words = `第${at}个对话说：${'轨道交通运营里程达到若干公里，'.repeat(60)}`
    return { conversationId: String(at), messageId: String(part), words, plain: plainWords(words) }
  })).flat()
  const times = Array.from({ length: ROUNDS }, () => ({
    search: timed(() => searchConversations(texts, '轨道 里程')),
    through: timed(() => texts.filter(({ plain }) => plain.includes('无此一词'))),
  }))
  const search = median(times.map(time => time.search))
  return { conversations: CONVERSATIONS, search, ratio: search / median(times.map(time => time.through)) }
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!

function timed(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}
