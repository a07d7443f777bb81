/** Starts an export. The top bar shows how far it is, and fetches the file when it is there soon. */
import { graphql } from 'react-relay';
import type { useExportMutation } from './__generated__/useExportMutation.graphql';
import { explain } from './graph/problem';
import type { MapValue } from './graph/scalars';
import { useAct } from './graph/useAct';
import { announceRun } from './runs';
import { showProblem } from './toast';

export type ExportFormat = 'CSV' | 'XLSX' | 'VCF';

export interface ExportRequest {
  list: string;
  format: ExportFormat;
  where?: object;
  search?: string;
  columns?: string[];
}

export function useExport() {
  const [act, isBusy] = useAct<useExportMutation>(graphql`
    mutation useExportMutation($input: StartExportInput!) {
      startExport(input: $input) { run { id ...RunItemFragment } }
    }
  `);
  /** Whether it was started; if not, why is on the screen. */
  const start = async (request: ExportRequest): Promise<boolean> => {
    try {
      const { startExport } = await act({ input: { ...request, where: request.where as MapValue | undefined } });
      announceRun(startExport.run.id);
      return true;
    } catch (error) {
      showProblem(explain(error));
      return false;
    }
  };
  return [start, isBusy] as const;
}
