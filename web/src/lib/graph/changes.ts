/** Tells pages that show figures of everything that something was changed here, so that they ask again. */
type Listener = () => void;
const listeners = new Set<Listener>();

export function changed(): void {
  for (const listener of listeners) listener();
}

export function onChanged(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
