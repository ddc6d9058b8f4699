'use client'
import { fill } from '../messages/fill.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { ShortcutList } from '../keyboard/shortcut-list.tsx'
import { Modal } from '../notice/modal.tsx'
import { Choice } from './choice.tsx'
import { DeleteConversations } from './delete-conversations.tsx'
import { ExportConversations } from './export-conversations.tsx'
import { languages, models, shortcutChoices, sizes, strictnesses, themes } from './settings.ts'
import { useConfiguredModel } from './use-configured-model.ts'
import { useSettings } from './use-settings.tsx'

/** Everything the reader can set; each choice takes effect at once. And what is kept where. */
export default function SettingsDialog({ onClose, onDeleted }: { onClose: () => void; onDeleted: () => void }) {
  const messages = useMessages()
  const { settings, change } = useSettings()
  const llm = useConfiguredModel()
  const languageNames = { 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文', en: 'English' }
  const themeNames = { system: messages.themeSystem, light: messages.themeLight, dark: messages.themeDark }
  const sizeNames = { normal: messages.sizeNormal, large: messages.sizeLarge, larger: messages.sizeLarger }
  const modelNames = { auto: llm ?? messages.modelAuto, local: messages.modelLocalOnly, deep: messages.modelDeep }
  const strictnessNames = { mark: messages.strictnessMark, remove: messages.strictnessRemove, replace: messages.strictnessReplace }
  return (
    <Modal title={messages.settings} onClose={onClose}>
      <Choice name="language" title={messages.settingsLanguage} values={languages} names={languageNames} value={settings.language} onChange={language => change({ language })} />
      <Choice name="theme" title={messages.settingsTheme} values={themes} names={themeNames} value={settings.theme} onChange={theme => change({ theme })} />
      <Choice name="size" title={messages.settingsSize} values={sizes} names={sizeNames} value={settings.size} onChange={size => change({ size })} />
      {llm && <Choice name="model" title={messages.settingsModel} values={models} names={modelNames} value={settings.model} onChange={model => change({ model })} />}
      {!llm && <div className="mt-4 text-sm"><p className="text-soft">{messages.settingsModel}</p><p className="min-h-6">{llm === null && messages.settingsLocal}</p></div>}
      {/* Without a language model every sentence is the speaker's own: there is nothing to choose about. */}
      {llm && <Choice name="strictness" title={messages.settingsStrictness} hint={messages.settingsStrictnessHint} values={strictnesses} names={strictnessNames} value={settings.strictness} onChange={strictness => change({ strictness })} />}
      {/* A phone has no keys. */}
      <div className="max-sm:pointer-coarse:hidden">
        <Choice name="shortcuts" title={messages.shortcutsSingle} values={shortcutChoices} names={{ on: messages.shortcutsOn, off: messages.shortcutsOff }} value={settings.shortcuts} onChange={shortcuts => change({ shortcuts })} />
        <details className="mt-1 text-sm">
          <summary className="min-h-8 cursor-pointer text-sm/8 text-soft hover:text-ink">{messages.shortcutsShow}</summary>
          <ShortcutList />
        </details>
      </div>
      <section className="mt-5 border-t border-rule pt-3" aria-labelledby="settings-kept">
        <h3 id="settings-kept" className="text-sm text-soft">{messages.settingsKept}</h3>
        <p className="mt-1 text-sm">{messages.settingsKeptHere} {llm ? fill(messages.settingsKeptModel, { model: llm }) : ''}</p>
        <ExportConversations />
        <DeleteConversations onDeleted={onDeleted} />
      </section>
    </Modal>
  )
}
