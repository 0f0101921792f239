import { z } from "zod";
import { toStamp } from "../../src/model/wayback.ts";
import type { EdtfDate } from "../../src/schema/edtf.ts";
import { isWebAddress } from "../../src/schema/web-address.ts";
import type { AskOptions } from "./ask.ts";

/** The answer of the Internet Archive; format: https://archive.org/help/wayback_api.php */
const answerSchema = z.object({
  archived_snapshots: z.object({
    closest: z.object({ available: z.boolean(), url: z.string().refine(isWebAddress), status: z.string() }).optional(),
  }),
});

/**
 * Asks the Internet Archive for the copy of a page that is nearest to a day.
 *
 * @returns its address; undefined where there is none; an Error where the archive does not answer
 */
export async function archivedCopy(
  url: string,
  near: EdtfDate | undefined,
  { fetch, userAgent, timeout = 15_000 }: AskOptions,
): Promise<string | undefined | Error> {
  const query = new URLSearchParams({ url });
  const timestamp = near && toStamp(near);
  if (timestamp) query.set("timestamp", timestamp);
  try {
    const response = await fetch(`https://archive.org/wayback/available?${query}`, {
      headers: { "user-agent": userAgent },
      signal: AbortSignal.timeout(timeout),
    });
    if (!response.ok) return new Error(`the archive answers ${response.status}`);
    const { closest } = answerSchema.parse(await response.json()).archived_snapshots;
    return closest?.available && closest.status === "200" ? closest.url.replace(/^http:/, "https:") : undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
