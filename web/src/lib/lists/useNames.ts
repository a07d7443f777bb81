/** The words for the values of a filter that are rows of the server; fetched once for each. */
import { useEffect, useMemo, useState } from 'react';
import type { FieldChoice, FilterField } from './fields';
import { type Filter, isGroup } from './filter';
import { nameKey, type Names } from './words';

export function useNames(fields: readonly FilterField[], filter: Filter) {
  const [names, setNames] = useState<Names>(new Map());
  const missing = useMemo(() => {
    const conditions = filter.items.flatMap((i) => (isGroup(i) ? i.items : [i]));
    return fields.flatMap((field) => {
      if (field.type !== 'record' || !field.source) return [];
      const values = conditions.filter((c) => c.field === field.key).flatMap((c) => c.values).filter((v) => !names.has(nameKey(field.key, v)));
      return values.length > 0 ? [{ field, values: [...new Set(values)] }] : [];
    });
  }, [fields, filter, names]);

  useEffect(() => {
    let isHere = true;
    for (const { field, values } of missing) {
      void field.source?.name(values).then((found) => {
        if (isHere) setNames((before) => learn(before, field.key, values, found));
      }, () => undefined);
    }
    return () => {
      isHere = false;
    };
  }, [missing]);
  return names;
}

/** A value that nobody knows any more gets a mark of its own, so that it is not asked for again. */
function learn(before: Names, field: string, asked: readonly string[], found: readonly FieldChoice[]): Names {
  const next = new Map(before);
  for (const value of asked) next.set(nameKey(field, value), found.find((f) => f.value === value)?.label ?? '?');
  return next;
}
