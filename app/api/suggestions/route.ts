import { answerOnce } from '../../../lib/answer-question.ts'
import type { Briefing } from '../../../lib/contract/briefing.ts'
import { UserError } from '../../../lib/errors.ts'
import { oncePerProcess } from '../../../lib/onnx/once-per-process.ts'
import { chooseBriefings } from '../../../lib/stream/choose-briefings.ts'
import { noBriefing } from '../../../lib/stream/no-briefing.ts'
import { refuseNearMisses } from '../../../lib/stream/refuse-near-misses.ts'
import { replay } from '../../../lib/suggest/replay.ts'
import { suggestQuestions } from '../../../lib/suggest/suggest-questions.ts'
import { errorResponse } from '../error-response.ts'
import { methodNotAllowed } from '../method-not-allowed.ts'
import { serverAssistant } from '../server-assistant.ts'

/** Enough for the start page; each is asked once, which takes time that the reader's own question wants too. */
const WANTED = 6

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

const fields = ['briefing', 'speaker', 'about', 'lang']

/** What the address asks for. @throws UserError where it names a briefing or speaker that is not there, or a field or language that is none. */
function readQuery({ searchParams }: URL, all: ReadonlyMap<string, Briefing>) {
  refuseNearMisses(searchParams.keys(), fields, '参数')
  const speakers = searchParams.has('speaker') ? searchParams.getAll('speaker') : undefined
  const open = chooseBriefings(all, { briefingIds: [...new Set(searchParams.getAll('briefing'))], ...(speakers && { speakers }) })
  const about = searchParams.get('about')
  if (about !== null && !all.has(about)) throw noBriefing(about)
  const lang = searchParams.get('lang') ?? 'zh'
  if (lang !== 'zh' && lang !== 'en') throw new UserError('bad_input', `参数 lang 是“${lang}”，可以是：zh、en。`, '改用 ?lang=en 得到英文问题，或去掉 lang。')
  return { speakers, briefingIds: open.map(({ id }) => id), briefings: about === null ? open : open.filter(({ id }) => id === about), language: lang } as const
}

/**
 * `GET /api/suggestions` → `{suggestions}`: questions made from the briefings, each asked and answered
 * once per index before it is offered. `briefing=ID…` and `speaker=NAME…` are what the reader's questions
 * are restricted to, and so are these; `about=ID` makes them from one briefing, `lang=en` in English. With
 * `Accept: application/x-ndjson` each comes as soon as it is known, a JSON string a line.
 */
export async function GET(request: Request): Promise<Response> {
  try {
    const assistant = await serverAssistant()
    const index = await assistant.index()
    const { speakers, briefingIds, briefings, language } = readQuery(new URL(request.url), index.briefings)
    const known = oncePerProcess('suggestions', () => new Map<string, () => AsyncGenerator<string>>())
    const key = JSON.stringify([index.manifest.generation, language, briefingIds, briefings.map(briefing => briefing.id), speakers])
    let read = known.get(key)
    if (!read) {
      if (known.size > 50) known.clear()
      const ask = (question: string) => answerOnce(assistant, { question, briefingIds, speakers, model: 'local' }).catch((error: unknown) => {
        // The next reader tries again.
        known.delete(key)
        throw error
      })
      known.set(key, read = replay(suggestQuestions({ briefings, passages: [...index.passages.values()], speakers, language, wanted: WANTED, ask })))
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
