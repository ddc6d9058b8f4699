import { UserError } from '../../../lib/errors.ts'
import { errorResponse } from '../error-response.ts'

/** Any address under `/api` that is none: told in the shape of every other error. */
function missing(request: Request): Response {
  return errorResponse(new UserError('not_found', `没有 ${new URL(request.url).pathname} 这个接口。`, '有哪些接口，见 README「接口」一节。'))
}

export { missing as GET, missing as POST, missing as PUT, missing as PATCH, missing as DELETE }
