/** What somebody is called by his office, without the body: source of a pattern (simplified characters). */
export const RANK = '局长|主任|书记|市长|县长|区长|州长|省长|镇长|乡长|处长|部长|院长|校长|秘书长|厅长|科长|总队长|支队长|队长|站长|主席|行长|总经理|董事长|经理|会长|所长|司令|巡视员|调研员|总监|总师|总工程师|总规划师|首席|教授|主持人|发言人'
