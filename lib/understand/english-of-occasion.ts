const MEETING = 'press conference|news conference|press briefing|media briefing|news briefing|briefing|conference|press event|event|meeting|session'
const PAGE = 'report|article|transcript|page|text|story|press release|release|document|piece|news'
const ASKERS = 'media outlets?|news outlets?|news organi[sz]ations?|media organi[sz]ations?|media|outlets?|publications?|press|journalists?|reporters?|correspondents?|newspapers?'
/** What makes no difference to what is asked of the occasion. */
const FILLERS = `s|this|that|the|a|an|${MEETING}|please|tell|me|can|could|you|us|was|is|were|are|did|does|do|it|its|there|at|of|in|on|for|during|to|by|from|and|or|has|have|been|be|who|what|when|where|which|how|many|name|names|list|give|exact|full|official|main|overall|all|total|altogether|exactly|here|people|officials?|persons?|other|called|entitled|according`

/** Each thing that is asked of an occasion: the words that ask it, whatever else of the occasion stands with them, and the same in Chinese. The first that fits counts. */
const KINDS: [RegExp, string][] = [
  [/^what (?:was|is) (?:the )?first question|^what (?:did|do|was|were) .*ask(?:ed)? first$|^what .*first ask(?:ed)?$/u, '第一个问题是什么？'],
  [/^what (?:was|is) (?:the )?(?:last|final) question|^what (?:did|do|was|were) .*ask(?:ed)? last$|^what .*last ask(?:ed)?$/u, '最后一个问题是什么？'],
  [/^(?=.*(?:who|which|what|whose) )(?=.*(?<![a-z])first(?![a-z]))(?=.*(?:ask|question)).*$/u, '第一个提问的是谁？'],
  [/^(?=.*(?:who|which|what|whose) )(?=.*(?<![a-z])(?:last|final)(?![a-z]))(?=.*(?:ask|question)).*$/u, '最后一个提问的是谁？'],
  [new RegExp(`^how many (?:${ASKERS}).*(?:ask|question)|^how many questions .*(?:ask|rais|put|pose)`, 'u'), '有几位记者提问？'],
  [new RegExp(`^(?:(?:reporters|journalists) from )?(?:which|what) (?:${ASKERS}).*(?:ask|question|put|rais|pose|represented|present)|^who (?:else )?(?:asked|raised|put|posed) (?:the )?questions|^(?:which|what) (?:${ASKERS}) (?:did|do|were) .*(?:from|represent)`, 'u'), '哪些媒体提问了？'],
  [new RegExp(`^what (?:questions )?(?:did|do|were|was).*(?:${ASKERS}).*(?:ask|rais|pose|put)|^what questions (?:were|did).*(?:ask|rais|pose|put)`, 'u'), '记者都问了什么？'],
  [/^(?=.*who )(?=.*(?<![a-z])first(?![a-z]))(?=.*(?:sp[eo]ak|spoke|address)).*$/u, '第一个发言的是谁？'],
  [/^(?=.*who )(?=.*(?<![a-z])(?:last|final)(?![a-z]))(?=.*(?:sp[eo]ak|spoke|address)).*$/u, '最后发言的是谁？'],
  [/^(?:who|which official|what is the name of the|who is the|who was the).*(?:host|moderat|chair|presid|emcee|compere)/u, '发布会由谁主持？'],
  [/^(?:who|which|what).*(?:organi[sz]ed|organi[sz]er|convened|held by|sponsor)|^(?:who|which (?:organi[sz]ation|department|office|agency|bureau|body|institution|government)).* (?:held|gave|called|hold)/u, '谁举办的发布会？'],
  [/^(?:who|which|what|how many).*(?:attend|present|took part|take part|participa|guests)/u, '出席发布会的有哪些人？'],
  [/^how many (?:people |officials? |persons? )?(?:speakers?|spoke|sp[eo]ak|spokes(?:person|people|man|men)s?)/u, '有几位发言人？'],
  [/^(?:who|which|list|name|what|give|tell|can|could|please).*(?:speakers?|spoke|sp[eo]ak|spokes(?:person|people|man|men)s?)/u, '发言人都有谁？'],
  [/^what.*(?:title|headline)|^how .*titled|^what.*(?:called|entitled)/u, '发布会的标题是什么？'],
  [/^what.*(?:theme|topic|subject|about$)/u, '发布会的主题是什么？'],
  [/^(?:which|what|who|where|by whom|whose|how).*(?:source|publish|carried|credited|come from|comes from|released|wrote|reported)/u, '稿件来源是哪里？'],
  [/^(?:in )?what (?:is |was )?(?:that |the |his |her |their )?(?:person |host |moderator )?(?:job|position|post|capacity|title)$/u, ''],
  [/^when and where|^where and when|^what.*(?:date and (?:venue|place|location)|time and (?:venue|place|location))/u, '发布会什么时候举行的？发布会在哪里举行的？'],
  [/^(?:when|on (?:what|which) (?:date|day)|what (?:date|day)|what (?:is|was) the (?:exact )?(?:date|day))/u, '发布会什么时候举行的？'],
  [/^(?:where|in (?:what|which) (?:city|place|venue|building|hotel|hall)|at (?:what|which) (?:place|venue|building|hotel|hall)|which (?:place|venue|hall)|what.*(?:venue|location|place))/u, '发布会在哪里举行的？'],
]
const WORDS = `capacity|appear(?:ed|s)?|as|job|position|post|title|credited|body|reporters?|${ASKERS}|${PAGE}|first|last|final|asks?|asked|asking|questions?|question|rais(?:e|ed)|pos(?:e|ed)|put|speak|spoke|speaking|speakers?|spoken|address(?:ed)?|host(?:s|ed)?|moderat(?:e|ed|or)|chair(?:s|ed|person|man)?|presid(?:e|ed)|over|emcee|compered?|organi[sz](?:ed|er|ers|ation|ations)|convened?|held|hold|gave|sponsor(?:s|ed)?|department|office|agency|bureau|body|institution|government|attend(?:s|ed|ees|ing|ance)?|present|took|take|part|participants?|participated?|guests?|spokes(?:person|persons|people|man|men)|titles?|titled|headline|themes?|topics?|subject|about|sources?|publish(?:ed|es|er)?|carried|come|comes|came|released?|wrote|reported|whom|whose|date|day|time|place|venue|location|city|building|hotel|hall|took|happen(?:ed)?|represented|represent|else`
/** Every word that a question of the occasion is made of; one word of anything else makes it another question. */
const VOCABULARY = new RegExp(`(?<![a-z])(?:${[FILLERS, WORDS].join('|')})(?![a-z])`, 'gu')
/** When, where and who alone ask of anything; so does what was said last. */
const OF_OCCASION = new RegExp(`(?<![a-z])(?:${MEETING}|${PAGE}|${ASKERS}|speakers?|spoke|speak|spokes(?:person|people|man|men)s?|moderator|host|chaired|attendees|(?:first|last|final) question|questions (?:were|did)|officials? attended|headline)(?![a-z])`, 'u')

