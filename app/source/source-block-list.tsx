import type { Span } from '../../lib/contract/briefing.ts'
import type { SourceBlock } from './source-blocks.ts'
import { SourceTable } from './source-table.tsx'
import { type SourceMark, SourceWords } from './source-words.tsx'

type Item = Extract<SourceBlock, { paragraph: unknown }> & { item: NonNullable<Extract<SourceBlock, { paragraph: unknown }>['item']> }

const isItem = (block: SourceBlock | undefined): block is Item => block !== undefined && 'paragraph' in block && block.item !== undefined

/** Blocks as they are set: items of one kind that follow each other are one list. */
function runsOf(blocks: readonly SourceBlock[]): (SourceBlock | Item[])[] {
  const runs: (SourceBlock | Item[])[] = []
  for (const block of blocks) {
    const last = runs.at(-1)
    if (!isItem(block)) runs.push(block)
    else if (Array.isArray(last) && last[0]?.item.kind === block.item.kind) last.push(block)
    else runs.push([block])
  }
  return runs
}

/** How a paragraph is set: what is said indented, what stands between two turns as a headline. */
const lookOf = (said: boolean, heading: boolean): string => (said && !heading ? 'mt-2 indent-[2em]' : 'mt-3 font-semibold leading-relaxed')

type SourceBlockListProps = {
  blocks: readonly SourceBlock[]
  text: string
  marks: SourceMark[]
  /** Somebody's words, or narration: not what stands between turns. */
  said: boolean
}

/** What a part of a briefing consists of: tables, rows by themselves (时间 and the time: its cells set apart, no table around them), lists and paragraphs. */
export function SourceBlockList({ blocks, text, marks, said }: SourceBlockListProps) {
  const words = (pieces: readonly Span[]) => pieces.map(piece => <SourceWords key={piece.start} text={text} piece={piece} marks={marks} />)
  return runsOf(blocks).map((run, order) => {
    if (Array.isArray(run)) {
      const List = run[0]?.item.kind === 'bullet' ? 'ul' : 'ol'
      return (
        <List key={order} className={`mt-2 ${List === 'ul' ? 'list-disc marker:text-seal' : ''}`}>
          {run.map(({ item, paragraph }, at) => <li key={at} className={item.inside ? 'ml-[3.5em]' : 'ml-[2em]'}><p className={List === 'ol' ? '-indent-[1.25em]' : undefined}>{words(paragraph.pieces)}</p></li>)}
        </List>
      )
    }
    if ('table' in run) return <SourceTable key={order} text={text} table={run.table} marks={marks} />
    if ('paragraph' in run) return <p key={order} className={lookOf(said, run.heading)}>{words(run.paragraph.pieces)}</p>
    return <p key={order} className="mt-2 flex flex-wrap gap-x-6 text-[0.9375rem] text-soft">{run.row.map(cell => <span key={cell.start}>{words([cell])}</span>)}</p>
  })
}
