import { describe, expect, it, test } from 'vitest'
import { englishOfOccasion } from '../../lib/understand/english-of-occasion.ts'
import { englishOfOffice } from '../../lib/understand/english-of-office.ts'
import { mendEnglishNames } from '../../lib/understand/mend-english-names.ts'
import { nameEnglishOffice } from '../../lib/understand/name-english-office.ts'

describe('a question of the occasion in English', () => {
  it.each([
    ['What is the title of this briefing?', ['发布会的标题是什么？']],
    ["What's the headline?", ['发布会的标题是什么？']],
    ['What was the press conference about?', ['发布会的主题是什么？']],
    ['Which newspaper published the report?', ['稿件来源是哪里？']],
    ['On what date did the news conference take place?', ['发布会什么时候举行的？']],
    ['What was the venue of the press conference?', ['发布会在哪里举行的？']],
    ['When and where was the briefing held?', ['发布会什么时候举行的？', '发布会在哪里举行的？']],
    ['When was the press briefing held and who moderated it?', ['发布会什么时候举行的？', '发布会由谁主持？']],
    ['Who chaired the press conference?', ['发布会由谁主持？']],
    ['Which department organised the press conference?', ['谁举办的发布会？']],
    ['Please list all the speakers.', ['发言人都有谁？']],
    ['How many officials spoke at the press conference?', ['有几位发言人？']],
    ['Who attended the briefing?', ['出席发布会的有哪些人？']],
    ['Who was the first to speak?', ['第一个发言的是谁？']],
    ['Who spoke last?', ['最后发言的是谁？']],
    ['Which media outlets asked questions?', ['哪些媒体提问了？']],
    ['How many journalists asked questions?', ['有几位记者提问？']],
    ['What did the reporters ask?', ['记者都问了什么？']],
    ['Who asked the final question?', ['最后一个提问的是谁？']],
    ['What was the first question?', ['第一个问题是什么？']],
    ['What did the reporters ask last?', ['最后一个问题是什么？']],
  ])('%s', (question, chinese) => {
    expect(englishOfOccasion(question)).toEqual(chinese)
  })

  it.each([
    'Who spoke about water prices at the press conference?',
    'Which reporters asked about parking?',
    'What is the name of the new bridge?',
    'Where will the museum be built?',
    'When does the rule take effect?',
    'When was the report published?',
    'What did the spokesperson say?',
    'Who attended the opening of the stadium?',
    'Where was it held?',
    'Who took part in the last meeting?',
    // Many words before the matter ends must not be tried in every division.
    'What was said at the briefing on transportation infrastructure construction and maintenance in small towns and villages along rivers?',
  ])('%s is asked of something else', question => {
    expect(englishOfOccasion(question)).toEqual([])
  })
})

describe('a question for somebody’s office in English', () => {
  test.each([
    ['What positions does 林一帆, who opened the briefing, hold?', '林一帆担任什么职务？'],
    ['What is 林一帆’s job title?', '林一帆担任什么职务？'],
    ['What are the titles of 林一帆?', '林一帆担任什么职务？'],
    ['Which bureau does 林一帆 head?', '林一帆是哪个单位的？'],
  ])('%s', (question, chinese) => expect(englishOfOffice(question)).toBe(chinese))

  test.each(['What did 林一帆 say about the post office?', 'Which offices will be open?', 'What is the title of the briefing?'])('%s asks something else', question => expect(englishOfOffice(question)).toBeNull())
})

describe('an English question that calls somebody by his office, or a town by its sound', () => {
  const people = [{ name: '林一帆', title: '望海市交通运输局局长', organization: '望海市交通运输局', role: 'spokesperson' as const }, { name: '汪青岚', title: '望海市教育局副局长', organization: '望海市教育局', role: 'spokesperson' as const }]
  test.each<[string, string]>([
    ['What did the head of the transport bureau say about buses?', 'What did 林一帆 say about buses?'],
    ['What does the education bureau plan for the summer?', 'What does 汪青岚 plan for the summer?'],
    ['What did the head of the water bureau say?', 'What did the head of the water bureau say?'],
    ['What did the deputy head of the education bureau say?', 'What did 汪青岚 say?'],
    // A deputy is no head, who held the office once is not he who holds it, and a report is not its office.
    ...['Who is the deputy head of the transport bureau?', 'What did the head of the education bureau say?', 'What did the former head of the transport bureau say?', 'What does the education bureau report say?', 'What did the head of the transport bureau hospital say?'].map((question): [string, string] => [question, question]),
  ])('%s', (question, named) => expect(nameEnglishOffice(question, people, word => '交通运输局教育局'.includes(word))).toBe(named))

  test('Wanghai is 望海', () => {
    const page = { title: '望海市举行新闻发布会', venue: null, source: null, speakers: people }
    expect(mendEnglishNames('How many ferries does Wanghai run, and where is Wang Hai?', [page])).toBe('How many ferries does 望海 run, and where is 望海?')
    expect(mendEnglishNames('Does Wanghai run ferries? In Wanghai, will Wang Hai City?', [page])).toBe('Does 望海 run ferries? In 望海, will 望海 City?')
    expect(mendEnglishNames('What will Beijing say?', [page])).toBe('What will Beijing say?')
  })
})
