import { expect, test } from "vitest";
import { findChromium } from "../../scripts/find-chromium.ts";
import type { Machine } from "../../scripts/machine.ts";
import { findNginx } from "../support/find-nginx.ts";

/** A machine with some programs, on which some commands put another. */
function machine({
  programs,
  installs = {},
  isRoot = false,
  variables = { PATH: "/bin" },
}: {
  programs: string[];
  installs?: Record<string, string>;
  isRoot?: boolean;
  variables?: NodeJS.ProcessEnv;
}): Machine & { ran: string[] } {
  const there = new Set(programs);
  const ran: string[] = [];
  return {
    variables,
    isRoot,
    ran,
    run(command, args) {
      if (args[0] === "--version" || args[0] === "-v") return Promise.resolve(there.has(command));
      const line = [command, ...args].join(" ");
      ran.push(line);
      const installed = Object.entries(installs).find(([part]) => new RegExp(part).test(line))?.[1];
      if (installed) there.add(installed);
      return Promise.resolve(installed !== undefined || line.includes("update"));
    },
    print: () => undefined,
  };
}

const find = (on: Machine) => findChromium(on, "/cache/chromium");

test("a browser that is named comes first, and one that does not start is an error", async () => {
  const variables = { PATH: "/bin", PLAYWRIGHT_CHROMIUM: "/opt/chromium" };
  const named = machine({ programs: ["/opt/chromium", "/bin/chromium"], variables });
  expect(await find(named)).toBe("/opt/chromium");
  await expect(find(machine({ programs: ["/bin/chromium"], variables }))).rejects.toThrow("/opt/chromium");
});

test("a browser on the path is used, and nothing is installed", async () => {
  const installed = machine({ programs: ["/bin/chromium"] });
  expect(await find(installed)).toBe("/bin/chromium");
  expect(installed.ran).toEqual([]);
});

test("Playwright's own browser is installed where there is none", async () => {
  const bare = machine({ programs: [], installs: { "playwright install": "/cache/chromium" }, isRoot: true });
  expect(await find(bare)).toBe("/cache/chromium");
  expect(bare.ran).toEqual(["npx playwright install chromium"]);
});

test("root installs the system's package where Playwright's browser cannot be had", async () => {
  const shell = "apt-get install -y -qq chromium-headless-shell";
  const offline = machine({ programs: [], installs: { [shell]: "/bin/chromium-headless-shell" }, isRoot: true });
  expect(await find(offline)).toBe("/bin/chromium-headless-shell");
  expect(offline.ran).toEqual(["npx playwright install chromium", "apt-get update -qq", shell]);
});

test("where the system has no shell, its whole browser is installed", async () => {
  const older = machine({ programs: [], installs: { "-qq chromium$": "/bin/chromium" }, isRoot: true });
  expect(await find(older)).toBe("/bin/chromium");
});

test("whoever is not root is told what to do", async () => {
  await expect(find(machine({ programs: [] }))).rejects.toThrow("PLAYWRIGHT_CHROMIUM");
});

test("an nginx is found on the path, installed by root, and missed with a reason", async () => {
  expect(await findNginx(machine({ programs: ["/bin/nginx"] }))).toEqual({ path: "/bin/nginx" });
  expect(await findNginx(machine({ programs: ["/usr/sbin/nginx"] }))).toEqual({ path: "/usr/sbin/nginx" });
  const bare = machine({ programs: [], installs: { "apt-get install": "/usr/sbin/nginx" }, isRoot: true });
  expect(await findNginx(bare)).toEqual({ path: "/usr/sbin/nginx" });
  expect(bare.ran).toEqual(["apt-get update -qq", "apt-get install -y -qq nginx"]);
  expect(await findNginx(machine({ programs: [], isRoot: true }))).toEqual({
    reason: "there is no nginx, and apt-get could not install it",
  });
  const other = machine({ programs: [] });
  expect(await findNginx(other)).toEqual({ reason: "there is no nginx, and only root could install it" });
  expect(other.ran).toEqual([]);
});
