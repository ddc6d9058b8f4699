import { findQuantities } from '../../../text/quantities.ts'
import { itemOrder } from '../sentences/enumerated-items.ts'
import type { Placed } from '../sentences/turn-sentences.ts'

/** Figures that make a sentence more telling; a third one adds nothing. */
const FIGURES = 2
/** What a sentence's worth is made of, see `howTelling`. */
const FIGURE = 0.35
const ITEM = 0.8
const INTENT = 0.5
const DENIAL = 0.4
const LEANING = 0.35
const BREVITY = 0.5
const BRIEF = 25
const SECOND = 0.4

/** 我介绍一下某事的情况。 says that something will be said. */
const announces = /^(?:(?:好|首先|先|下面|接下来)[，,]?)?(?:由?我|我们?)(?:先|再|来|就|主要|简单|重点)*(?:向大家|给大家|跟大家)?(?:介绍|回答|回应|说明|通报|解释|补充|报告|汇报|讲|说|谈)[^；;]{0,24}[。：:]?$|^(?:这|您|你)(?:个问题|正|就|也|确实|的确|问|提)?(?:是|得|的)[^；;]{0,24}$|[？?][”」]?$/u
/** What is to be done, or begins. */
const INTENDS = /将|计划|起(?:施行|实施)|明年|下一步|启动|力争|目标/u
const DENIES = /[不未]|没有/u
/** Leans on the sentence before. */
const LEANS = /^(?:其余|其中|其它?|这|那|他们?|她们?|它们?|同时|另外|此外)/u

/**
 * How much a sentence tells of what was said, minus infinity where it only announces. The weights are
 * those of a logistic regression on which sentences of 114 people's turns the writers of questions
 * held to belong in a summary, rounded.
 * @param place position in its turn, from 0
 */
export function howTelling({ sentence: { text } }: Placed, place: number): number {
  const words = text.trim()
  if (announces.test(words)) return Number.NEGATIVE_INFINITY
  return Math.min(FIGURES, findQuantities(words).length) * FIGURE + (itemOrder(words) === null ? 0 : ITEM) + (INTENDS.test(words) ? INTENT : 0) +
    (DENIES.test(words) ? DENIAL : 0) - (LEANS.test(words) ? LEANING : 0) - (words.length < BRIEF ? BREVITY : 0) + (place === 1 ? SECOND : 0)
}
