/**
 * How each command is called, by its name: printed by `--help` before anything is set up, and its first
 * line beside an error of its options. Plain JavaScript because it is read before there is a Node that
 * reads TypeScript.
 * @type {Record<string, string>}
 */
export const usages = {
  start: `用法：npm start

装好缺的东西，建索引，然后在网页上提问；打印出地址即可打开，Ctrl-C 停止。不接受参数，设置写成环境变量：
  PORT HOST       监听的端口和地址（3000，127.0.0.1）
  CORPUS_DIR      稿件所在的文件夹（corpus）
  其余的          见 README「设置」

例子
  npm start
  PORT=4000 npm start
  CORPUS_DIR=/srv/稿件 INDEX_DIR=/srv/索引 npm start`,

  dev: `用法：npm run dev

改代码时用：与 npm start 相同，但热更新，不构建网页。不接受参数，设置与 npm start 相同。

例子
  PORT=4000 npm run dev`,

  test: `用法：npm test -- [文件名里的文字…]

检查类型，跑全部测试（网页的测试用 Chromium），最后一行是 N passed, N failed。给出文字就只跑路径里含它的测试文件。
浏览器放在哪里、怎样指定，见 README「维护」。

例子
  npm test
  npm test -- tests/parse`,

  ask: `用法：npm run -s ask -- "问题" [选项]

向已加入的稿件提一个问题，打印回答和它引用的原话。

选项
  --speaker 姓名     只问这位发言人；可以写几次
  --briefing 编号    只问这一篇稿件，编号（见 npm run -s ingest -- --list）或文件名都可以；可以写几次
  --history 文件     之前的对话：[{"role":"user","content":"问题"},{"role":"assistant","content":"回答"}]
  --model local|llm  用本地模型，或所设的语言模型；不写时有语言模型就用
  --json             在标准输出只打印 Answer（JSON）
  -h, --help         打印这段说明

例子
  npm run -s ask -- "到2027年轨道交通运营里程要达到多少公里？"
  npm run -s ask -- "有哪些重点任务？" --speaker 姜辉
  npm run -s ask -- "他还说了什么？" --history history.json --json`,

  ingest: `用法：npm run -s ingest -- [文件或文件夹…] [选项]

把稿件（txt、md、html、docx、pdf）收进稿件文件夹（CORPUS_DIR）并建索引；没有改动的不再处理。
不写文件时，按稿件文件夹现有的内容更新索引：直接在那里增删改过文件之后用。

选项
  --list             列出已有的稿件和编号，不改动什么
  --remove 编号      移除一篇，编号或文件名都可以；可以写几次
  --restore 编号     恢复移除了的，或换回被替换的那一版（保存最近 50 篇）；一个编号有几份时是最近的，
                     更早的写成 编号@…，写错编号时会列出来
  --dry-run          只说会发生什么，不改动什么
  --json             在标准输出只打印 JSON
  -h, --help         打印这段说明

例子
  npm run -s ingest -- 稿件.docx 文件夹/
  npm run -s ingest -- --dry-run 文件夹/
  npm run -s ingest -- --remove 编号
  npm run -s ingest`,

  parse: `用法：npm run -s parse -- 文件 [选项]

看看一篇稿件里谁说了什么，什么也不保存。每段发言打印开头和结尾的几个字。

选项
  --full             打印每段发言的全文
  --json             在标准输出只打印 JSON，每段发言带位置和全文
  -h, --help         打印这段说明

例子
  npm run -s parse -- 稿件.pdf
  npm run -s parse -- 稿件.docx --full | less`,

  evaluate: `用法：npm run -s evaluate -- [选项]

提问并判分，写出 results.jsonl、summary.json 和 report.html；低于 tests/questions/thresholds.json 的及格线时退出码为 1。

选项
  --questions 文件   问题文件（jsonl），可以写几次；不写时用自带的 dev 和 held-out
  --corpus 路径…     只问这些稿件（文件或文件夹），另建索引；不写时问问题里写明的稿件，没写明的问你的索引
  --out 文件夹       结果放在哪里（evaluation-out）
  --model local|llm  用本地模型，或所设的语言模型
  --ablate reader|dense|lexical   去掉这一部分，看差多少
  --limit 数目       每个文件只问均匀抽出的这么多题
  --fails            再列出没有完全答对的问题
  --dataset 文件夹   改为在外部数据集上给检索和选句打分，只与 --limit、--json 同用
  --json             在标准输出只打印 JSON
  -h, --help         打印这段说明

例子
  npm run -s evaluate
  npm run -s evaluate -- --questions 问题.jsonl --corpus 稿件.txt 文件夹/
  npm run -s evaluate -- --limit 60 --fails`,

  feedback: `用法：npm run -s feedback > 文件.jsonl

把读者的反馈导出成评测用的问题，每行一个 JSON；由编辑补全后用 evaluate 的 --questions 评测。反馈放在 FEEDBACK_DIR。

选项
  -h, --help         打印这段说明

例子
  npm run -s feedback > questions.jsonl
  npm run -s evaluate -- --questions questions.jsonl`,

  bench: `用法：npm run -s bench -- [选项]

在这台机器上量速度、内存和网页的最大绘制时间，与裸模型相比，约两三分钟。

选项
  --json             在标准输出只打印 JSON
  -h, --help         打印这段说明

例子
  npm run -s bench`,

  calibrate: `用法：node scripts/calibrate.ts [问题文件…] [选项]

用标注过的问题检验并重新拟合“有没有答案”的两个判断，打印结果，不改动什么。不写问题文件时用自带的 calibration。

选项
  --corpus 路径…     只问这些稿件（文件或文件夹），可以写几次；不写时问问题里写明的稿件
  --dataset 文件夹   也在这个外部数据集上检验（不参加拟合），可以写几次
  --limit 数目       每个文件只用均匀抽出的这么多题
  -h, --help         打印这段说明

例子
  node scripts/calibrate.ts --limit 60`,
}

/**
 * @param {string[]} args as given to a command
 * @returns {boolean} whether they ask how it is called; what follows `--` is words and no options
 */
export function asksHelp(args) {
  const end = args.indexOf('--')
  return (end < 0 ? args : args.slice(0, end)).some(arg => arg === '--help' || arg === '-h')
}
