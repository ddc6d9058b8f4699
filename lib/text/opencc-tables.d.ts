/** OpenCC's tables: `from to` pairs joined by `|`. The package types its converters only. */
declare module 'opencc-js/dict/*' {
  const table: string
  export default table
}
