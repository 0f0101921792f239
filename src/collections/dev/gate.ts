/** Lets pages be served side by side, and the collections be filled only while none is. */
export interface Gate {
  serve(work: () => Promise<void>): Promise<void>;
  fill(work: () => Promise<void>): Promise<void>;
}

/**
 * While collections are filled, modules that hold them are thrown away one by
 * one. A page that imports them just then can bring an old one back, which then
 * stays for all that come later.
 */
export function createGate(): Gate {
  const serving = new Set<Promise<void>>();
  let filling: Promise<void> = Promise.resolve();
  return {
    async serve(work) {
      for (let seen; seen !== filling;) await (seen = filling);
      const page = work();
      serving.add(page);
      await page.finally(() => serving.delete(page));
    },
    fill(work) {
      const turn = filling.then(async () => {
        await Promise.allSettled(serving);
        await work();
      });
      // What goes wrong with one does not keep all pages waiting.
      filling = turn.catch(() => undefined);
      return turn;
    },
  };
}
