/** Words (simplified) that end like a body or a part of one, set apart from who belongs to it: 水务处, 某公司北区处, 指挥科. */
export const UNIT_NAME = /^(?!\p{Script=Han}*(?:记者会|发布会|说明会|通气会|吹风会|座谈会)$)\p{Script=Han}[\p{Script=Han}\d]{0,22}(?:公司|集团|中心|银行|大学|学院|学校|医院|法院|协会|学会|联合会|街道|政府|[局处科组室所厅部署委办司队站股馆院校会台庭厂社园区]|分[局行社校])$/u
