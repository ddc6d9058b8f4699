'use client'
import type { AnswerMessage } from '../chat/read-answer-message.ts'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { ActionMenu } from '../menu/action-menu.tsx'
import { useMessages } from '../messages/use-messages.tsx'
import type { CopyForm } from './copy-answer.ts'
import { useCopy } from './use-copy.ts'

/** Copying an answer with its numbered sources: at once as text, in other forms from the list beside it. */
export function CopyMenu({ said }: { said: AnswerMessage }) {
  const messages = useMessages()
  const copy = useCopy()
  const copyAs = async (form: CopyForm) => {
    const { copyAnswer } = await import('./copy-answer.ts')
    await copy(...await copyAnswer(said, form, messages))
  }
  return (
    <span className="inline-flex items-center">
      <button type="button" className="quiet-button rounded-r-none" onClick={() => void copyAs('text')}><SvgIcon name="copy" className="size-4" />{messages.copyAnswer}</button>
      <ActionMenu
        label={messages.copyOther} className="quiet-button min-w-7 rounded-l-none px-1"
        actions={[
          { label: messages.copyMarkdown, onSelect: () => void copyAs('markdown') },
          { label: messages.copyRich, onSelect: () => void copyAs('rich') },
          ...(said.citations.length > 0 ? [{ label: messages.copyReferences, onSelect: () => void copyAs('references') }] : []),
        ]}
      ><SvgIcon name="down" className="size-4" /></ActionMenu>
    </span>
  )
}
