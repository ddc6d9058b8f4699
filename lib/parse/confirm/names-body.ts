import { BODY_NAME } from '../names/body-name.ts'
import { toSimplified } from '../../text/to-simplified.ts'

/** 姓名｜某局, 姓名（某局）, perhaps with a time behind. */
const OF_BODY = /^(?:\p{Script=Han}{2,3}|\p{Script=Han}[ \u3000]+\p{Script=Han})[\s\u3000]*[｜|丨／/·•\-－—–_(（]{1,2}[\s\u3000]*(\p{Script=Han}{3,20})[)）]?[\s\u3000*_]*(?:\d{1,2}[:：]|$)/u

/** 某局　姓名 */
const BODY_FIRST = /^(\p{Script=Han}{3,20})[\s\u3000]*[\s\u3000｜|丨／/·•]{1,2}[\s\u3000]*(?:\p{Script=Han}{2,3}|\p{Script=Han}[ \u3000]+\p{Script=Han})[\s\u3000*_]*(?:\d{1,2}[:：]|$)/u

/** Whether a label's printed words name, beside the person, the body he comes from: so does no ordinary word that looks like a name. */
export const namesBody = (printed: string): boolean => BODY_NAME.test(toSimplified(OF_BODY.exec(printed)?.[1] ?? BODY_FIRST.exec(printed)?.[1] ?? ''))
