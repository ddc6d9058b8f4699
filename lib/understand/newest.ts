import { OCCASION } from '../text/occasion.ts'

/** 最新的一场发布会, 最近一次新闻通气会: one of those here, by its day; 最近发布会 are several. Simplified characters. */
export const NEWEST = new RegExp(`(?:最新(?:的|的?一?[场次期篇]的?)?|最近(?:的|的?一?[场次期篇]的?)|最后一?[场次期篇]的?)(?:新闻|媒体)?(?:${OCCASION}|稿件|稿子)`, 'u')
