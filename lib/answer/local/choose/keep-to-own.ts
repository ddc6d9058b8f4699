import { ANSWERED, confidence } from '../judge/confidence.ts'
import type { PartView } from '../judge/weigh-candidates.ts'
import { comparable, coverage } from '../sentences/question-terms.ts'

/** Share of the words that only one part has, above which a sentence speaks of it, and below which it does not. */
const OF_IT = 0.6
const NOT_OF_IT = 0.2

/**
 * 甲路和乙街的围挡分别什么时候拆: parts that ask the same of different things. A sentence that names another
 * part's thing and not this one's gives way to one that names this one's, if that surely answers.
 */
export function keepToOwn(views: readonly PartView[]): PartView[] {
  return views.map((view, i) => {
    const others = views.filter((other, j) => j !== i && other.part.asksFor === view.part.asksFor && sharesTerm(view, other))
    if (others.length === 0) return view
    const own = without(view, others)
    const theirs = others.map(other => without(other, [view]))
    if (own.length === 0 || theirs.some(terms => terms.length === 0)) return view
    const ofAnother = (said: string) => coverage(own, said) < NOT_OF_IT && theirs.some(terms => coverage(terms, said) >= OF_IT)
    const saidOf = view.weighed.map(({ read }) => comparable(read.sentence.text))
    if (!ofAnother(saidOf[0] ?? '')) return view
    const surely = view.weighed.some(({ features }, at) => features.heading === 0 && coverage(own, saidOf[at]!) >= OF_IT && confidence(features) >= ANSWERED)
    return surely ? { ...view, weighed: view.weighed.filter((_, at) => !ofAnother(saidOf[at]!)) } : view
  })
}

const sharesTerm = ({ terms }: PartView, other: PartView): boolean => terms.some(({ text }) => other.terms.some(term => term.text === text))

const without = ({ terms }: PartView, others: readonly PartView[]) => terms.filter(({ text }) => !others.some(other => other.terms.some(term => term.text === text)))
