/** What became of asking for an address. */
export type Answer =
  | { state: "there" }
  /** The server says that there is no such page, or that it is gone. */
  | { state: "gone"; reason: string }
  /** The server does not answer programs, or not now: who looks with a browser may see the page. */
  | { state: "refused"; reason: string }
  /** There is no such server, or none that answers. */
  | { state: "unreachable"; reason: string };

export interface AskOptions {
  fetch: typeof globalThis.fetch;
  /** Who asks, and where to complain. */
  userAgent: string;
  /** In ms, for each request. */
  timeout?: number;
}

/**
 * Asks whether there is a page at an address: for its head alone, and for all of
 * it where the server does not answer that, as many do not.
 */
export async function ask(url: string, { fetch, userAgent, timeout = 15_000 }: AskOptions): Promise<Answer> {
  const request = async (method: "HEAD" | "GET"): Promise<Answer> => {
    try {
      const response = await fetch(url, {
        method,
        redirect: "follow",
        headers: { "user-agent": userAgent, accept: "text/html,*/*;q=0.5" },
        signal: AbortSignal.timeout(timeout),
      });
      await response.body?.cancel();
      return toAnswer(response.status);
    } catch (error) {
      return { state: "unreachable", reason: reasonOf(error) };
    }
  };
  const head = await request("HEAD");
  return head.state === "there" ? head : request("GET");
}

function toAnswer(status: number): Answer {
  const reason = String(status);
  if (status < 400) return { state: "there" };
  return status === 404 || status === 410 ? { state: "gone", reason } : { state: "refused", reason };
}

/** What was wrong, in a word: `ENOTFOUND`, `TimeoutError`. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause as { code?: string } | undefined;
  return cause?.code ?? (error.name === "TypeError" ? error.message : error.name);
}
