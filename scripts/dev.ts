import { watch } from "node:fs";
import { dev } from "astro";
import { loadEnvironment } from "../src/environment.ts";
import { check } from "./check.ts";

const { contentFolder } = loadEnvironment();
check();
await dev({ server: { port: Number(process.env.PORT || 4321), host: "localhost" } });

// An editor saves several files in a row: they are checked once, together.
let waiting: NodeJS.Timeout | undefined;
watch(contentFolder, { recursive: true }, () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => check() && console.log("The dossier has no problems."), 200);
});
