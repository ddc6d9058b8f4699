import { escapePattern } from '../text/escape-pattern.ts'
import { SHORT_FORMS } from '../text/short-forms.ts'

/** What a question asks with: it stands in every question and says nothing about where its answer is. */
const ASKING = [
  '请问一下', '请问', '告诉我', '我想知道', '想知道', '介绍一下', '为什么', '为何', '怎么样', '怎么', '怎样', '什么样', '什么时候', '什么', '如何',
  '多少', '哪一个', '哪一年', '哪一', '哪些', '哪个', '哪位', '哪里', '哪儿', '哪几', '哪年', '哪', '谁', '几个', '几项', '是不是', '有没有', '能不能',
].sort((a, b) => b.length - a.length)

/** Particles and 是, where they are words of their own and not part of one (目的, 了解, 是否, 于是, 网吧). */
const PARTICLES = ['(?<!目)的(?!确)', '了(?!解|结|望|如)', '(?<![于国但就可凡总])是(?!否|非)', '[吗呢吧啊](?=[\\p{P}\\s]|$)']
const PATTERN = new RegExp([...ASKING, ...PARTICLES].join('|'), 'gu')

/** GDP, AI: letters that a page may spell out. */
const LETTERS = SHORT_FORMS.filter(([short]) => /^[a-z]/u.test(short)).map(([short, full]) => ({ stands: new RegExp(`(?<![a-z])${escapePattern(short)}(?![a-z])`, 'iu'), full }))

/** A simplified question without the words that only ask, and with what its letters stand for; the question itself where nothing else is left. */
export function contentWords(question: string): string {
  const words = question.replace(PATTERN, ' ').replace(/\s+/gu, ' ').trim()
  const spelled = LETTERS.flatMap(({ stands, full }) => (stands.test(question) ? full : []))
  return /[\p{L}\p{N}]/u.test(words) ? [words, ...spelled].join(' ') : question
}