/** Words that no name of an occasion goes over. */
const ENDS_NAME = `who|whom|whose|which|what|when|where|how|was|were|is|are|did|does|do|has|have|at|of|in|on|by|to|for|from|about|and|asked|ask|spoke|speak|said|say|held|hosted|host|attended|put|next|previous|following|coming|upcoming|second|third|another|other|each|every|questions?|${ASKERS}`
const NAMED = 'press conference|news conference|press briefing|media briefing|news briefing|briefing|conference'
/** the Some Town medical insurance briefing: whose it is and of what, before the word for it. */
const OF_WHAT = new RegExp(`(?<=(?<![a-z])(?:the|this|that|a|an|in|at|of|did|was|is) |^)(?:(?!(?:${ENDS_NAME}|the|this|that|a|an|first|last)(?![a-z]))[a-z]+ ){1,6}?(?=(?:${NAMED}|report|transcript|article)(?![a-z]))`, 'gu')
/** A matter is named in so many words at most. */
const MOST_WORDS = 12
/** the press conference on old housing and lifts held…: of what, behind it. */
const ABOUT_WHAT = new RegExp(`(?<=(?:${NAMED})) (?:on|about|regarding|concerning) (?:(?!(?:${ENDS_NAME.replace('|and|', '|')}|held|take|took|happen)(?![a-z]))[a-z]+(?: |(?![a-z]))){1,${MOST_WORDS}}?(?=(?: held| take| took| happen| and (?:who|which|what|how|when|where|on|at)|$))`, 'gu')
/** the last meeting: another one. */
const ANOTHER = new RegExp(`(?<![a-z])(?:last|next|previous|earlier) (?:${MEETING})(?![a-z])`, 'u')
/** A second thing asked; when and where are asked together. */
const NEXT = /(?<!^when|^where) and (?=(?:who|which|what|how many|when|where|(?:on|at|in) (?:which|what)) )/u
/** The day of a report is not that of its occasion. */
const PUBLISHED_WHEN = /^(?:when|(?:on )?(?:what|which) (?:is the |was the )?(?:date|day)).*(?:publish|released|wrote|reported)/u

/**
 * An English question of the occasion itself (its title, day, place and source, who hosted, spoke or asked) as the
 * Chinese questions for the same; none for any other, and where a single word is of anything else.
 */
export function englishOfOccasion(question: string): string[] {
  const asked = question.toLowerCase().replace(/-and-/gu, ' ').replace(/[’']s(?![a-z])/gu, '').replace(/[^a-z]+/gu, ' ').trim().replace(OF_WHAT, '').replace(ABOUT_WHAT, '')
  if (!OF_OCCASION.test(asked) || ANOTHER.test(asked) || asked.replace(VOCABULARY, '').trim() !== '') return []
  const things = asked.replace(/^(?:(?:please|can|could|you|tell|me|us|and|so|give) )+/u, '').split(NEXT)
  const found = things.map(thing => (PUBLISHED_WHEN.test(thing) ? undefined : KINDS.find(([pattern]) => pattern.test(thing))?.[1]))
  return found.every(each => each !== undefined) ? found.flatMap(each => each.split(/(?<=？)/u)).filter(each => each !== '') : []
}
