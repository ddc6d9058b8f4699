const SAMPLE = 20_000

/** Whether a text is Chinese for the most part, by its first 20,000 units: a twentieth of Han characters is enough, a bilingual page has more. */
export function isChinese(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  return (sample.match(/\p{Script=Han}/gu)?.length ?? 0) > sample.length / 20
}
