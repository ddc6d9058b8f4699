import { isTopicNumber } from './is-topic-number.ts'

const PART_NUMBER = /^[\s\u3000*_#\/／|｜\-—–·.]*(?:\d{1,2}|part[\s.]*\d{1,2}|no[\s.]*\d{1,2}|[壹贰叁肆伍陆柒捌玖拾])[\s\u3000*_.\/／|｜\-—–·]*$/iu

/** Whether a line is the number of the next part, over its heading: 02, / 02 /, PART 3, 焦点一. */
export const isPartNumber = (plain: string): boolean => PART_NUMBER.test(plain) || isTopicNumber(plain)
