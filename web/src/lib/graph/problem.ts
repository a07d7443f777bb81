/** What went wrong in the graph, in the server's codes; its message is already in the reader's language. */
import i18next from 'i18next';
import { RequestError } from '../http';

export type ProblemCode =
  | 'INVALID'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'FORBIDDEN'
  | 'UNAUTHENTICATED'
  | 'UNAVAILABLE'
  | 'INTERNAL';

interface GraphErrorShape {
  message: string;
  path?: readonly (string | number)[];
  extensions?: { code?: string; field?: string; reference?: string };
}

export class GraphProblem extends Error {
  readonly code: ProblemCode;
  readonly field: string | null;
  readonly reference: string | null;
  constructor(code: ProblemCode, message: string, field: string | null = null, reference: string | null = null) {
    super(message);
    this.name = 'GraphProblem';
    this.code = code;
    this.field = field;
    this.reference = reference;
  }
}

const known = new Set<string>(['INVALID', 'NOT_FOUND', 'CONFLICT', 'FORBIDDEN', 'UNAUTHENTICATED', 'UNAVAILABLE', 'INTERNAL']);

export function problemFrom(errors: readonly GraphErrorShape[]): GraphProblem {
  const first = errors[0];
  const code = first?.extensions?.code ?? 'INTERNAL';
  return new GraphProblem(
    known.has(code) ? (code as ProblemCode) : 'INTERNAL',
    first?.message ?? '',
    first?.extensions?.field ?? null,
    first?.extensions?.reference ?? null,
  );
}

/** One sentence that says what happened and what to do. */
export function explain(error: unknown): string {
  const t = i18next.t;
  if (error instanceof GraphProblem || error instanceof RequestError) {
    const { code, message } = error instanceof GraphProblem ? error : error.problem;
    if (code === 'UNAVAILABLE') return message || t('errors.unavailable');
    if (code === 'FORBIDDEN') return message || t('errors.forbidden');
    if (code === 'NOT_FOUND') return message || t('errors.notFound');
    if (code === 'CONFLICT') return message || t('errors.conflict');
    if (code === 'INTERNAL') return t('errors.internal', { code: error instanceof GraphProblem ? (error.reference ?? code) : code });
    return message || t('errors.title');
  }
  return t('errors.internal', { code: error instanceof Error ? error.name : 'unknown' });
}

/** The field of a form that the server finds fault with, by the last part of its path. */
export function fieldAtFault(error: unknown): string | null {
  const field = error instanceof GraphProblem ? error.field : error instanceof RequestError ? (error.problem.field ?? null) : null;
  return field?.split('.').pop() ?? null;
}
