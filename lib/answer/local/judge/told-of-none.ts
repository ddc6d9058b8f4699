import { escapePattern } from '../../../text/escape-pattern.ts'

/** Whether a sentence says behind what there are that none is so: 受影响的渡轮有12条，停航的没有 says it of 停航. Both in comparable form. */
export const toldOfNone = (word: string, said: string): boolean => new RegExp(`(?:^|[，。；])${escapePattern(word)}的?(?:都|还|也)?(?:没有|为零|是零)(?:[，。；]|$)`, 'u').test(said)
