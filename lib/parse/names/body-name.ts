/** Words (simplified) that end like the name of an office or body: 市科技局. */
export const BODY_NAME = /^(?:\p{Script=Han}{2,20}(?:局|委员会|办公室|发改委|卫健委|委|办|厅|部|集团|公司|管理处|医院|中心|街道|街道办|办事处|管委会|支队|总队|大队|协会|署|大使馆|领事馆|总领馆|使团|代表处)|\p{Script=Han}{1,20}(?:学会|联合会|气象台|天文台|水文站|监测站|研究院|研究所|法院|检察院|博物馆|图书馆|银行|大学|学院|学校))$/u
