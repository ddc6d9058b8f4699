const OF_BODIES = ['局', '市', '县', '区', '州', '省', '镇', '乡', '处', '部', '院', '校', '厅', '司', '署', '科', '台', '馆', '站', '队', '总队', '大队', '支队', '秘书', '行', '董事', '理事', '会', '所', '社', '组', '村', '园', '检察', '护士'].map(body => `${body}长`)
const OTHERS = ['主任', '书记', '主席', '总经理', '经理', '总裁', '司令', '巡视员', '调研员', '总监', '总师', '总工程师', '总规划师', '首席', '教授', '主持人', '发言人', '预报员']

/** What somebody is called by his office, without the body (simplified characters); 支队长 stands before 队长, which it ends in. */
export const RANKS: readonly string[] = [...OF_BODIES, ...OTHERS].sort((a, b) => b.length - a.length)

/** Any one of them: source of a pattern. */
export const RANK = RANKS.join('|')
