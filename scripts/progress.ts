/** Does one step of a long work, says which, and how long it took. */
export async function step<T>(title: string, work: () => Promise<T>, print = console.log): Promise<T> {
  print(`${title} …`);
  const start = performance.now();
  const result = await work();
  print(`  ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}
