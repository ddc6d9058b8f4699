'use client'

type ChoiceProps<Value extends string> = {
  name: string
  title: string
  values: readonly Value[]
  names: Record<Value, string>
  value: Value
  onChange: (value: Value) => void
}

/** One of a few values, as a row of radio buttons. */
export function Choice<Value extends string>({ name, title, values, names, value, onChange }: ChoiceProps<Value>) {
  return (
    <fieldset className="mt-4">
      <legend className="text-sm text-soft">{title}</legend>
      <div className="mt-1 flex flex-wrap gap-2">
        {values.map(each => (
          <label key={each} lang={name === 'language' ? each : undefined} className="flex min-h-9 cursor-pointer items-center gap-2 rounded-md border border-edge px-3 text-sm has-checked:border-seal has-checked:bg-wash has-checked:text-seal has-focus-visible:outline-2 has-focus-visible:outline-seal">
            <input type="radio" name={name} value={each} checked={each === value} onChange={() => onChange(each)} />
            {names[each]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
