import { toSimplified } from '../../text/to-simplified.ts'
import { answerInSections } from './answer-in-sections.ts'
import { answerOfSection } from './answer-of-section.ts'
import { answerUnderHeadings } from './answer-under-headings.ts'
import { answersNobody } from './answers-nobody.ts'
import { ASKS } from '../lines/asks.ts'
import { beginsWithWord } from '../names/begins-with-word.ts'
import { byCourtesy } from './by-courtesy.ts'
import { byEnglishRank } from './by-english-rank.ts'
import { GREETS } from './greets.ts'
import type { LineKind } from '../lines/classify-line.ts'
import { collectCues } from './collect-cues.ts'
import { countBy } from './count-by.ts'
import { countMentions } from '../lines/count-mentions.ts'
import { cueKey } from './cue-key.ts'
import { ENDS_ASKING } from '../lines/ends-asking.ts'
import { findIntroductions } from '../labels/find-introductions.ts'
import { introduceInRow } from '../labels/introduce-in-row.ts'
import { isChinese } from '../names/is-chinese.ts'
import { isFrame } from '../lines/is-frame.ts'
import { isLiveDesk } from '../lines/is-live-desk.ts'
import { isNumberedVoice } from '../names/is-numbered-voice.ts'
import { isPeopleList } from './is-people-list.ts'
import { isRowOfPeople } from '../lines/is-row-of-people.ts'
import { isSetWide } from './is-set-wide.ts'
import { isTranslation } from './is-translation.ts'
import { isWordName } from '../names/is-word-name.ts'
import { lastFilled } from '../lines/last-filled.ts'
import { matchLatinName } from '../names/match-latin-name.ts'
import { isBare } from './is-bare.ts'
import { mayName } from './may-name.ts'
import { namedByPlace } from './named-by-place.ts'
import { namesBody } from './names-body.ts'
import { namesByInitial } from './names-by-initial.ts'
import { namesForShort } from './names-for-short.ts'
import { namesTold } from './names-told.ts'
import { nextText } from '../lines/next-text.ts'
import type { Page } from '../formats/page.ts'
import type { Cue } from './cue.ts'
import { saysLiveDesk } from './says-live-desk.ts'
import { withoutLists } from './without-lists.ts'
import { ROUND_MARKS, SPACE_MARKS, THROUGH_MARKS } from './read-cue.ts'
import { roundBylines } from './round-bylines.ts'
import { readFullText } from './read-full-text.ts'
import { readUnlabelledOpening } from './read-unlabelled-opening.ts'
import { readRoster } from './read-roster.ts'
import type { Roster } from './roster.ts'
import { surnameLength } from '../names/surnames.ts'
import { whoIsMeant } from './who-is-meant.ts'
import { withinPosts } from './within-posts.ts'

/** A（某某）, 答 某某: the mark says that somebody answers, and the brackets, bar or blank behind it who does. */
const SAYS_WHO_ANSWERS = /^(?:(?:[回作应补]?答|答复|回应|解答|A)(?:\d{1,2}|[一二三四五六七八九十]{1,3})?|补充)(?:[\s\u3000]*[(（｜|·]|[\s\u3000]+\p{Script=Han})/iu
/** How somebody says who he is. */
const GIVES_NAME = /我是\p{Script=Han}{2,24}/u
const LINES_HEARD = 6
const FEWEST_ALIKE = 2
const FEWEST_ROUND = 4
/** Most names that a courtesy title is compared with; a bound keeps the time linear. */
const MOST_NAMES = 200
const ENDS_SENTENCE = /(?:[。！？!?…；;”」』）)]|[A-Za-z\d]\.)[\s\u3000*_]*$/u

