/** A style sheet as text, for both bundlers. */
declare module '*.css?raw' {
  const text: string
  export default text
}
