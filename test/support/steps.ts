/**
 * Steps of some work: the characters that patterns were run over, and one for each try. Seconds would measure the machine.
 *
 * A sticky pattern is tried at one place and looks no further than it reaches from there: a failed try is one step. A search
 * that finds nothing has looked at all that is left.
 */
export function stepsOf(work: () => void): number {
  const { exec } = RegExp.prototype;
  let steps = 0;
  RegExp.prototype.exec = function count(this: RegExp, subject: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, subject);
    steps += 1 + (found ? found.index + found[0].length - from : this.sticky ? 0 : subject.length - from);
    return found;
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return steps;
}
