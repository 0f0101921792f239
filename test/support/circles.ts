/** What each node leads to. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/**
 * The circles of a graph: its strongly connected components of more than one
 * node, and nodes that lead to themselves. Nodes and circles by name.
 *
 * Algorithm: R. Tarjan, Depth-first search and linear graph algorithms, 1972.
 */
export function findCircles(graph: Graph): string[][] {
  const ranks = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];

  /** The lowest rank of an open node that a node leads back to. */
  function visit(node: string): number {
    const rank = ranks.size;
    ranks.set(node, rank);
    stack.push(node);
    let lowest = rank;
    for (const next of graph.get(node) ?? []) {
      if (!ranks.has(next)) lowest = Math.min(lowest, visit(next));
      else if (stack.includes(next)) lowest = Math.min(lowest, ranks.get(next)!);
    }
    if (lowest === rank) {
      const circle = stack.splice(stack.indexOf(node));
      if (circle.length > 1 || graph.get(node)?.includes(node)) circles.push(circle.sort());
    }
    return lowest;
  }

  for (const node of [...graph.keys()].sort()) if (!ranks.has(node)) visit(node);
  return circles.sort(([a = ""], [b = ""]) => a.localeCompare(b));
}
