import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startDev, until, type DevServer } from "../support/dev-server.ts";
import { siteOf } from "../support/sites.ts";

const fixture = siteOf("ferries").contentFolder;
const EVENT = { file: "events/2023-04-new-timetable.mdx", page: "timeline/2023-04-new-timetable/" };
const EXPLAINER = { file: "explainers/are-the-ferries-on-time.mdx", page: "explainers/are-the-ferries-on-time/" };
/** Every section, but for the records that the tests edit. */
const OTHERS = ["", "timeline/", "explainers/", "claims/", "charts/", "data/", "sources/", "actors/", "glossary/"];

let server: DevServer;
const path = (file: string) => join(server.dossier, file);
const original = (file: string) => readFileSync(join(fixture, file), "utf8");
const write = (file: string, text: string) => writeFileSync(path(file), text);
const retitled = (file: string, title: string) => original(file).replace(/^title: .*$/m, `title: ${title}`);

/** Waits until a page shows a text. */
const shows = (page: string, text: string) => until(async () => expect((await server.get(page)).text).toContain(text));
const isGone = (page: string) => until(async () => expect((await server.get(page)).status).toBe(404));

describe("while an editor works", () => {
  beforeAll(async () => {
    server = await startDev(fixture, (dossier) => {
      writeFileSync(join(dossier, EVENT.file), "---\ntitle: Without anything else\n---\n");
      writeFileSync(join(dossier, "dossier.yaml"), original("dossier.yaml").replace("[routes-on-time]", "[no-chart]"));
    });
  }, 150_000);
  afterAll(() => server.stop());

  test("a server that starts with wrong files shows the others, and those too once they are mended", async () => {
    const { status, text } = await server.get(EVENT.page);
    expect(status).toBe(500);
    expect(text).toContain("missing field: when");
    expect((await server.get("")).text).toContain("unknown chart: no-chart");
    for (const page of [EXPLAINER.page, "glossary/", "data/"]) expect((await server.get(page)).status, page).toBe(200);
    for (const file of [EVENT.file, "dossier.yaml"]) write(file, original(file));
    for (const page of ["", EVENT.page]) await until(async () => expect((await server.get(page)).status).toBe(200));
  });

  test("an edit of front matter, body, settings and figures shows at once", async () => {
    write(EVENT.file, retitled(EVENT.file, "Edited by hand"));
    await shows(EVENT.page, "Edited by hand");
    await shows("timeline/", "Edited by hand");
    write(EXPLAINER.file, `${original(EXPLAINER.file)}\nA sentence *at the end*.\n`);
    await shows(EXPLAINER.page, "<em>at the end</em>");
    write("dossier.yaml", retitled("dossier.yaml", "Edited settings"));
    await shows("", "Edited settings");
    const edition = "datasets/crossings/editions/2024.csv";
    const row = original(edition).trim().split("\n").at(-1)!;
    write(edition, original(edition).replace(row, row.replace(/\d+\.\d+/, "77.7")));
    await shows("data/crossings/2024.csv", "77.7");
    for (const file of [EVENT.file, EXPLAINER.file, "dossier.yaml", edition]) write(file, original(file));
    await shows("", /^title: (.*)$/m.exec(original("dossier.yaml"))![1]!);
  });

  test("pictures are served, whatever their names", async () => {
    mkdirSync(path("images/old & new"));
    cpSync(path("images/quay.png"), path("images/old & new/quay #2, 100 % größer.png"));
    const address = "images/old%20-%20new/quay%20-2-%20100%20-%20gr%C3%B6%C3%9Fer.png";
    write(
      EXPLAINER.file,
      `${original(EXPLAINER.file)}\n![A quay](<../images/old & new/quay %232, 100 %25 größer.png> "Photo: nobody")\n`,
    );
    await shows(EXPLAINER.page, `src="/${address}" width="320"`);
    for (const picture of ["images/quay.png", address]) {
      const { status, text } = await server.get(picture);
      expect(status, picture).toBe(200);
      expect(text).toContain("PNG");
    }
    write(EXPLAINER.file, original(EXPLAINER.file));
  });

  test("an added, a renamed and a deleted file show at once", async () => {
    write(
      "glossary/neap-tide.mdx",
      "---\ntitle: Neap tide\ndefinition: A low one.\n---\n\n---\n\nBetween: *rules*.\n\n---\n\nSome *prose*.\n",
    );
    await shows("glossary/neap-tide/", "<em>prose</em>");
    // Rules at the start of a body are no front matter.
    await shows("glossary/neap-tide/", "Between: <em>rules</em>");
    // Either ending is read as MDX.
    renameSync(path("glossary/neap-tide.mdx"), path("glossary/spring-tide.md"));
    await shows("glossary/spring-tide/", "<em>prose</em>");
    await isGone("glossary/neap-tide/");
    rmSync(path("glossary/spring-tide.md"));
    await isGone("glossary/spring-tide/");
  });

  test("a wrong file is told in the terminal and on its page, and all other pages work on", async () => {
    write(EVENT.file, original(EVENT.file).replace(/^when: .*$/m, "when: 2023-13"));
    const message = /events\/2023-04-new-timetable\.mdx:3:7 {2}invalid when: 2023-13\n {2}a year has 12 months/;
    await until(async () => {
      const { status, text } = await server.get(EVENT.page);
      expect(status).toBe(500);
      expect(text).toMatch(message);
    });
    expect(server.printed()).toMatch(message);
    for (const page of [...OTHERS, EXPLAINER.page]) expect((await server.get(page)).status, page).toBe(200);
    write(EXPLAINER.file, retitled(EXPLAINER.file, "Edited beside a wrong file"));
    await shows(EXPLAINER.page, "Edited beside a wrong file");
    write(EVENT.file, original(EVENT.file));
    write(EXPLAINER.file, original(EXPLAINER.file));
    await until(async () => expect((await server.get(EVENT.page)).status).toBe(200));
  });

  test("a name that nothing has is told on the page that names it", async () => {
    write(EXPLAINER.file, `${original(EXPLAINER.file)}\nAs said [@nobody-at-all].\n`);
    await shows(EXPLAINER.page, "unknown source: nobody-at-all");
    for (const page of [...OTHERS, EVENT.page]) expect((await server.get(page)).status, page).toBe(200);
    write(EXPLAINER.file, original(EXPLAINER.file));
    await until(async () => expect((await server.get(EXPLAINER.page)).status).toBe(200));
  });

  test("a factual paragraph without a source is shown, marked for the editor, and told in the terminal", async () => {
    expect((await server.get(EXPLAINER.page)).text).not.toContain("uncited");
    const said = '\n- The quay dates from 1987.\n\n> It is "as old as ropes".\n';
    write(EXPLAINER.file, original(EXPLAINER.file) + said);
    await shows(EXPLAINER.page, "The quay dates from 1987.");
    const { status, text } = await server.get(EXPLAINER.page);
    expect(status).toBe(200);
    expect(text).toContain(
      '<p class="uncited-count">2 paragraphs here have no source nearby. Readers see no marks.</p>',
    );
    expect(text).toContain(
      '<li class="uncited">The quay dates from 1987.<small class="uncited-note">No source nearby: date</small></li>',
    );
    expect(text).toContain(
      '<p class="uncited">It is “as old as ropes”.<small class="uncited-note">No source nearby: quotation</small></p>',
    );
    expect(server.printed()).toMatch(
      /are-the-ferries-on-time\.mdx:\d+:3 {2}missing source: date in “The quay dates from 1987\.”\n/,
    );
    // A citation is enough, and what else the editor does is shown meanwhile.
    write(EXPLAINER.file, original(EXPLAINER.file) + said.replace("1987.", "1987 [@ticket-office-notice]."));
    await shows(EXPLAINER.page, '<p class="uncited-count">1 paragraph here has no source nearby.');
    write(EXPLAINER.file, original(EXPLAINER.file));
    await until(async () => expect((await server.get(EXPLAINER.page)).text).not.toContain("uncited"));
  });

  test("settings that cannot be read are told on the front page, and all other pages work on", async () => {
    write("dossier.yaml", "title: [\n");
    await shows("", "dossier.yaml:");
    for (const page of OTHERS.slice(1)) expect((await server.get(page)).status, page).toBe(200);
    write("dossier.yaml", original("dossier.yaml"));
    await until(async () => expect((await server.get("")).status).toBe(200));
  });

  test("of many quick edits none sticks, while pages are asked for all the time", async () => {
    const leave = new AbortController();
    const reader = (async () => {
      while (!leave.signal.aborted)
        await Promise.all([EVENT.page, EXPLAINER.page, "timeline/"].map((page) => server.get(page)));
    })();
    for (let edit = 1; edit <= 12; edit++) {
      const { file, page } = edit % 2 ? EVENT : EXPLAINER;
      write(file, `${retitled(file, `Edit ${edit}`)}\nBody ${edit}.\n`);
      // Twice in a row, as editors do that format what they save.
      if (edit % 3 === 0) write(file, `${retitled(file, `Edit ${edit}`)}\nBody ${edit}.\n\n`);
      await shows(page, `Edit ${edit}`);
      await shows(page, `Body ${edit}.`);
    }
    leave.abort();
    await reader;
  });
});
