/** `YYYY-MM-DD`, or `MM-DD` where no year is told. */
export function isoDate(year: number | null | undefined, month: number, day: number): string {
  const monthDay = [month, day].map(part => String(part).padStart(2, '0')).join('-')
  return year === null || year === undefined ? monthDay : `${year}-${monthDay}`
}
