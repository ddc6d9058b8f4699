import type { Understanding } from '../../../contract/understanding.ts'

/** The connecting words of an answer: they state nothing of a briefing. */
export type Wording = {
  hello: string
  welcome: string
  bye: string
  declined: string
  /** `shown`: whether quotations that come near are listed. */
  notFound: (unheardOf: readonly string[], shown: boolean) => string
  /** The same where somebody's words are asked for and the briefings have none. */
  silent: (who: string, shown: boolean) => string
  missing: (parts: readonly string[]) => string
  narration: string
  reporter: (who: string) => string
  says: (who: string) => string
  reports: (who: string) => string
  saidBy: (who: string) => string
  answeredBy: (who: string) => string
  nobody: string
  stop: string
  instead: string
  differ: string
  ofPlaces: string
}

export const WORDING: Record<Understanding['lang'], Wording> = {
  'zh-Hans': {
    hello: '你好，我是渝小智，回答关于新闻发布会稿件的问题：谁说了什么、数字、时间、举措、原因。每一句都附原文出处；稿件里没有的，我会直说。',
    welcome: '不客气。还想了解稿件里的什么内容，可以接着问。',
    bye: '再见。想到别的问题，随时可以再问。',
    declined: '这不是对稿件内容的提问，我不能照办。我只引用稿件原文回答问题：不编造，不翻译，不改写，也不做别的事。',
    notFound: (words, shown) => `稿件没有提到${words.map(word => `“${word}”`).join('和') || '这一点'}，${shown ? '' : '也没有相近的原话，'}无法据此回答。${shown ? '下面是相近的原话，不是答案。' : ''}`,
    silent: (who, shown) => `稿件没有提到${who}说了什么，无法据此回答。${shown ? '下面是相近的原话，不是答案。' : ''}`,
    missing: parts => `稿件没有提到的部分：${parts.join('；')}。`,
    narration: '稿件写道（未注明发言人）：',
    reporter: who => `${who}提问时说：`,
    says: who => `${who}：`,
    reports: who => `据${who}的发言：`,
    saidBy: who => `这是${who}说的。`,
    answeredBy: who => `回答的是${who}。`,
    nobody: '这一句稿件未注明发言人。',
    stop: '。',
    instead: '稿件中的说法与提问不同：',
    differ: '稿件里的说法不一致：',
    ofPlaces: '各稿件说的是不同地方：',
  },
  'zh-Hant': {
    hello: '你好，我是渝小智，回答關於新聞發布會稿件的問題：誰說了什麼、數字、時間、舉措、原因。每一句都附原文出處；稿件裡沒有的，我會直說。',
    welcome: '不客氣。還想了解稿件裡的什麼內容，可以接著問。',
    bye: '再見。想到別的問題，隨時可以再問。',
    declined: '這不是對稿件內容的提問，我不能照辦。我只引用稿件原文回答問題：不編造，不翻譯，不改寫，也不做別的事。',
    notFound: (words, shown) => `稿件沒有提到${words.map(word => `「${word}」`).join('和') || '這一點'}，${shown ? '' : '也沒有相近的原話，'}無法據此回答。${shown ? '下面是相近的原話，不是答案。' : ''}`,
    silent: (who, shown) => `稿件沒有提到${who}說了什麼，無法據此回答。${shown ? '下面是相近的原話，不是答案。' : ''}`,
    missing: parts => `稿件沒有提到的部分：${parts.join('；')}。`,
    narration: '稿件寫道（未註明發言人）：',
    reporter: who => `${who}提問時說：`,
    says: who => `${who}：`,
    reports: who => `據${who}的發言：`,
    saidBy: who => `這是${who}說的。`,
    answeredBy: who => `回答的是${who}。`,
    nobody: '這一句稿件未註明發言人。',
    stop: '。',
    instead: '稿件中的說法與提問不同：',
    differ: '稿件裡的說法不一致：',
    ofPlaces: '各稿件說的是不同地方：',
  },
  en: {
    hello: 'Hello, I am 渝小智. I answer questions about the press-conference briefings: who said what, figures, dates, measures and reasons. Every sentence comes with its source; what the briefings do not say, I say so.',
    welcome: 'You are welcome. Ask on if there is more you want to know from the briefings.',
    bye: 'Goodbye. You can ask on at any time.',
    declined: 'This is not a question about the briefings, so I will not do it. I answer only by quoting their text: I invent nothing, and do not translate or reword it.',
    notFound: (words, shown) => `The briefings do not mention ${words.map(word => `"${word}"`).join(' or ') || 'this'}${shown ? '' : ' or anything near it'}, so it cannot be answered from them.${shown ? ' The quotations below come near; they are not an answer.' : ''}`,
    silent: (who, shown) => `The briefings do not mention anything said by ${who}, so it cannot be answered from them.${shown ? ' The quotations below come near; they are not an answer.' : ''}`,
    missing: parts => `Not mentioned in the briefings: ${parts.join('; ')}.`,
    narration: 'The briefing writes (no speaker named): ',
    reporter: who => `${who} asked: `,
    says: who => `${who} said: `,
    reports: who => `From the remarks of ${who}: `,
    saidBy: who => `This was said by ${who}.`,
    answeredBy: who => `It was answered by ${who}.`,
    nobody: 'The briefing names no speaker for this sentence.',
    stop: '.',
    instead: 'The briefing says otherwise: ',
    differ: 'The briefings do not agree: ',
    ofPlaces: 'These speak of different places: ',
  },
}
