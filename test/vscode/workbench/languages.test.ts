import { join } from "node:path";
import { packAndInstall } from "../host/package";
import { pictures, tend } from "../host/tend";
import { Workbench } from "../host/workbench";
import { copyOf } from "../host/workspace";

const surfaces = {
  vi: {
    command: "Đối chiếu: Kiểm tra số liệu",
    status: /Số liệu: \d+ · Trái với nguồn: [1-9]\d* · Nguồn: \d+/,
    result: /Số liệu: \d+ · Khớp với nguồn: \d+ · Trái với nguồn: [1-9]/,
    views: ["Kho nguồn", "Số liệu", "Trái với nguồn"],
    walkthrough: ["Bắt đầu với Đối chiếu", "Mở một bản nháp có lỗi"],
    setting: "Thư mục hoặc tệp chứa tài liệu nguồn",
  },
  ja: {
    command: "ブリーフィング: 数値を照合",
    status: /数値：\d+ · 不一致：[1-9]\d* · 資料：\d+/,
    result: /数値：\d+ · 一致：\d+ · 不一致：[1-9]/,
    views: ["資料", "数値", "不一致"],
    walkthrough: ["Đối chiếu を始める", "誤りのある原稿を開く"],
    setting: "のフォルダーまたはファイル。絶対パス",
  },
} as const;

for (const language of ["vi", "ja"] as const)
  describe(`the surface in ${language}`, () => {
    const surface = surfaces[language];
    const workspace = copyOf("examples");
    let desk: Workbench;
    const picture = (name: string) => desk.picture(join(pictures, `${name} ${language}.png`));

    before(async () => {
      const size = { width: 1400, height: 760 };
      desk = await Workbench.open({ folder: workspace.path, ...packAndInstall(), language, size });
      await desk.openFile("hoi-dam-co-loi.brief.md");
    });
    tend(() => desk, workspace);

    it("the status bar", async () => {
      await desk.statusItem.filter({ hasText: surface.status }).waitFor();
    });

    it("the commands and their results", async () => {
      await desk.run(surface.command, desk.notification.filter({ hasText: surface.result }));
      await picture("verify");
    });

    it("the views", async () => {
      const [corpus, figures, refuted] = surface.views;
      await desk.openView(corpus);
      await desk.rows(corpus).nth(3).waitFor();
      await desk.rows(figures).filter({ hasText: refuted }).first().waitFor();
      await picture("views");
    });

    it("the settings", async () => {
      await desk.hidePanel();
      await desk.openSettings(surface.setting);
      await picture("settings");
    });

    it("the walkthrough", async () => {
      const [title, step] = surface.walkthrough;
      await desk.openWalkthrough(title, step);
      await picture("walkthrough");
    });
  });
