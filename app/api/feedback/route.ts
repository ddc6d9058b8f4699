import { explainIssue } from '../../../lib/contract/explain-issue.ts'
import { readEnv } from '../../../lib/env.ts'
import { UserError } from '../../../lib/errors.ts'
import { feedbackSchema } from '../../../lib/feedback/feedback-record.ts'
import { openFeedbackStore } from '../../../lib/feedback/open-feedback-store.ts'
import { oncePerProcess } from '../../../lib/once-per-process.ts'
import { errorResponse } from '../error-response.ts'
import { methodNotAllowed } from '../method-not-allowed.ts'
import { readJsonBody } from '../read-json-body.ts'

/** `POST /api/feedback {kind, words?, marker?, answer}` → 201. */
export async function POST(request: Request): Promise<Response> {
  try {
    const body = await readJsonBody(request)
    const parsed = feedbackSchema.safeParse(body)
    if (!parsed.success) {
      const { field, words } = explainIssue(parsed.error, body)
      throw new UserError('bad_input', `反馈没有收下：${field || '请求体'} ${words}。`, '反馈写成 {"kind":"wrong","answer":…}，answer 是得到的整个 Answer；形状见 README「接口」一节。')
    }
    oncePerProcess('feedback-store', () => openFeedbackStore(readEnv().FEEDBACK_DIR)).add(parsed.data)
    return Response.json({ status: 'kept' }, { status: 201 })
  } catch (error) {
    return errorResponse(error)
  }
}

const other = methodNotAllowed('POST')
export { other as GET, other as PUT, other as PATCH, other as DELETE }
