import type { Answer } from '../contract/answer.ts'
import { withoutMarkers } from './without-markers.ts'
import type { Sources } from './asked-sources.ts'

/** What follows the name of someone whose words are given: a verb of saying in the same clause, or a colon. */
const saying = /^\s*[:：]|^(?:[^，。；：、,;:\n]{0,24}?)(?:说|說|发言|發言|表示|介绍|介紹|指出|提到|强调|強調|透露|回答|回应|回應|认为|認為|称|稱|said|says|stated|noted|explained|announced|added)/iu

/**
 * Everything that the answer puts into the wrong mouth: a citation whose speaker is not who the
 * parse says speaks there, and a sentence that says "X said" while none of what it cites is X's.
 */
export function wrongSpeakers(answer: Pick<Answer, 'citations' | 'sentences'>, sources: Sources): string[] {
  return [...wrongCitations(answer, sources), ...wrongAttributions(answer, sources)]
}

function wrongCitations(answer: Pick<Answer, 'citations'>, sources: Sources): string[] {
  return answer.citations.flatMap(citation => {
    const briefing = sources.get(citation.briefingId)?.briefing
    if (!briefing) return []
    const turn = briefing.turns.find(({ start, end }) => start <= citation.start && citation.end <= end)
    const named = citation.speaker?.name ?? null
    if (turn && (named === turn.speaker || (named !== null && named === turn.attributedTo))) return []
    if (!turn && named === null) return []
    return [`[${citation.marker}] 归于 ${named ?? '无人'}，稿件中是 ${turn?.speaker ?? '无人'}`]
  })
}

function wrongAttributions(answer: Pick<Answer, 'citations' | 'sentences'>, sources: Sources): string[] {
  const byMarker = new Map(answer.citations.map(citation => [citation.marker, citation]))
  return answer.sentences.flatMap(sentence => {
    const cited = sentence.citations.flatMap(marker => byMarker.get(marker) ?? [])
    if (cited.length === 0) return []
    const theirs = new Set(cited.map(citation => citation.speaker?.name))
    const quoted = cited.map(citation => citation.quote).join('\n')
    const roster = new Set(cited.flatMap(citation => sources.get(citation.briefingId)?.briefing.speakers.map(speaker => speaker.name) ?? []))
    // 记者 inside 某报记者 is no name of its own.
    const text = [...theirs].reduce<string>((words, name) => (name === undefined ? words : words.replaceAll(name, '')), withoutMarkers(sentence.text))
    return [...roster]
      .filter(name => !theirs.has(name) && !quoted.includes(name) && saidBy(text, name))
      .map(name => `“${text}”归于 ${name}，所引是 ${[...theirs].map(other => other ?? '叙述').join('、')}`)
  })
}

/** Whether the sentence says that `name` said something. */
function saidBy(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (saying.test(text.slice(at + name.length)) || /(?:据|據|according to)\s*[^，。,\n]{0,20}$/iu.test(text.slice(0, at))) return true
  }
  return false
}
