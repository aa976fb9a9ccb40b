import * as v from "valibot";
import type { Connection } from "vscode-languageserver";
import { acceptCommand } from "../features/acceptCommand";
import { canSilence } from "../features/silencing";
import { words } from "../features/words";
import { entryOf } from "../verify/ledger/entry";
import type { Checks } from "./checks";
import { traceOf } from "./log";
import type { World } from "./world";

const requested = v.object({ uri: v.string(), version: v.number(), start: v.number(), reason: v.string() });

/** Accepts figures: the quick fix's command writes them to the folder's ledger, and tells the writer where that fails. */
export function acceptFigures(connection: Connection, checks: Checks, world: World): void {
  connection.onExecuteCommand(async ({ command, arguments: [given] = [] }) => {
    const request = v.safeParse(requested, given);
    if (command !== acceptCommand || !request.success) return;
    const { uri, version, start, reason } = request.output;
    try {
      const checked = await checks.of(uri);
      if (!checked) return;
      const verdict = checked.draft.verdicts.find(({ figure }) => figure.start === start);
      const say = words[checked.draft.language];
      if (checked.version !== version || !verdict || !canSilence(verdict)) {
        connection.window.showWarningMessage(say.draftMovedOn);
        return;
      }
      const entry = entryOf(verdict, { reason, who: world.user(), when: world.today() });
      const problem = await checked.home.accept(entry);
      if (problem !== null) connection.window.showErrorMessage(`${say.notAccepted} ${problem}`);
    } catch (error) {
      connection.console.error(`accepting a figure failed: ${traceOf(error)}`);
    }
  });
}
