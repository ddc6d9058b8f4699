import type { LanguageModel, ModelMessage } from 'ai'
import type { HistoryMessage } from '../../contract/request.ts'
import { isName } from '../../parse/names/is-name.ts'
import { findDates, type When } from '../../text/dates.ts'
import { hanBigrams, overlap } from '../../text/han-bigrams.ts'
import { findQuantities } from '../../text/quantities.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import { streamLlmAnswer } from './stream-llm-answer.ts'

/** Messages of the history that are shown, and their length in UTF-16 units: enough for what "that" may mean. */
const MESSAGES = 6
const MESSAGE_LENGTH = 600
const LONGEST = 200
const PATIENCE = { first: 8000, next: 4000, total: 12_000 }

const INSTRUCTIONS = `把用户最后的问题改写成不看前文也能读懂的一个问题。
规则：只补上前文里省略的主语、指代、时间或地点；不回答问题；不添加前文没有的数字、名字；话题变了就原样输出；只输出改写后的问题，一行，语言与原问题相同。`

/** Words that point at what was said before. */
const POINTS_BACK = /[他她它牠]们?|(?:那|这|該|该)(?:个|個|些|里|裡|位|名)|^那|呢[？?]?$/u

/** Whoever is said to say something. */
const SAYS = /(\p{Script=Han}{2,4}?)(?:还|又|都|曾|也)?(?:说|讲|表示|介绍|提到|指出|认为|谈|透露|回应|强调)/gu
/** Less of its words than this share stands in what was said before: another topic. */
const LEAST_SHARED = 0.5

/** Whether the model kept to its task: one question that points at nothing the rules could name, with no figure, date, name or topic that was not said before. */
function isFaithful(rewritten: string, fallback: string, said: string): boolean {
  if (rewritten === '' || rewritten.length > LONGEST || rewritten.includes('\n')) return false
  if (POINTS_BACK.test(rewritten) && !POINTS_BACK.test(fallback)) return false
  const known = findQuantities(said)
  if (!findQuantities(rewritten).every(quantity => known.some(other => other.value === quantity.value))) return false
  const dated = findDates(said)
  if (!findDates(rewritten).every(date => dated.some(other => sameDay(date, other)))) return false
  const [words, before] = [toSimplified(rewritten), toSimplified(said)]
  if ([...words.matchAll(SAYS)].some(([, name = '']) => isName(name) && !before.includes(name))) return false
  const grams = hanBigrams(words)
  return grams.length === 0 || overlap(grams, new Set(hanBigrams(before))) >= LEAST_SHARED * new Set(grams).size
}

const sameDay = (one: When, other: When): boolean => one.year === other.year && one.month === other.month && one.day === other.day && one.relative === other.relative

/**
 * Makes a follow-up question stand on its own with the model's help.
 *
 * @param fallback what the rules made of it; returned when the model fails, is slow (12 s at most) or strays
 */
export async function rewriteFollowUp({ model, question, history, fallback, signal }: {
  model: LanguageModel; question: string; history: readonly HistoryMessage[]; fallback: string; signal?: AbortSignal
}): Promise<string> {
  if (history.length === 0) return fallback
  const recent = history.slice(-MESSAGES)
  const transcript = recent.map(({ role, content }) => `${role === 'user' ? '用户' : '助手'}：${content.replace(/\s+/gu, ' ').slice(0, MESSAGE_LENGTH)}`).join('\n')
  const messages: ModelMessage[] = [{ role: 'user', content: `前文：\n${transcript}\n\n最后的问题：${question}\n改写：` }]
  let written = ''
  try {
    for await (const piece of streamLlmAnswer({ model, instructions: INSTRUCTIONS, messages, patience: PATIENCE, limit: LONGEST * 2, ...(signal && { signal }) })) written += piece
  } catch (error) {
    if (signal?.aborted) throw error
    return fallback
  }
  const rewritten = written.trim().replace(/^(?:改写(?:后的问题)?|问题)\s?[:：]\s?/u, '').replace(/^[“"「](.*)[”"」]$/su, '$1').trim()
  return isFaithful(rewritten, fallback, `${transcript}\n${question}\n${fallback}`) ? rewritten : fallback
}
