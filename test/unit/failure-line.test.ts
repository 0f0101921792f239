import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { failureLine } from "../../scripts/failure-line.ts";

const failed = (code: string, more: object = {}) => Object.assign(new Error(`${code}: it failed`), { code, ...more });

test.each([
  [failed("ENOSPC", { path: "dist/a" }), "The disk is full: dist/a"],
  [failed("EACCES", { path: "content/a.mdx" }), "This may not be written to or read by you: content/a.mdx"],
  [failed("EROFS", { path: ".cache" }), "The disk can only be read: .cache"],
  [failed("EADDRINUSE", { port: 4321 }), "Port 4321 is in use; PORT chooses another, such as PORT=4322"],
  [failed("ENOSPC", { path: "brought/a", dest: "dist/a" }), "The disk is full: dist/a"],
  [new Error("Build failed\n\nCaused by:\n    No space left on device (os error 28)"), "The disk is full"],
  [failed("EMFILE"), "Too many files are open"],
  [
    failed("ERR_MODULE_NOT_FOUND", { message: "Cannot find package 'zod' imported from /a/b.ts" }),
    "missing package: zod; npm ci installs what is in package-lock.json",
  ],
  [Object.assign(new Error("OUT: content\n  write another"), { stack: undefined }), "OUT: content\n  write another"],
  ["a text", "a fault of the engine: a text; DEBUG=1 tells more"],
  [undefined, "a fault of the engine: undefined; DEBUG=1 tells more"],
])("%s is told as: %s", (error, line) => {
  expect(failureLine(error)).toBe(line);
});

test("a fault of the engine is told with its place in the code, and without a stack", () => {
  const error = new TypeError("x is not a function\nat all");
  error.stack =
    "TypeError: x\n    at a (node:fs:1:2)\n    at b (file:///p/node_modules/z/i.js:3:4)\n    at c (/p/src/d.ts:5:6)";
  expect(failureLine(error, "/p")).toBe("a fault of the engine: x is not a function (src/d.ts:5); DEBUG=1 tells more");
});

const project = join(import.meta.dirname, "../..");
const run = (code: string) =>
  spawnSync(process.execPath, ["--import", "./scripts/failures.ts", "--input-type=module", "-e", code], {
    cwd: project,
    encoding: "utf8",
    env: { PATH: process.env.PATH },
  });

test.each([
  ['import "a-package-that-is-not-there"', "missing package: a-package-that-is-not-there; npm ci installs what is"],
  ['Promise.reject(new Error("late"))', "a fault of the engine: late"],
  ['setTimeout(() => { throw new Error("later") })', "a fault of the engine: later"],
])("a command that ends with %s says one line, and fails", (code, line) => {
  const { status, stderr } = run(code);
  expect(stderr).toContain(line);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(status).toBe(1);
});

test("a command whose reader has gone ends in silence", () => {
  const { stderr } = spawnSync(
    "sh",
    [
      "-c",
      `"${process.execPath}" --import ./scripts/failures.ts -e 'for (let i = 0; i < 1e5; i++) console.log("line", i)' | head -n 1`,
    ],
    { cwd: project, encoding: "utf8" },
  );
  expect(stderr).toBe("");
});
