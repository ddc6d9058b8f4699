import { config } from 'zod'

/**
 * Zod tries out eval, to be faster with it, as soon as a schema is made. The page's policy forbids that and
 * Firefox reports the attempt as an error: imported before any schema, this keeps zod from trying.
 */
export const zodWithoutEval = config({ jitless: true })
