'use client'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'

type BranchStepsProps = { of: 'question' | 'answer'; id: string; branches: string[]; disabled: boolean; onShow: (id: string) => void }

/** Steps between the versions of a question or an answer; nothing where there is only one. */
export function BranchSteps({ of, id, branches, disabled, onShow }: BranchStepsProps) {
  const messages = useMessages()
  if (branches.length < 2) return null
  const label = of === 'question' ? messages.branchQuestion : messages.branchAnswer
  const at = branches.indexOf(id)
  const [before, after] = [branches[at - 1], branches[at + 1]]
  return (
    <span role="group" aria-label={label} title={label} className="inline-flex items-center text-sm text-soft">
      <button type="button" className="quiet-button" disabled={disabled || !before} aria-label={messages.branchPrevious} onClick={() => before && onShow(before)}><SvgIcon name="left" className="size-4" /></button>
      <span aria-label={fill(messages.branchPosition, { n: at + 1, total: branches.length })} role="img">{at + 1} / {branches.length}</span>
      <button type="button" className="quiet-button" disabled={disabled || !after} aria-label={messages.branchNext} onClick={() => after && onShow(after)}><SvgIcon name="right" className="size-4" /></button>
    </span>
  )
}
