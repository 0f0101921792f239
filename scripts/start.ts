import "./failures.ts";
import { build } from "./build.ts";
import { servePreview } from "./preview.ts";

if (!((await build()) && (await servePreview()))) process.exitCode = 1;
