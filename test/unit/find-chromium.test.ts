import { expect, test } from "vitest";
import { findChromium, type Machine } from "../../scripts/find-chromium.ts";

/** A machine with some browsers, on which some commands put another. */
function machine({
  browsers,
  installs = {},
  isRoot = false,
  variables = { PATH: "/bin" },
}: {
  browsers: string[];
  installs?: Record<string, string>;
  isRoot?: boolean;
  variables?: NodeJS.ProcessEnv;
}): Machine & { ran: string[] } {
  const there = new Set(browsers);
  const ran: string[] = [];
  return {
    variables,
    isRoot,
    download: "/cache/chromium",
    ran,
    run(command, args) {
      if (args[0] === "--version") return Promise.resolve(there.has(command));
      const line = [command, ...args].join(" ");
      ran.push(line);
      const installed = Object.entries(installs).find(([part]) => line.includes(part))?.[1];
      if (installed) there.add(installed);
      return Promise.resolve(installed !== undefined || line.includes("update"));
    },
    print: () => undefined,
  };
}

test("a browser that is named comes first, and one that does not start is an error", async () => {
  const variables = { PATH: "/bin", PLAYWRIGHT_CHROMIUM: "/opt/chromium" };
  const named = machine({ browsers: ["/opt/chromium", "/bin/chromium"], variables });
  expect(await findChromium(named)).toBe("/opt/chromium");
  await expect(findChromium(machine({ browsers: ["/bin/chromium"], variables }))).rejects.toThrow("/opt/chromium");
});

test("a browser on the path is used, and nothing is installed", async () => {
  const installed = machine({ browsers: ["/bin/chromium"] });
  expect(await findChromium(installed)).toBe("/bin/chromium");
  expect(installed.ran).toEqual([]);
});

test("Playwright's own browser is installed where there is none", async () => {
  const bare = machine({ browsers: [], installs: { "playwright install": "/cache/chromium" }, isRoot: true });
  expect(await findChromium(bare)).toBe("/cache/chromium");
  expect(bare.ran).toEqual(["npx playwright install chromium"]);
});

test("root installs the system's package where Playwright's browser cannot be had", async () => {
  const offline = machine({ browsers: [], installs: { "apt-get install": "/bin/chromium" }, isRoot: true });
  expect(await findChromium(offline)).toBe("/bin/chromium");
  expect(offline.ran).toEqual([
    "npx playwright install chromium",
    "apt-get update -qq",
    "apt-get install -y -qq chromium",
  ]);
});

test("whoever is not root is told what to do", async () => {
  await expect(findChromium(machine({ browsers: [] }))).rejects.toThrow("PLAYWRIGHT_CHROMIUM");
});
