import { inBothScripts } from '../../text/in-both-scripts.ts'

const OF_THE_PAGE = inBothScripts(/(?:摘要|提要|导语|导读|概要|简介|前言|引言|按语|编者按|编者注|编前|编后|说明|提示|背景|声明|公告|预告|须知|要点|看点|回顾|链接|速览|速读|小结|总结)$/u)

/** Whether a label names what a page itself sets over or beside the talk: 内容摘要, 编者按, 图片说明. */
export const isOfThePage = (words: string): boolean => OF_THE_PAGE.test(words)
