import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { defaultSettings } from "../../server/src/lsp/protocol";

const json = (path: string) => JSON.parse(readFileSync(path, "utf8"));
const manifest = json("package.json");
const languages = ["", ".vi", ".ja"];

/** Every string of a JSON value, wherever it stands. */
const strings = (value: unknown): string[] =>
  typeof value === "string" ? [value] : value && typeof value === "object" ? Object.values(value).flatMap(strings) : [];

const clientSource = readdirSync("client/src", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, "utf8"))
  .join("\n");

describe("the surface in three languages", () => {
  const used = strings(manifest).flatMap((text) => /^%(.+)%$/.exec(text)?.[1] ?? []);

  for (const language of languages) {
    const file = `package.nls${language}.json`;
    it(`${file} has every string of the manifest and no other`, () => {
      assert.deepEqual(Object.keys(json(file)).sort(), [...new Set(used)].sort());
      for (const [key, text] of Object.entries(json(file))) assert.ok(text, `${key} is empty in ${file}`);
    });
  }

  it("no text of the manifest that people read stands outside the nls files", () => {
    const shown =
      /"(?:title|contextualTitle|name|contents|category|description|markdownDescription|patternErrorMessage)": "(?!%)/;
    assert.doesNotMatch(JSON.stringify(manifest.contributes, null, 1), shown);
  });

  it("translations keep links, code and placeholders of the original", () => {
    const marks = (text: string) => text.match(/\]\([^)]*\)|`[^`]*`|\{\d\}/g)?.sort() ?? [];
    for (const kind of ["package.nls", "l10n/bundle.l10n"]) {
      const [vi, ja] = [json(`${kind}.vi.json`), json(`${kind}.ja.json`)];
      const original =
        kind === "package.nls" ? json("package.nls.json") : Object.fromEntries(Object.keys(vi).map((k) => [k, k]));
      for (const [key, text] of Object.entries<string>(original))
        for (const translated of [vi[key], ja[key]]) assert.deepEqual(marks(translated), marks(text), key);
    }
  });

  const messages = [...clientSource.matchAll(/l10n\.t\(\s*"((?:[^"\\]|\\.)*)"/g)].map(([, text]) =>
    JSON.parse(`"${text}"`),
  );

  it("every message of the client is written out where it is used", () => {
    assert.equal(messages.length, clientSource.match(/l10n\.t\(/g)?.length ?? 0);
  });

  for (const language of ["vi", "ja"])
    it(`l10n/bundle.l10n.${language}.json has every message of the client and no other`, () => {
      assert.deepEqual(Object.keys(json(`l10n/bundle.l10n.${language}.json`)).sort(), [...new Set(messages)].sort());
    });

  it("each page of the walkthrough is there in three languages", () => {
    for (const { media } of manifest.contributes.walkthroughs[0].steps)
      for (const language of ["", ".nls.vi", ".nls.ja"])
        assert.ok(existsSync(media.markdown.replace(/\.md$/, `${language}.md`)), `${media.markdown} ${language}`);
  });
});

describe("the manifest", () => {
  interface Setting {
    readonly default: unknown;
    readonly type: string;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly scope?: string;
    readonly markdownDescription?: string;
  }
  const settings: Record<string, Setting> = Object.assign(
    {},
    ...manifest.contributes.configuration.map(({ properties }: { properties: object }) => properties),
  );

  it("has at most thirteen settings, each described and with a scope", () => {
    assert.ok(Object.keys(settings).length <= 13);
    for (const [name, setting] of Object.entries(settings))
      assert.ok(setting.markdownDescription && setting.scope, name);
  });

  it("has the server's settings with the server's defaults", () => {
    const { severity, ...rest } = defaultSettings;
    const expected: Record<string, unknown> = { ...rest };
    for (const [verdict, value] of Object.entries(severity)) expected[`severity.${verdict}`] = value;
    for (const [name, value] of Object.entries(expected))
      assert.deepEqual(settings[`doiChieu.${name}`]?.default, value, name);
  });

  it("takes from a folder that nobody trusts switches, choices and days, and nothing that could be a path", () => {
    const harmless = ({ type, enum: choices, pattern }: Setting): boolean =>
      type === "boolean" || choices !== undefined || (pattern !== undefined && !new RegExp(pattern).test("../nguon"));
    const { supported, restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    assert.equal(supported, "limited");
    assert.deepEqual(
      restrictedConfigurations,
      Object.keys(settings).filter((name) => !harmless(settings[name] as Setting)),
    );
    assert.deepEqual(restrictedConfigurations, ["doiChieu.corpus", "doiChieu.glossary"]);
  });

  it("starts for drafts and their reports only, never on `*`", () => {
    const languages = ["onLanguage:briefing", "onLanguage:markdown", "onLanguage:plaintext"];
    assert.deepEqual(manifest.activationEvents, [
      "workspaceContains:**/*.brief.md",
      ...languages,
      "onWebviewPanel:doiChieu.report",
    ]);
  });

  it("every file it names is there", () => {
    const files = strings(manifest).filter((text) => text.startsWith("./") && !text.startsWith("./dist/"));
    for (const file of [...files, manifest.icon]) assert.ok(existsSync(file), file);
  });

  it("every command that its words lead to is one of ours or of VS Code", () => {
    const ours = manifest.contributes.commands.map(({ command }: { command: string }) => command);
    const links = languages.flatMap((language) =>
      strings(json(`package.nls${language}.json`)).flatMap((text) =>
        [...text.matchAll(/\(command:([\w.]+)/g)].map(([, command]) => command ?? ""),
      ),
    );
    assert.ok(links.length > 0);
    const focus = /^doiChieu\.(?:corpus|figures)\.focus$/;
    for (const command of links)
      if (command.startsWith("doiChieu.") && !focus.test(command)) assert.ok(ours.includes(command), command);
  });

  it("every command it offers is registered by the client, and no other", () => {
    const offered = manifest.contributes.commands.map(({ command }: { command: string }) =>
      command.replace("doiChieu.", ""),
    );
    const registered = readdirSync("client/src/commands").map((file) => file.replace(".ts", ""));
    assert.deepEqual(offered.sort(), registered.sort());
  });
});
