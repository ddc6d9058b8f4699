import { describe, expect, it } from 'vitest'
import { englishOfOccasion } from '../../lib/understand/english-of-occasion.ts'

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
  ])('%s is asked of something else', question => {
    expect(englishOfOccasion(question)).toEqual([])
  })
})
