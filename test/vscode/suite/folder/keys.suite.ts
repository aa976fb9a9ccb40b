import assert from "node:assert/strict";
import { extensions, Uri, workspace } from "vscode";

interface Key {
  readonly key: string;
  readonly command: string;
  readonly when?: string;
}

/** VS Code's own keyboard shortcuts on this platform, and ours among them. */
async function defaults(): Promise<readonly Key[]> {
  const page = await workspace.openTextDocument(Uri.parse("vscode://defaultsettings/keybindings.json"));
  // A list with comments, one object an entry.
  const entries = page.getText().match(/\{ "key":[^{}]*\}/g) ?? [];
  return entries.map((entry): Key => JSON.parse(entry));
}

const isOurs = ({ command }: Key): boolean => command.startsWith("doiChieu.");
const firstOf = ({ key }: Key): string | undefined => key.split(" ")[0];

describe("the keyboard shortcuts", () => {
  let ours: readonly Key[];
  let theirs: readonly Key[];

  before(async () => {
    ours = extensions.getExtension("doi-chieu.doi-chieu")?.packageJSON.contributes.keybindings;
    const all = await defaults();
    theirs = all.filter((key) => !isOurs(key));
    assert.ok(theirs.length > 500, `${theirs.length} defaults were read`);
    assert.equal(all.length - theirs.length, ours.length, "VS Code took all of ours");
  });

  it("begin with a key that VS Code leaves free, so that none of its own is lost", () => {
    const chord = ours.filter(({ key }) => key.includes(" "));
    assert.deepEqual([...new Set(chord.map(firstOf))], ["ctrl+alt+s"]);
    assert.deepEqual(
      theirs.filter((key) => firstOf(key) === "ctrl+alt+s"),
      [],
    );
  });

  it("are single keys only inside our own views", () => {
    for (const { key, when } of ours)
      if (!key.includes(" ")) assert.match(when ?? "", /focusedView == doiChieu\./, key);
  });

  it("are each given once, and to commands that are offered", () => {
    assert.equal(new Set(ours.map(({ key }) => key)).size, ours.length);
    const { commands } = extensions.getExtension("doi-chieu.doi-chieu")?.packageJSON.contributes ?? {};
    const offered = commands.map(({ command }: Key) => command);
    for (const { command } of ours) assert.ok(offered.includes(command), command);
  });
});
