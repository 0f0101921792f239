import { firstThatStarts, installPackage, onPath, thisMachine, type Machine } from "../../scripts/machine.ts";

/** An nginx that starts, or why there is none. */
export type FoundNginx = { path: string } | { reason: string };

/** Finds an nginx on the path, or where Debian puts it; where there is none, root installs it. */
export async function findNginx(machine: Machine = thisMachine): Promise<FoundNginx> {
  // The path of whoever is not root often lacks `sbin`.
  const candidates = [...onPath(machine, ["nginx"]), "/usr/sbin/nginx", "/usr/local/sbin/nginx"];
  const look = () => firstThatStarts(candidates, machine, "-v");
  const known = await look();
  if (known) return { path: known };
  if (!machine.isRoot) return { reason: "there is no nginx, and only root could install it" };
  machine.print("Installing nginx for the tests of hosting …");
  await installPackage("nginx", machine);
  const installed = await look();
  return installed ? { path: installed } : { reason: "there is no nginx, and apt-get could not install it" };
}
