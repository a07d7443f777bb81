/** What is typed and not yet saved survives a reload; saving or signing out forgets it. */
import { useCallback, useEffect, useState } from 'react';

const prefix = 'moim.draft.';

function read<T>(key: string, initial: T): T {
  try {
    const text = window.localStorage.getItem(prefix + key);
    return text === null ? initial : { ...initial, ...(JSON.parse(text) as Partial<T>) };
  } catch {
    return initial;
  }
}

export function useDraft<T extends object>(key: string, initial: T) {
  const [value, setValue] = useState<T>(() => read(key, initial));
  const [isTouched, setTouched] = useState(false);

  useEffect(() => {
    if (isTouched) window.localStorage.setItem(prefix + key, JSON.stringify(value));
  }, [key, value, isTouched]);

  const change = useCallback((patch: Partial<T>) => {
    setTouched(true);
    setValue((before) => ({ ...before, ...patch }));
  }, []);

  const reset = useCallback(
    (to: T) => {
      window.localStorage.removeItem(prefix + key);
      setTouched(false);
      setValue(to);
    },
    [key],
  );

  return { value, change, reset };
}

export function forgetDrafts(): void {
  for (const key of Object.keys(window.localStorage)) {
    if (key.startsWith(prefix)) window.localStorage.removeItem(key);
  }
}
