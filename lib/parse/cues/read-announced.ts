import { inBothScripts } from '../../text/in-both-scripts.ts'
import { readLabel } from '../labels/read-label.ts'
import { isPossibleName } from '../names/is-possible-name.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import type { Cue } from '../grammar/cue.ts'
import type { Line } from '../formats/page.ts'

/** 以下是某某的情况通报：, alone on a line: whose words the page gives under it. */
const ANNOUNCED = inBothScripts(/^[\s\u3000*_]*(?:以下是|下面是|以下为|下面为|现将|兹将|附)[\s\u3000]*(?:市|县|区|省)?([^，,。：:；;！？\n]{2,40}?)(?:在(?:会上|发布会上|通气会上|现场))?的?(?:情况|主题|新闻|开场|现场|书面|主旨)?(?:通报|介绍|发布词?|致辞|讲话|发言|陈述|说明)(?:稿|词)?(?:的?(?:全文|原文|实录|主要内容|内容|摘要|要点))?(?:如下|刊登如下|公布如下|整理如下)?[\s\u3000]*[：:][\s\u3000*_]*$/u)

/** 某某介绍情况如下：, alone on a line: his name first, and that what he said follows. */
const FOLLOWS = inBothScripts(/^[\s\u3000*_>]*([^，,。：:；;！？\n]{2,40}?)(?:在(?:会上|发布会上|通气会上|现场))?(?:首先|先行?)?(?:所?作?[的了]?)?(?:有关|相关|具体|主要|主题)?(?:情况|工作|新闻|开场|书面|主旨)?(?:通报|介绍|发布词?|宣布|致辞|讲话|发言|陈述|说明)(?:稿|词)?的?(?:有关|相关|具体|主要)?(?:情况|全文|原文|实录|内容|摘要|要点)?(?:刊登|公布|整理|摘录)?如下[\s\u3000*_]*[：:][\s\u3000*_]*$/u)

/** How far a page's lead reaches, in UTF-16 units. */
const LEAD = 20_000

/** Who is announced in one of these ways, by a name that the page has elsewhere as well; null where the line announces nobody. */
export function readAnnounced(line: Line, at: number, text: string): Cue | null {
  const printed = line.text.length > 80 || line.opens ? undefined : (ANNOUNCED.exec(line.text) ?? FOLLOWS.exec(line.text))?.[1]
  const label = printed === undefined ? null : readLabel(printed)
  // 某局长介绍如下：: by his surname, if the page introduces him.
  if (printed !== undefined && label?.kind === 'surname') return { line: at, form: 'line', label, printed, at: line.text.indexOf(printed), body: line.text.length, lastLine: at, marks: '' }
  if (printed === undefined || label?.kind !== 'person' && label?.kind !== 'word') return null
  const name = toSimplified(label.name)
  // The page's lead tells who he is.
  const known = isPossibleName(name) && text.slice(0, Math.min(line.start, LEAD)).includes(label.name)
  return known || label.title !== null ? { line: at, form: 'line', label: { kind: 'person', name: label.name, title: label.title, role: null }, printed, at: line.text.indexOf(printed), body: line.text.length, lastLine: at, marks: '', stated: true } : null
}
