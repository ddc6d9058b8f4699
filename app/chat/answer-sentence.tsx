'use client'
import { Fragment } from 'react'
import type { AnswerSentence as Sentence } from '../../lib/contract/answer.ts'
import type { QuotationSet } from './citation-actions.tsx'
import { CitationMarker } from './citation-marker.tsx'
import { keepTogether } from './keep-together.ts'
import type { AnswerRun, AnswerStretch } from './lay-out-answer.ts'
import { setOffWords } from './set-off-words.ts'
import { VerdictMark, VerdictRoom } from './verdict-mark.tsx'

/** Names of no more characters than this have room on any line, and do not break. */
const SHORT_NAME = 5

/** Words in which a name is kept whole. */
function Words({ text, name }: { text: string; name: string | undefined }) {
  if (!name || name.length > SHORT_NAME) return text
  return text.split(name).map((piece, at) => <Fragment key={at}>{at > 0 && <span className="whitespace-nowrap">{name}</span>}{piece}</Fragment>)
}

/** Words in their colours, names in a weight that leaves Han characters as wide as they are: nothing moves when the number behind them comes. */
function SetOff({ run, name }: { run: Extract<AnswerRun, { type: 'text' }>; name: string | undefined }) {
  const words = <Words text={run.text} name={name} />
  if (run.as === 'office') return <span className="text-soft">{words}</span>
  if (run.as === 'name') return <span className="font-semibold">{words}</span>
  if (run.as === 'item' || run.as === 'after') return <span className={run.as === 'item' ? 'item-line' : 'new-line'}>{words}</span>
  return run.as === 'answer' ? <mark>{words}</mark> : words
}

/** One sentence with its markers and its verdict; `sentence` is absent while the answer streams; `room`: a mark's place is kept from then on. */
export function AnswerSentence({ stretch, sentence, set, room }: { stretch: AnswerStretch; sentence: Sentence | undefined; set: QuotationSet; room: boolean }) {
  const unsupported = sentence?.verdict === 'unsupported'
  // Without a language model, what cites nothing is the program's own word that the briefings do not say something: no claim to vouch for.
  const own = sentence?.verdict === 'uncited' && set.answer?.model.mode === 'local'
  const missing = own && sentence.citations.length === 0 && set.answer?.outcome === 'partial'
  // Without a language model every sentence is the speaker's own, and the line above the sources says so of all: a mark after each would tell nothing.
  const plain = sentence?.verdict === 'supported' && set.answer?.model.mode === 'local'
  const marker = stretch.runs.find(run => run.type === 'marker')?.marker ?? stretch.of
  const name = set.quotations.find(each => 'marker' in each && each.marker === marker)?.speaker?.name
  const groups = keepTogether(setOffWords(stretch.runs, set.quotations, stretch.of))
  return (
    <span data-sentence={stretch.sentence ?? undefined} className={unsupported ? 'decoration-warn underline decoration-dotted underline-offset-4' : missing ? 'text-warn' : undefined}>
      {groups.map((group, at) => (
        <span key={at} className={group.kept ? 'whitespace-nowrap' : undefined}>
          {group.runs.map((run, place) => <Fragment key={place}>{run.type === 'text' ? <SetOff run={run} name={name} /> : <CitationMarker marker={run.marker} set={set} />}</Fragment>)}
          {room && !set.answer && !sentence && group.runs.some(run => run.type === 'marker') && <VerdictRoom />}
          {sentence && !unsupported && !own && at === groups.length - 1 && (plain ? room && <VerdictRoom /> : <VerdictMark sentence={sentence} />)}
        </span>
      ))}
      {sentence && unsupported && <VerdictMark sentence={sentence} />}
    </span>
  )
}
