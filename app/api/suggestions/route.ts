import { answerOnce } from '../../../lib/answer-question.ts'
import { oncePerProcess } from '../../../lib/onnx/once-per-process.ts'
import { suggestQuestions } from '../../../lib/suggest/suggest-questions.ts'
import { errorResponse } from '../error-response.ts'
import { serverAssistant } from '../server-assistant.ts'

/** Enough for the start page; each is asked once, which takes time that the reader's own question wants too. */
const WANTED = 6

/**
 * `GET /api/suggestions?briefing=ID…` → `{suggestions}`: questions made from the briefings,
 * each asked and answered once per index before it is offered.
 */
export async function GET(request: Request): Promise<Response> {
  try {
    const assistant = await serverAssistant()
    const index = await assistant.index()
    const asked = new URL(request.url).searchParams.getAll('briefing')
    const briefings = [...index.briefings.values()].filter(briefing => asked.length === 0 || asked.includes(briefing.id))
    const briefingIds = briefings.map(briefing => briefing.id)
    const known = oncePerProcess('suggestions', () => new Map<string, Promise<string[]>>())
    const key = [index.manifest.generation, ...briefingIds].join('\n')
    if (!known.has(key)) {
      if (known.size > 50) known.clear()
      const suggestions = suggestQuestions({
        briefings, passages: [...index.passages.values()], wanted: WANTED,
        ask: question => answerOnce(assistant, { question, briefingIds, model: 'local' }),
      })
      known.set(key, suggestions)
      suggestions.catch(() => known.delete(key))
    }
    return Response.json({ suggestions: await known.get(key) }, { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return errorResponse(error)
  }
}
