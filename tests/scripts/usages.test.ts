import { execFile } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { usages } from '../../scripts/setup/usages.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const scripts = ['ask', 'ingest', 'parse', 'evaluate', 'feedback', 'bench', 'calibrate']

/** The options that a command's source declares. */
function declared(name: string): string[] {
  const files = [`scripts/${name}.ts`, `scripts/${name}/read-arguments.ts`].map(file => path.join(root, file)).filter(file => fs.existsSync(file))
  return files.flatMap(file => [...fs.readFileSync(file, 'utf8').matchAll(/'?([a-z-]+)'?: \{ type: '(?:string|boolean)'/gu)].map(match => match[1] ?? ''))
}

test.each(scripts)('the usage of %s lists the options that there are', name => {
  const listed = [...(usages[name] ?? '').matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gmu)].map(match => match[1])
  expect(listed.toSorted()).toEqual([...declared(name), 'help'].toSorted())
})

const run = (name: string, ...args: string[]) => new Promise<{ code: number; stdout: string; stderr: string }>(resolve => {
  execFile(process.execPath, ['--disable-warning=ExperimentalWarning', `scripts/${name}.ts`, ...args], { cwd: root }, (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }))
})

test.each(scripts)('%s --help prints its usage, whatever else is given', async name => {
  expect(await run(name, '--bogus', '--help')).toEqual({ code: 0, stdout: `${usages[name]}\n`, stderr: '' })
}, 60_000)

test.each([
  ['ask', [], '没有写问题。'],
  ['ask', ['问', '--model', 'gpt'], '--model 只能是 local、llm，得到的是“gpt”。'],
  ['ask', ['问', '--speakers', '某人'], '没有 --speakers 这个选项，要写的应是 --speaker。'],
  ['ask', ['问'.repeat(2001)], '问题太长：最多 2000 个字符，现在是 2001 个。'],
  ['ask', ['问', '--history', 'nosuch.json'], '--history 的文件 nosuch.json 读不出来：没有这个文件。'],
  ['ask', ['问', '--history', 'package.json'], '--history 的文件 package.json 不能使用：应是列表，得到的是对象。'],
  ['ingest', ['--list', 'a.txt'], '--list 只列出稿件，不能与要加入的 a.txt 同用。'],
  ['parse', [], '没有写要看的文件。'],
  ['parse', ['a', 'b'], '一次只看一个文件，得到的是 2 个：a、b。'],
  ['parse', ['corpus'], '无法打开“corpus”：这是文件夹。'],
  ['evaluate', ['q.jsonl'], '不认识的参数“q.jsonl”：问题文件写在 --questions 后面，稿件写在 --corpus 后面。'],
  ['evaluate', ['--dataset', 'tests', '--fails'], '--dataset 不能与 --fails 同用：数据集有自己的问题和文段，只给检索和选句打分。'],
  ['feedback', ['x'], '不认识的参数“x”；这个命令只接受选项。'],
])('%s %j is refused in terms of what was typed', async (name, args, message) => {
  const { code, stdout, stderr } = await run(name, ...args)
  expect({ code, stdout, message: stderr.split('\n')[0] }).toEqual({ code: 1, stdout: '', message })
  expect(stderr).not.toMatch(/\n\s+at |API|请求体/u)
}, 60_000)
