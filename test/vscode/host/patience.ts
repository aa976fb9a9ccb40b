import { setTimeout as wait } from "node:timers/promises";

/** Milliseconds in which everything on the screen has come, also on a machine many times slower than ours. */
export const patience = 45_000;

/** Milliseconds until a person does again what nothing came of; each turn is half as long again, for a slow machine. */
const firstTurn = 2_500;

export type Look = () => boolean | Promise<boolean>;

/** What a person does; `within.timeout`: the milliseconds of this turn. */
export type Act = (within: { readonly timeout: number }) => Promise<unknown>;

/**
 * Waits until something is seen, and does `act` for it, again and again: VS Code drops a key, a click or a pointer's stop
 * that meets a repaint, and a person then simply repeats it. Nothing is done once it is seen.
 *
 * @returns how often `act` was done, 0 where it was seen at once
 * @throws with the last trouble of `act` or `look` where `patience` has run out
 * @example await until("a hover", () => hover.isVisible(), () => mouse.move(x, y))
 * @example await until("the second page", () => page.isVisible(), (within) => button.click(within))
 */
export async function until(what: string, look: Look, act: Act = async () => {}): Promise<number> {
  const end = Date.now() + patience;
  let trouble: unknown;
  const sees = async (): Promise<boolean> => {
    try {
      return await look();
    } catch (error) {
      trouble = error; // what is looked at was drawn anew just then
      return false;
    }
  };
  for (let [turns, length] = [0, firstTurn]; ; turns++, length *= 1.5) {
    if (await sees()) return turns;
    if (Date.now() > end) {
      const why = trouble instanceof Error ? `: ${trouble.message}` : "";
      throw new Error(`not seen within ${patience / 1000} s, after ${turns} tries: ${what}${why}`);
    }
    trouble = undefined;
    await act({ timeout: length }).catch((error) => {
      trouble = error;
    });
    const turnEnd = Date.now() + length;
    while (Date.now() < turnEnd) {
      if (await sees()) return turns + 1;
      await wait(50);
    }
  }
}
