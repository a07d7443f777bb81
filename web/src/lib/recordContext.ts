/** What the fields of an open record know of it: whose drafts theirs are, and who else has just changed it. */
import { createContext, useContext } from 'react';

export interface RecordState {
  /** Names the record for drafts; null where there is none. */
  id: string | null;
  /** The colleague who changed it last while it was open. */
  changedBy: string | null;
}

export const RecordContext = createContext<RecordState>({ id: null, changedBy: null });

export function useRecord(): RecordState {
  return useContext(RecordContext);
}
