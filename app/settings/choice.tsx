'use client'

type ChoiceProps<Value extends string> = {
  name: string
  title: string
  /** What the choice is about, where its title does not say it. */
  hint?: string
  values: readonly Value[]
  names: Record<Value, string>
  value: Value
  onChange: (value: Value) => void
}

/** One of a few values: side by side in parts of one width where there is room for all, else a row each. */
export function Choice<Value extends string>({ name, title, hint, values, names, value, onChange }: ChoiceProps<Value>) {
  return (
    <fieldset className="@container mt-4 min-w-0" aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend className="text-sm text-soft">{title}</legend>
      {hint && <p id={`${name}-hint`} className="text-xs text-soft">{hint}</p>}
      <div className="mt-1 grid grid-cols-1 divide-y divide-edge rounded-md border border-edge @sm:auto-cols-fr @sm:grid-flow-col @sm:grid-cols-none @sm:divide-x @sm:divide-y-0">
        {values.map(each => (
          <label key={each} lang={name === 'language' ? each : undefined} className="flex min-h-10 min-w-0 cursor-pointer items-center gap-2 px-3 py-1 text-sm first:rounded-t-md last:rounded-b-md hover:text-seal has-checked:bg-wash has-checked:text-seal has-focus-visible:outline-2 has-focus-visible:outline-seal @sm:first:rounded-l-md @sm:first:rounded-tr-none @sm:last:rounded-r-md @sm:last:rounded-bl-none">
            <input type="radio" className="size-4 shrink-0" name={name} value={each} checked={each === value} onChange={() => onChange(each)} />
            <span className="min-w-0">{names[each]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
