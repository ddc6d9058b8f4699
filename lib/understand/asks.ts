/** Words by which a stretch of a question shows that it asks something of its own (simplified). */
export const ASKS = /什么|多少|几|谁|哪|何|吗|呢|怎么|怎样|如何|多[大长高远久深宽厚重快]|是否|(\p{Script=Han})[不没]\1|有没有|为啥|啥|占比|比例/u
