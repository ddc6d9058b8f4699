import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { briefingSchema } from '../../lib/contract/briefing.ts'
import { parseFile } from '../../lib/parse/parse-file.ts'

const bytes = readFileSync(path.join(import.meta.dirname, '../../corpus/briefing.txt'))
const briefing = await parseFile(bytes, 'briefing.txt')

describe('the first briefing', () => {
  test('keeps the published words, in the contract\'s shape', () => {
    expect(briefingSchema.parse(briefing)).toEqual(briefing)
    expect(briefing.text).toBe(bytes.toString('utf8'))
    expect(briefing.id).toBe('briefing')
  })

  test('has seven sections, each with its speaker, headline, keyword and paragraphs', () => {
    expect(briefing.sections.map(({ speaker, headline, keyword, paragraphs }) => [speaker, headline, keyword, paragraphs.length])).toEqual([
      ['高健', '为15个重点区县“提质”支持广安市“同城融圈”', '区县提质', 4],
      ['姜辉', '部署七大重点任务 高水平建设现代化人民城市', '总体部署', 5],
      ['代小红', '吃住行、游购娱、商养学 让AI成为老百姓的好参谋好助手', '数智治理', 8],
      ['管洪', '国际范与巴渝味交融 探索城市更富创意的“打开方式”', '文化强市', 6],
      ['明炬', '把创新作为第一动力 全方位植入城市内核', '科技创新', 5],
      ['唐小平', '城市更新示范片区 重庆将精心打造30个以上', '城市更新', 7],
      ['肖庆华', '数字赋能+“大综合一体化”改革 重庆城市本质安全水平有效提升', '城市治理', 8],
    ])
  })

  test('joins sentences that blank lines broke, positions pointing into the published text', () => {
    const broken = briefing.sections.flatMap(section => section.paragraphs).filter(paragraph => paragraph.breaks.length > 0)
    expect(broken).toHaveLength(5)
    for (const { start, end, breaks } of broken) {
      expect(breaks.map(gap => briefing.text.slice(gap.start, gap.end))).toEqual(['\n\n'])
      expect(briefing.text.slice(start, end)).toMatch(/[。”]$/u)
    }
  })

  test('prints titles and organizations as printed', () => {
    expect(briefing.speakers.map(({ name, title, role }) => [name, title, role])).toEqual([
      ['高健', '市发展改革委党组书记、主任', 'spokesperson'],
      ['姜辉', '市委常委、宣传部部长,市委新闻发言人', 'spokesperson'],
      ['代小红', '市政府副秘书长,市大数据应用发展管理局党组书记、局长', 'spokesperson'],
      ['管洪', '市委宣传部分副部长(主持日常工作)、市电影局局长', 'spokesperson'],
      ['明炬', '市科技局局长', 'spokesperson'],
      ['唐小平', '市住房和城乡建设委员会党组书记、主任', 'spokesperson'],
      ['肖庆华', '市城市管理局党组书记、局长', 'spokesperson'],
    ])
    expect(briefing.speakers.map(speaker => speaker.organization)).toEqual(['市发展改革委', '市委', '市大数据应用发展管理局', '市电影局', '市科技局', '市住房和城乡建设委员会', '市城市管理局'])
  })

  test('gives the page\'s fields and never adds a year', () => {
    expect([briefing.title, briefing.date, briefing.venue, briefing.source]).toEqual(['市委六届七次全会精神解读新闻发布会举行 三阶段七任务实现“六个新” 高水平建设现代化人民城市', '08-19', '雾都宾馆', '新重庆-重庆日报'])
  })

  test('keeps narration apart: title, lead, captions and credit are nobody\'s speech', () => {
    const narrated = briefing.turns.filter(turn => turn.speaker === null).map(turn => briefing.text.slice(turn.start, turn.end))
    expect(narrated.map(words => words.slice(0, 12))).toEqual(['市委六届七次全会精神解读', '8月19日,中共重庆市委', '8月19日,中共重庆市委', '解放碑', '九龙坡区谢家湾街道民主村', '据新重庆-重庆日报'])
    expect(briefing.turns.filter(turn => turn.speaker === null && turn.aside !== true)).toHaveLength(1)
  })
})
