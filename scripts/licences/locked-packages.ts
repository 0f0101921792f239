/** A package of the lockfile. */
export interface LockedPackage {
  name: string;
  version: string;
  licence: string | undefined;
  /** Whether it only tests and checks. */
  dev: boolean;
}

/** All packages of a `package-lock.json`, each version once, by name. */
export function lockedPackages(lockfile: string): LockedPackage[] {
  const { packages } = JSON.parse(lockfile) as {
    packages: Record<string, { version: string; name?: string; license?: string; dev?: true }>;
  };
  const found = new Map<string, LockedPackage>();
  for (const [path, { version, license, dev = false, ...own }] of Object.entries(packages)) {
    if (path === "") continue;
    const name = own.name ?? path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    const known = found.get(`${name} ${version}`);
    found.set(`${name} ${version}`, { name, version, licence: license, dev: dev && (known?.dev ?? true) });
  }
  return [...found.values()].sort(
    (a, b) => compare(a.name, b.name) || a.version.localeCompare(b.version, "en", { numeric: true }),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
