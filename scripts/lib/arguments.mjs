/** Words of the command line. */

/** The value of `--name VALUE` or `--name=VALUE`, and the words that are left.
 * @param {readonly string[]} args
 * @param {string} name
 * @returns {{ value: string | undefined, rest: string[] }}
 */
export function takeOption(args, name) {
  const index = args.findIndex((word) => word === `--${name}` || word.startsWith(`--${name}=`))
  const word = args[index]
  if (word === undefined) return { value: undefined, rest: [...args] }
  const joined = word.includes('=')
  return {
    value: joined ? word.slice(word.indexOf('=') + 1) : args[index + 1],
    rest: [...args.slice(0, index), ...args.slice(index + (joined ? 1 : 2))],
  }
}
