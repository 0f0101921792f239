import { build } from "./build.ts";
import { servePreview } from "./preview.ts";

if (await build()) await servePreview();
else process.exitCode = 1;