/** The labels of a page that do open turns, in page order, who is introduced on it, and lines that only list who answers beneath. */
export function chooseCues(page: Page, kinds: LineKind[]): { cues: Cue[]; roster: Roster; lists: ReadonlySet<number> } {
  const { lines } = page
  const read = roundBylines(collectCues(page, kinds), lines)
  // Round brackets hold asides, unless the page sets off its speakers, or 问 and 答, so.
  const round = read.filter(({ marks, form, line, at }) => marks === ROUND_MARKS || form === 'bracket' && /[(（]/u.test(lines[line]?.text.charAt(at) ?? '')).length >= FEWEST_ROUND
  // （某报记者）words?: of who asks, two will do.
  const asking = new Set(read.filter(cue => cue.marks === ROUND_MARKS && (cue.label.kind === 'reporter' || cue.label.kind === 'netizen') && ASKS.test(lines[cue.line]?.plain.slice(cue.body) ?? '')))
  const shaped = round ? read : read.filter(cue => cue.marks !== ROUND_MARKS || asking.size >= FEWEST_ALIKE && asking.has(cue))
  const candidates = withoutLists(shaped, page)
  const kept = new Set(candidates)
  const inList = new Set(shaped.flatMap(cue => kept.has(cue) ? [] : [cue.line]))
  const counts = countBy(candidates, cueKey)
  const firstLines = new Map(candidates.toReversed().map(cue => [cueKey(cue), cue.line]))
  const possible = new Set([...namesTold(page), ...namesForShort(page), ...namesByInitial(page, candidates), ...candidates.flatMap(cue => mayName(cue, counts) ? [toSimplified(cue.label.name)] : [])])
  const labelled = new Set(candidates.flatMap(({ label }) => label.kind === 'person' && (label.title ?? label.role) !== null ? [toSimplified(label.name)] : []))
  const roster = readRoster(page, kinds, shaped, possible)
  for (const cue of candidates) {
    cue.label = whoIsMeant(cue, roster, possible, labelled, page)
    if (cue.perhaps && roster.get(toSimplified(cue.perhaps.name))) {
      cue.label = { kind: 'person', name: cue.perhaps.name, title: null, role: null }
      cue.body = cue.perhaps.body
    }
  }
  // A player or a foreigner may go by a name in Latin letters, in bold before every answer.
  for (const cue of candidates) if (cue.label.kind === 'latin' && cue.label.role === 'spokesperson' && cue.form === 'strong' && (counts.get(cueKey(cue)) ?? 0) > 1 && /\p{Script=Han}/u.test(lines[cue.line]?.plain.slice(cue.body, cue.body + 40) ?? '')) cue.label = { kind: 'person', name: cue.label.name, title: null, role: null }
  const names = new Set(candidates.flatMap(({ label }) => label.kind === 'person' ? [toSimplified(label.name)] : []))
  const mentions = countMentions(page, names)
  const named = candidates.flatMap(({ label }) => label.kind === 'latin' && label.title !== null ? [label.name] : []).slice(0, MOST_NAMES)
  const asked = candidates.some(cue => cue.label.kind === 'question' || cue.label.kind === 'reporter' || cue.label.kind === 'netizen')
  const answered = candidates.some(cue => cue.label.kind === 'answer')
  const peopleNumbered = candidates.some(cue => cue.label.kind === 'person' && isNumbered(cue))
  const initials = new Set(candidates.flatMap(({ label, printed }) => label.kind === 'person' && printed.trim().length === 1 ? [label.name] : [])).size > 1
  const inColumn = candidates.filter(cue => cue.form === 'cell' && cue.marks === '' && !lines[cue.line]?.opens && /^[ \u3000]{2,}/u.test(lines[cue.line]?.text.slice(cue.at + cue.printed.length) ?? '')).length >= FEWEST_ROUND
  const wide = isSetWide(candidates, lines)
  const voices = [...names].filter(isNumberedVoice).length
  const place = new Map(candidates.map((cue, at) => [cue, at]))
  const byLine = new Map(candidates.map(cue => [cue.line, cue]))
  const byLastLine = new Map(candidates.map(cue => [cue.lastLine, cue]))
  const byOffice = candidates.some(({ label }) => label.kind === 'title' && roster.byTitle(label.title) !== null)
  const certain = new Set<Cue>()
  for (const cue of candidates) if (isCertain(cue)) certain.add(cue)
  const alike = countBy(certain, likeness)
  const marked = countBy(candidates, likeness)
  const strangers = countBy(candidates.filter(cue => cue.label.kind === 'stranger'), likeness)
  // 时间：…, 票价：…: among points set off alike, what looks like a name is a point as well.
  const points = countBy(candidates.filter(cue => cue.label.kind === 'stranger' || cue.label.kind === 'word'), likeness)
  for (const cue of candidates) if ((cue.label.kind === 'stranger' || cue.label.kind === 'word' || cue.label.kind === 'person' && cue.marks !== SPACE_MARKS && !certain.has(cue) || cue.label.kind === 'outlet' && !certain.has(cue) && cue.marks.includes('time')) && isMarkedLikeOthers(cue, unreadName(cue, cue.label.name))) {
    cue.label = { kind: 'outlet', name: unreadName(cue, cue.label.name) }
    certain.add(cue)
  }
  // That it recurs makes no name of what stands within speeches: 成本：, 水产业：.
  const { named: placed, unplaced } = namedByPlace(candidates, new Set([...certain].filter(cue => cue.form === 'line' || !isBare(cue, wide) || isCertain(cue, false))), page, kinds, wide)
  for (const cue of unplaced) if (cue.form !== 'line') certain.delete(cue)
  for (const cue of placed) {
    if (cue.label.kind === 'word') cue.label = { kind: 'person', name: cue.label.name, title: null, role: null }
    certain.add(cue)
  }
  const forms = new Set([...certain].map(cue => cue.form))
  // ## 问题一：…？ over what somebody asks in his own name is a headline, and so are the others like it.
  const headlines = candidates.filter(cue => cue.label.kind === 'question' && (lines[cue.line]?.heading ?? 0) > 0)
  if (headlines.some(cue => asksInHisName(byLine.get(nextText(lines, kinds, cue.lastLine + 1) ?? -1)))) for (const cue of headlines) certain.delete(cue)
  const cues = answerInSections(answerOfSection(withinPosts(candidates.filter((cue, at) => certain.has(cue) || isLikely(cue, forms, candidates[at - 1]))), page), page, kinds)
  const opening = readFullText(page, kinds, cues, roster) ?? readUnlabelledOpening(page, kinds, cues, roster)
  return { ...answerUnderHeadings(opening ? [opening, ...cues] : cues, candidates, page, roster), roster }

  function isCertain(cue: Cue, recurs = (counts.get(cueKey(cue)) ?? 0) > 1): boolean {
    const { label } = cue
    if (cue.stated) return true
    // 某某日报 问句？, a longer name in a column of names.
    if (cue.marks === SPACE_MARKS && label.kind === 'outlet') return inColumn && ASKS.test(firstWords(cue))
    if (cue.marks === SPACE_MARKS) return label.kind === 'reporter' || label.kind === 'netizen' ? wide.has(cue) || ASKS.test(firstWords(cue)) : label.kind === 'question' || label.kind === 'answer' ? wide.has(cue) : label.kind === 'role' ? wide.has(cue) || (counts.get(cueKey(cue)) ?? 0) > 1 : label.kind === 'person' && (roster.get(toSimplified(label.name)) !== null || recurs && isUnheardOf(toSimplified(label.name)))
    if ((cue.form === 'line' || cue.lastLine > cue.line && kinds[cue.line] === 'field') && !opensBody(cue)) return false
    switch (label.kind) {
      case 'question':
      case 'answer':
        if (label.kind === 'answer' && asked && answersNobody(cue, candidates[(place.get(cue) ?? 0) - 1], lines)) return false
        return asked && answered || label.kind === 'question' && (/有(?:记者|媒体|网友)(?:又|追|提)?问$/u.test(cue.printed.trim()) || (counts.get(cueKey(cue)) ?? 0) > 1 || cue.form !== 'line' && ASKS.test(firstWords(cue)))
      case 'role':
        if (listsPeople(cue)) return false
        if (isFrame(toSimplified(cue.printed))) return (cue.form === 'bracket' || opensHostsWords(cue)) && (roster.host !== null || roster.leader !== null || GIVES_NAME.test(wordsUnder(cue)))
        return cue.form !== 'line' || cue.marks.includes('time after') || (counts.get(cueKey(cue)) ?? 0) > 1 || GREETS.test(firstWords(cue))
      case 'reporter': return true
      case 'interpreter': return /[。！？.?!]/u.test(firstWords(cue))
      case 'netizen': return cue.form !== 'line' || label.name.length > 2 || cue.marks === 'time after'
      case 'outlet': {
        // 某某发布　4月25日 07:30, once and before any other label: when the account published the page.
        if (cue === candidates[0] && cue.form === 'line' && cue.marks === 'time after' && candidates.every(other => other === cue || other.marks !== 'time after') && !/[？?]/u.test(firstWords(cue)) && /[月/.-]\d{1,2}日?[\s\u3000]+\d{1,2}[:：]\d{2}[\s\u3000]*$/u.test(lines[cue.line]?.plain ?? '')) return false
        if (lines[cue.line]?.opens || isLiveDesk(toSimplified(label.name)) || saysLiveDesk(cue.printed)) return true
        const asks = ASKS.test(firstWords(cue))
        return asks || cue.form === 'bracket' && (cue.account === true || (counts.get(cueKey(cue)) ?? 0) > 1 || /[。！]/u.test(firstWords(cue))) || cue.form !== 'line' && (counts.get(cueKey(cue)) ?? 0) > 1
      }
      case 'office': {
        const introduced = (): boolean => roster.byOffice(label.name) !== null
        if (peopleNumbered && isNumbered(cue) && introduced()) return opensBody(cue)
        if (cue.form === 'line' || listsPeople(cue)) return false
        return introduced() || lines[cue.line]?.opens !== undefined || cue.form !== 'cell' && /(?:负责人|负责同志|工作人员)$/u.test(toSimplified(label.name)) && (counts.get(cueKey(cue)) ?? 0) + (asked ? 1 : 0) > 1
      }
      // ### Harbour Weekly, a heading over a question; ### Jane Doe, over her words, and ### 某某·某某（译文） under them.
      case 'latin': return names.has(label.name) || cue.heading === true && isTranslation(lines[candidates[(place.get(cue) ?? 0) + 1]?.line ?? -1]?.plain) || (cue.form !== 'line' && cue.form !== 'cell' || (cue.heading === true || cue.marks.includes('time')) && label.role === 'reporter' && opensBody(cue)) && isLatinCue(cue)
      // 赵：, whom nothing introduces, among others whose initials stand for somebody: his words are not those of the one before.
      case 'initial': return cue.form === 'colon' && initials && (counts.get(cueKey(cue)) ?? 0) > 1
      case 'surname': return roster.bySurname(label.surname, label.title, label.body) !== null
      case 'title': return cue.form !== 'line' && cue.form !== 'cell' && (roster.byTitle(label.title) !== null || isOfficeAlone(cue)) && !listsPeople(cue)
      case 'person': {
        if (cue.form === 'colon' && listsPeople(cue)) return false
        // 某报记者 某某, alone under the title, wrote the report.
        if (cue.form === 'line' && label.role === 'reporter') return certain.size > 0 && ASKS.test(firstWords(cue))
        if ((label.title ?? label.role ?? label.organization) != null || namesBody(cue.printed) || asked && SAYS_WHO_ANSWERS.test(cue.printed)) return true
        // The first cell of a table row of figures.
        if (cue.form === 'cell' && !lines[cue.line]?.opens && !/[。！？!?，,]/u.test(firstWords(cue))) return false
        const name = toSimplified(label.name)
        if (voices > 1 && isNumberedVoice(name)) return true
        return roster.get(name) !== null || roster.leads(name) || cue.marks === 'time after' && /\d$/u.test(name) || recurs || (mentions.get(name)?.asPerson ?? 0) > 0
      }
      default: return false
    }
  }

  function listsPeople(cue: Cue): boolean {
    return isPeopleList(cue, lines[cue.line], kinds[cue.line], names, lines[nextText(lines, kinds, cue.lastLine + 1) ?? -1]?.plain)
  }

  /** 主席：words, an office whose holder nobody names, on a page that calls others by their offices or so more than once; 部长：, over a greeting. */
  function isOfficeAlone(cue: Cue): boolean {
    return (cue.form === 'colon' || cue.form === 'bracket') && (cue.form === 'colon' && GREETS.test(firstWords(cue)) && cue.body >= lines[cue.line]!.text.trimEnd().length || (asked || labelled.size > 1) && /[。！？]/u.test(firstWords(cue)) && ((counts.get(cueKey(cue)) ?? 0) > 1 || (GREETS.test(firstWords(cue)) || ['question', 'reporter', 'netizen'].includes(candidates[(place.get(cue) ?? 0) - 1]?.label.kind ?? '')) && byOffice))
  }

  function asksInHisName(cue: Cue | undefined): boolean {
    return cue !== undefined && certain.has(cue) && (cue.label.kind === 'reporter' || cue.label.kind === 'netizen' || cue.label.kind === 'outlet' && ASKS.test(firstWords(cue)))
  }

  /** 一、主持人开场, the heading over what the host says, where that begins as speeches do. */
  function opensHostsWords(cue: Cue): boolean {
    return cue.form === 'line' && /^主持/u.test(toSimplified(cue.printed)) && opensBody(cue) && !byLine.has(nextText(lines, kinds, cue.lastLine + 1) ?? -1) && GREETS.test(firstWords(cue))
  }

  function wordsUnder(cue: Cue): string {
    return lines.slice(cue.lastLine + 1, cue.lastLine + 1 + LINES_HEARD).map(line => line.plain).join('\n')
  }

  /** 一、市某某局: the heading of a section. */
  function isNumbered(cue: Cue): boolean {
    return cue.form === 'line' && /^[\s\u3000*_#]*[一二三四五六七八九十]{1,3}、/u.test(lines[cue.line]?.plain ?? '')
  }

  function isLikely(cue: Cue, forms: ReadonlySet<string>, before: Cue | undefined): boolean {
    if (!forms.has(cue.form) || unplaced.has(cue) || cue.marks === SPACE_MARKS || cue.marks.includes(THROUGH_MARKS) && !alike.has(likeness(cue))) return false
    if (cue.form === 'line' && (!opensBody(cue) || cue.label.kind === 'person' && cue.label.role === 'reporter')) return false
    if (cue.label.kind === 'person') return (cue.form === 'bracket' || (points.get(likeness(cue)) ?? 0) < FEWEST_ALIKE) && (cue.label.name.length === 3 && isUnheardOf(toSimplified(cue.label.name)) || cue.form === 'bracket') && !listsPeople(cue)
    if (cue.label.kind === 'surname') return surnameLength(`${toSimplified(cue.label.surname)}　　`) > 0
    if (cue.label.kind === 'office') {
      return before !== undefined && ['question', 'netizen', 'reporter'].includes(before.label.kind)
    }
    return false
  }

  /** Where the labels that can be read are marked off in one way, what is marked so too is a label: @某某, a time beside it, bold before a question. */
  function isMarkedLikeOthers(cue: Cue, name: string): boolean {
    const { marks } = cue
    if (marks === '' && cue.form !== 'bracket' || name.length > 20 || isWordName(toSimplified(name)) || /[，,、：:？?！!。]|^[\d一二三四五六七八九十第]/u.test(name) || cue.form === 'line' && !opensBody(cue)) return false
    const [known, unknown] = [alike.get(likeness(cue)) ?? 0, strangers.get(likeness(cue)) ?? 0]
    if (marks === '@') return ASKS.test(firstWords(cue)) && (marked.get(likeness(cue)) ?? 0) >= FEWEST_ALIKE
    const recurs = known > 2 * FEWEST_ALIKE && marks !== '' && (counts.get(cueKey(cue)) ?? 0) > 1
    return known >= FEWEST_ALIKE && unknown <= known && (recurs || marks.includes('time') || (cue.label.kind === 'person' ? ENDS_ASKING : ASKS).test(firstWords(cue).slice(0, 200)))
  }

  /** Ordinary words that look like names (安全感) are used elsewhere in the text, or begin with a word. */
  function isUnheardOf(name: string): boolean {
    return !beginsWithWord(name) && (mentions.get(name)?.all ?? 0) <= (counts.get(`marked:${name}`) ?? 0) + (counts.get(`line:${name}`) ?? 0)
  }

  /** In a Chinese page a label in Latin letters repeats the name of a speaker, or opens the translation of the label before. */
  function isLatinCue(cue: Cue): boolean {
    const { label } = cue
    if (label.kind !== 'latin') return false
    if (!isChinese(page.text)) return (counts.get(cueKey(cue)) ?? 0) > 1 || label.role !== 'spokesperson' || label.title !== null || byCourtesy(label.name, () => named) !== null
    if (roster.byLatin(label.name) || [...names, ...roster.all.map(person => person.plain)].slice(0, 100).some(name => matchLatinName(label.name, name))) return true
    const above = byLine.get(lastFilled(lines, cue.line - 1))
    const translated = isTranslation(lines[lastFilled(lines, cue.line - 1)]?.plain)
    if (above !== undefined && above.label.kind !== 'latin' && !translated) return above.label.kind !== 'word'
    // Question and answer in English alone (Reporter: …? Secretary for …: …): the next to answer there, or under （英译）, is called by his office.
    const before = candidates[(place.get(cue) ?? 0) - 1]
    return label.role === 'reporter' ? ASKS.test(firstWords(cue)) : cue.form === 'colon' && (before?.label.kind === 'latin' && before.label.role === 'reporter' ? ASKS.test(firstWords(before)) : (before?.label.kind === 'latin' || translated) && byEnglishRank(label.name, roster) !== null)
  }

  /** A label alone on its line opens something only if a finished paragraph stands before it and words follow. */
  function opensBody(cue: Cue): boolean {
    const next = nextText(lines, kinds, cue.lastLine + 1)
    if (next === null || kinds[next] === 'field' && cue.label.kind === 'person') return false
    // The last of a list of names stands over a heading, or over the first speaker's label; a medium's name over the page's headline is whose page it is.
    if (cue.label.kind === 'outlet' && !cue.heading && lines[next]?.heading === 1) return false
    if (cue.label.kind === 'person' && cue.label.title !== null && isHeadingBeforeLabel(next) && !/[—–][\s\u3000]*$/u.test(lines[cue.lastLine]?.text ?? '')) return false
    // In a list of names the next line is another name.
    if (cue.label.kind === 'person' && (inList.has(next) || cue.label.title !== null && (introduceInRow(lines[next]?.text ?? '') !== null || isRowOfPeople(lines[next]?.plain ?? '')))) return false
    const other = byLine.get(next)
    if (cue.label.kind === 'person' && other?.form === 'line' && other.label.kind === 'person' && other.label.title !== null) return false
    // The line before is a name without words of its own: this is the last of the list.
    const above = byLastLine.get(lastFilled(lines, cue.line - 1))
    if (cue.label.kind === 'person' && cue.label.title !== null && !cue.heading && (firstLines.get(cueKey(cue)) ?? cue.line) >= cue.line && above?.form === 'line' && above.label.kind === 'person' && above.label.title !== null && above.line < cue.line && !/[:：][\s\u3000*_]*$/u.test(lines[cue.lastLine]?.text ?? '')) return false
    // Set in from the margin under a field that names people, it is one of them.
    const listed = lastFilled(lines, cue.line - 1)
    if (cue.label.kind === 'person' && cue.label.title !== null && kinds[listed] === 'field' && listed < cue.line && /^[\s\u3000]{2,}/u.test(lines[cue.line]?.text ?? '') && findIntroductions(lines[listed]?.text ?? '', names).length > 0) return false
    // With its time beside it, it is no tail of a sentence either.
    if (cue.marks.includes('time after')) return true
    for (let at = cue.line - 1; at >= 0; at--) {
      if (kinds[at] === 'blank') continue
      const before = lines[at]?.plain.replace(/\[[\d:：./ -]{4,24}\]\s*$/u, '') ?? ''
      // A label that recurs, or gives a title, is no tail of a broken sentence.
      if ((counts.get(cueKey(cue)) ?? 0) > 1 && cue.label.kind !== 'person' || cue.label.kind === 'person' && (cue.label.title ?? cue.label.role) !== null) return true
      return kinds[at] !== 'text' || before.trim().length < 25 || ENDS_SENTENCE.test(before) || /[:：]\s*$/u.test(before)
    }
    return true
  }

  /** What is set in quotation marks is the headline of his own section. */
  function isHeadingBeforeLabel(at: number): boolean {
    const words = lines[at]?.plain.trim() ?? ''
    const after = nextText(lines, kinds, at + 1)
    const label = byLine.get(after ?? -1)?.label.kind
    return words.length <= 16 && !/[。！？!?…，,；;：:\t]|^[“「].*[”」]$/u.test(words) && (label === 'person' || label === 'title' || label === 'reporter')
  }

  function firstWords(cue: Cue): string {
    const own = lines[cue.bodyLine ?? cue.line]?.plain.slice(cue.body, cue.body + 600) ?? ''
    const next = nextText(lines, kinds, cue.lastLine + 1)
    return own.trim() !== '' ? own : lines[next ?? -1]?.plain.slice(0, 600) ?? ''
  }
}

/** In brackets the whole print is the name: [某某Live]. */
function unreadName(cue: Cue, read: string): string {
  return cue.form === 'bracket' && cue.label.kind !== 'person' ? cue.printed : read
}

function likeness({ marks, form }: Cue): string {
  return `${form}:${marks}`
}
