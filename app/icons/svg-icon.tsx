const paths = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6L6 18',
  send: 'M12 19V5M6 11l6-6 6 6',
  stop: 'M7 7h10v10H7z',
  copy: 'M9 9h10v10H9zM5 15V5h10',
  redo: 'M19 8a8 8 0 1 0 1 6M20 4v5h-5',
  edit: 'M5 19h3L19 8l-3-3L5 16zM14 7l3 3',
  left: 'M14 6l-6 6 6 6',
  right: 'M10 6l6 6-6 6',
  up: 'M6 14l6-6 6 6',
  down: 'M6 10l6 6 6-6',
  back: 'M19 12H6M11 7l-5 5 5 5',
  book: 'M5 5h6a2 2 0 0 1 2 2v12a2 2 0 0 0-2-2H5zM19 5h-4a2 2 0 0 0-2 2',
  gear: 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.2 2.2M16.2 16.2l2.2 2.2M5.6 18.4l2.2-2.2M16.2 7.8l2.2-2.2',
  mask: 'M4 8c5-2 11-2 16 0 0 5-2 8-5 8-2 0-2-2-3-2s-1 2-3 2c-3 0-5-3-5-8M8 11h2M14 11h2',
  search: 'M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12M16 16l4 4',
  more: 'M5.4 12a.6.6 0 1 0 1.2 0 .6.6 0 1 0-1.2 0M11.4 12a.6.6 0 1 0 1.2 0 .6.6 0 1 0-1.2 0M17.4 12a.6.6 0 1 0 1.2 0 .6.6 0 1 0-1.2 0',
  trash: 'M5 7h14M10 7V5h4v2M7 7l1 12h8l1-12',
  check: 'M5 13l4 4L19 7',
  warn: 'M12 5l8 14H4zM12 10v4M12 16.5h.01',
  helpful: 'M8 11v8H5v-8zM8 11l4-6c2 0 2 2 1.5 4H19l-1.5 10H8',
  wrong: 'M8 13V5H5v8zM8 13l4 6c2 0 2-2 1.5-4H19L17.5 5H8',
  sound: 'M5 10v4h3l4 4V6l-4 4zM16 9c1.5 2 1.5 4 0 6',
  mic: 'M12 4a2.5 2.5 0 0 0-2.5 2.5v5a2.5 2.5 0 0 0 5 0v-5A2.5 2.5 0 0 0 12 4M6 11a6 6 0 0 0 12 0M12 17v3',
  link: 'M10 14l4-4M8 12l-2 2a3 3 0 0 0 4 4l2-2M16 12l2-2a3 3 0 0 0-4-4l-2 2',
  filter: 'M4 6h16M7 12h10M10 18h4',
  differ: 'M6 9h12M6 15h12M15 5L9 19',
  open: 'M9 5H5v14h14v-4M13 5h6v6M19 5l-8 8',
} as const

/** A line drawing of 24 × 24 units in the colour of the words around it; the label is always in words beside it or on its button. */
export function SvgIcon({ name, className = 'size-5' }: { name: keyof typeof paths; className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" className={`${className} shrink-0`} fill="none" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" strokeLinejoin="round">
      <path d={paths[name]} />
    </svg>
  )
}
