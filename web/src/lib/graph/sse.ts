/** One subscription over server-sent events: the same cookie, header and proxy path as every query. */
import type { GraphQLResponse, RequestParameters, Variables } from 'relay-runtime';
import { requestHeaders } from '../http';
import { GraphProblem } from './problem';

interface Sink<T> {
  next(value: T): void;
  error(problem: Error): void;
  complete(): void;
}

type Listener = () => void;
const backListeners = new Set<Listener>();

/** Called when a line that was broken stands again: what happened in between was not told. */
export function onReconnected(listener: Listener): () => void {
  backListeners.add(listener);
  return () => backListeners.delete(listener);
}

const again = [500, 1_000, 2_000, 5_000, 10_000];

interface Event {
  event: string;
  data: string;
}

/** Splits what has arrived into whole events and the rest. */
export function takeEvents(buffer: string): { events: Event[]; rest: string } {
  const blocks = buffer.replace(/\r\n/g, '\n').split('\n\n');
  const rest = blocks.pop() ?? '';
  const events = blocks.map((block) => {
    let event = 'message';
    const data: string[] = [];
    for (const line of block.split('\n')) {
      if (line.startsWith('event:')) event = line.slice(6).trim();
      else if (line.startsWith('data:')) data.push(line.slice(5).trimStart());
    }
    return { event, data: data.join('\n') };
  });
  return { events, rest };
}

/** Reads until the server says complete; true then, false when the line broke. */
async function readAll(body: ReadableStream<Uint8Array>, sink: Sink<GraphQLResponse>): Promise<boolean> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let buffer = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return false;
    const { events, rest } = takeEvents(buffer + value);
    buffer = rest;
    for (const e of events) {
      if (e.event === 'complete') return true;
      if (e.event === 'next' && e.data) sink.next(JSON.parse(e.data) as GraphQLResponse);
    }
  }
}

export function subscribe(request: RequestParameters, variables: Variables, sink: Sink<GraphQLResponse>): () => void {
  const stop = new AbortController();
  const run = async () => {
    let isBack = false;
    for (let attempt = 0; !stop.signal.aborted; attempt++) {
      try {
        const response = await fetch('/graphql', {
          method: 'POST',
          signal: stop.signal,
          credentials: 'same-origin',
          headers: { ...requestHeaders(), 'Content-Type': 'application/json', Accept: 'text/event-stream' },
          body: JSON.stringify({ query: request.text, operationName: request.name, variables }),
        });
        if (response.status >= 400 && response.status < 500) {
          sink.error(new GraphProblem('FORBIDDEN', ''));
          return;
        }
        if (response.ok && response.body) {
          if (isBack) backListeners.forEach((l) => l());
          isBack = true;
          attempt = 0;
          if (await readAll(response.body, sink)) {
            sink.complete();
            return;
          }
        }
      } catch {
        if (stop.signal.aborted) return;
      }
      await new Promise((done) => setTimeout(done, again[Math.min(attempt, again.length - 1)]));
    }
  };
  void run();
  return () => stop.abort();
}
