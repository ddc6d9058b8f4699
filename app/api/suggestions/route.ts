import { answerOnce } from '../../../lib/answer-question.ts'
import type { Answer } from '../../../lib/contract/answer.ts'
import type { Briefing, Span } from '../../../lib/contract/briefing.ts'
import type { AnswerRequest } from '../../../lib/contract/request.ts'
import { UserError } from '../../../lib/errors.ts'
import { oncePerProcess } from '../../../lib/once-per-process.ts'
import type { Assistant } from '../../../lib/open-assistant.ts'
import { chooseBriefings } from '../../../lib/stream/choose-briefings.ts'
import { noBriefing } from '../../../lib/stream/no-briefing.ts'
import { refuseNearMisses } from '../../../lib/stream/refuse-near-misses.ts'
import { replay } from '../../../lib/suggest/replay.ts'
import { suggestQuestions } from '../../../lib/suggest/suggest-questions.ts'
import { errorResponse } from '../error-response.ts'
import { methodNotAllowed } from '../method-not-allowed.ts'
import { serverAssistant } from '../server-assistant.ts'
import { serverQueue } from '../server-queue.ts'

/** Asks as a reader would, whenever no reader waits. */
async function askAside(assistant: Assistant, request: AnswerRequest): Promise<Answer> {
  const leave = await serverQueue().admitSuggestion()
  return answerOnce(assistant, request).finally(leave)
}

/** Enough for the start page; each is asked once, which takes time that the reader's own question wants too. */
const WANTED = 6

/** How many questions' answers are remembered: what one list has asked, another need not ask again. */
const REMEMBERED = 300

/** Each `after=START-END` as a span. @throws UserError for anything else. */
function citedPlaces(given: string[]): Span[] {
  return given.map(each => {
    const place = /^(\d{1,9})-(\d{1,9})$/.exec(each)
    if (!place) throw new UserError('bad_input', `参数 after 是“${each}”，应是 起-止 两个位置，例如 12-80。`, '用引注的 start 和 end，或去掉 after。')
    return { start: Number(place[1]), end: Number(place[2]) }
  })
}

/** One JSON string a line, as each becomes known. Where asking fails midway, as when a briefing is removed meanwhile, what is known so far stands. */
function linesOf(suggestions: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  // Whoever went away while the next one was being made has closed the stream himself.
  let left = false
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await suggestions.next()
        if (left) return
        if (done) controller.close()
        else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`))
      } catch (error) {
        if (left) return
        if (!(error instanceof UserError)) console.error(error)
        controller.close()
      }
    },
    cancel: () => {
      left = true
      void suggestions.return(undefined)
    },
  })
}

const fields = ['briefing', 'speaker', 'about', 'after', 'lang']
const languages = ['zh', 'zh-Hant', 'en'] as const

/** What the address asks for. @throws UserError where it names a briefing or speaker that is not there, or a field or language that is none. */
function readQuery({ searchParams }: URL, all: ReadonlyMap<string, Briefing>) {
  refuseNearMisses(searchParams.keys(), fields, '参数')
  const speakers = searchParams.has('speaker') ? searchParams.getAll('speaker') : undefined
  const open = chooseBriefings(all, { briefingIds: [...new Set(searchParams.getAll('briefing'))], ...(speakers && { speakers }) })
  const about = searchParams.get('about')
  if (about !== null && !all.has(about)) throw noBriefing(about)
  const lang = searchParams.get('lang') ?? 'zh'
  const language = languages.find(each => each === lang)
  if (!language) throw new UserError('bad_input', `参数 lang 是“${lang}”，可以是：${languages.join('、')}。`, '改用 ?lang=en 得到英文问题，或去掉 lang。')
  return { speakers, briefingIds: open.map(({ id }) => id), briefings: about === null ? open : open.filter(({ id }) => id === about), language, after: citedPlaces(searchParams.getAll('after')) } as const
}

/**
 * `GET /api/suggestions` → `{suggestions}`: questions made from the briefings, each asked and answered
 * once per index before it is offered. `briefing=ID…` and `speaker=NAME…` are what the reader's questions
 * are restricted to, and so are these; `about=ID` makes them from one briefing; `after=START-END…` are places
 * of the one briefing that an answer cites, which they go on from; `lang=en` asks in English, `lang=zh-Hant` in
 * Traditional characters. With `Accept: application/x-ndjson` each comes as soon as it is known, a JSON string
 * a line, and no more are made than are read.
 */
export async function GET(request: Request): Promise<Response> {
  try {
    const assistant = await serverAssistant()
    const index = await assistant.index()
    const { speakers, briefingIds, briefings, language, after } = readQuery(new URL(request.url), index.briefings)
    const answers = oncePerProcess('suggested-answers', () => new Map<string, Promise<Answer>>())
    const ask = (question: string): Promise<Answer> => {
      const asking = JSON.stringify([index.manifest.generation, briefingIds, speakers, question])
      const before = answers.get(asking)
      if (before) return before
      if (answers.size >= REMEMBERED) answers.clear()
      const answer = askAside(assistant, { question, briefingIds, speakers, model: 'local' })
      answers.set(asking, answer)
      // The next reader tries again.
      answer.catch(() => answers.delete(asking))
      return answer
    }
    const options = { briefings, passages: [...index.passages.values()], speakers, language, wanted: WANTED } as const
    const known = oncePerProcess('suggestions', () => new Map<string, () => AsyncGenerator<string>>())
    const key = JSON.stringify([index.manifest.generation, language, briefingIds, briefings.map(briefing => briefing.id), speakers])
    // What goes on from an answer is another list each time, and its reader leaves once he has enough.
    let read = after.length > 0 ? () => suggestQuestions({ ...options, after, ask }) : known.get(key)
    if (!read) {
      if (known.size > 50) known.clear()
      const asked = (question: string) => ask(question).catch((error: unknown) => {
        known.delete(key)
        throw error
      })
      known.set(key, read = replay(suggestQuestions({ ...options, ask: asked })))
    }
    const headers = { 'cache-control': 'no-store' }
    if (request.headers.get('accept')?.includes('application/x-ndjson')) return new Response(linesOf(read()), { headers: { ...headers, 'content-type': 'application/x-ndjson' } })
    return Response.json({ suggestions: await Array.fromAsync(read()) }, { headers })
  } catch (error) {
    return errorResponse(error)
  }
}

const other = methodNotAllowed('GET')
export { other as POST, other as PUT, other as PATCH, other as DELETE }
