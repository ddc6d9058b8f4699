'use client'
import type { AnswerMessage } from '../chat/read-answer-message.ts'
import { SvgIcon } from '../icons/svg-icon.tsx'
import { ActionMenu } from '../menu/action-menu.tsx'
import { useMessages } from '../messages/use-messages.tsx'
import { useCopy } from './use-copy.ts'

/** Copying an answer with its numbered sources, as text, Markdown or with formatting. */
export function CopyMenu({ said }: { said: AnswerMessage }) {
  const messages = useMessages()
  const copy = useCopy()
  const copyAs = async (form: 'text' | 'markdown' | 'rich') => {
    const [{ fetchBriefingNames }, { answerAsText }, { answerAsMarkdown }, { answerAsHtml }] = await Promise.all([
      import('./fetch-briefing-names.ts'), import('./answer-as-text.ts'), import('./answer-as-markdown.ts'), import('./answer-as-html.ts'),
    ])
    const names = await fetchBriefingNames()
    if (form === 'markdown') await copy(answerAsMarkdown(said, names, messages))
    else await copy(answerAsText(said, names, messages), form === 'rich' ? answerAsHtml(said, names, messages) : undefined)
  }
  return (
    <ActionMenu
      label={messages.copyAnswer}
      actions={[
        { label: messages.copyText, onSelect: () => void copyAs('text') },
        { label: messages.copyMarkdown, onSelect: () => void copyAs('markdown') },
        { label: messages.copyRich, onSelect: () => void copyAs('rich') },
      ]}
    ><SvgIcon name="copy" className="size-4" />{messages.copyAnswer}</ActionMenu>
  )
}
