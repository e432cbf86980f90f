/** Stations joined by minutes, and the fastest ways through them. */
import Graph from 'graphology';
import { singleSource } from 'graphology-shortest-path/dijkstra.js';

/** A piece of line with known minutes; it is ridden both ways in the same time. */
export interface Piece {
  line: string;
  from: string;
  to: string;
  minutes: number;
  /**
   * The lines among which trains run through: riding from one piece to another of the same name
   * costs no change.
   */
  through: string;
  /** Ids of the sources of its minutes. */
  sources: readonly string[];
}

/** A way from the origin: its stations in order, the lines ridden, the changes between them. */
export interface Way {
  minutes: number;
  stations: string[];
  lines: string[];
  changes: number;
  /** Stations at which one changes, in order. */
  changesAt: string[];
  sources: string[];
}

interface Edge {
  minutes: number;
  /** Absent for a change of train. */
  line?: string;
  sources?: readonly string[];
}

export interface Network {
  graph: Graph<{ station: string }, Edge>;
  /** Nodes of a station: one for each set of through trains. */
  nodesOf: ReadonlyMap<string, readonly string[]>;
}

/**
 * A weighted graph in which a station has one node for each set of through trains that calls there;
 * its nodes are joined by edges of `transfer` minutes. Of two pieces that join the same nodes the
 * quicker one counts.
 */
export function network(pieces: readonly Piece[], transfer: number): Network {
  const graph = new Graph<{ station: string }, Edge>({ type: 'undirected' });
  const nodesOf = new Map<string, string[]>();
  const node = (station: string, through: string): string => {
    const key = `${through} @ ${station}`;
    if (graph.hasNode(key)) return key;
    graph.addNode(key, { station });
    const others = nodesOf.get(station) ?? [];
    for (const other of others) graph.addEdge(other, key, { minutes: transfer });
    nodesOf.set(station, [...others, key]);
    return key;
  };
  for (const { line, from, to, minutes, through, sources } of pieces) {
    if (from === to) continue;
    const [a, b] = [node(from, through), node(to, through)];
    const known = graph.edge(a, b);
    if (known === undefined) graph.addEdge(a, b, { minutes, line, sources });
    else if (minutes < graph.getEdgeAttribute(known, 'minutes')) {
      graph.replaceEdgeAttributes(known, { minutes, line, sources });
    }
  }
  return { graph, nodesOf };
}

/**
 * The fastest way from a station to every other that can be reached, by Dijkstra's algorithm.
 * Stations without a way are absent.
 */
export function fastestWays({ graph, nodesOf }: Network, origin: string): Map<string, Way> {
  const ways = new Map<string, Way>();
  // Whoever sets out chooses the train freely: each node of the origin is a start.
  for (const start of nodesOf.get(origin) ?? []) {
    const paths = singleSource(graph, start, 'minutes');
    for (const [target, path] of Object.entries(paths)) {
      const station = graph.getNodeAttribute(target, 'station');
      if (station === origin) continue;
      const minutes = lengthOf(graph, path);
      const known = ways.get(station);
      if (known === undefined || minutes < known.minutes) {
        ways.set(station, { minutes, ...describe(graph, path) });
      }
    }
  }
  return ways;
}

function* edgesOf(graph: Network['graph'], path: readonly string[]): Generator<Edge> {
  for (let i = 1; i < path.length; i += 1) {
    yield graph.getEdgeAttributes(path[i - 1], path[i]);
  }
}

function lengthOf(graph: Network['graph'], path: readonly string[]): number {
  let sum = 0;
  for (const { minutes } of edgesOf(graph, path)) sum += minutes;
  return sum;
}

function describe(graph: Network['graph'], path: readonly string[]): Omit<Way, 'minutes'> {
  const edges = [...edgesOf(graph, path)];
  const lines = edges.flatMap(({ line }) => (line === undefined ? [] : [line]));
  const stations = path.map((key) => graph.getNodeAttribute(key, 'station'));
  return {
    stations: stations.filter((station, i) => station !== stations[i - 1]),
    lines: lines.filter((line, i) => line !== lines[i - 1]),
    changes: edges.filter(({ line }) => line === undefined).length,
    changesAt: stations.filter((station, i) => station === stations[i - 1]),
    sources: [...new Set(edges.flatMap(({ sources }) => sources ?? []))],
  };
}
