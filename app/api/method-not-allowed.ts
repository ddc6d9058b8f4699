import { UserError } from '../../lib/errors.ts'
import { errorResponse } from './error-response.ts'

/** What a route answers to a method that it does not have: 405, which it has in `Allow`, and the reason in the shape of every other error. */
export function methodNotAllowed(...allowed: string[]): () => Response {
  return () => {
    const { headers, body } = errorResponse(new UserError('bad_input', `这个接口只接受 ${allowed.join('、')}。`, '有哪些接口，见 README「接口」一节。'))
    const told = new Headers(headers)
    told.set('allow', allowed.join(', '))
    return new Response(body, { status: 405, headers: told })
  }
}
