/** An entry of an `ActionMenu`; `lang` where its label is in another language than the page. */
export type MenuAction = { label: string; lang?: string; danger?: boolean; onSelect: () => void }
