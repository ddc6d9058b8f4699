import { inBothScripts } from '../../text/in-both-scripts.ts'
import { LABEL_COLON } from './label-colon.ts'

/** 姓名（翻译：某某）: the colon is the remark's. */
const REMARK_COLON = inBothScripts(/^[^:：（(]{2,30}[(（](?:翻译|口译|手语|连线)[:：][^()（）]{2,8}[)）][\s\u3000]*$/u)

/** The words up to a colon that may be a label's; null where there is none. */
export const colonOf = (rest: string): RegExpExecArray | null => REMARK_COLON.test(rest) ? null : LABEL_COLON.exec(rest)
