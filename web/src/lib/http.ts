/** The plain JSON endpoints beside the graph: sign-in, one-time links, passkeys. */
import { currentLanguage } from './i18n';

export interface Problem {
  code: string;
  message: string;
  field?: string | null;
}

export class RequestError extends Error {
  readonly problem: Problem;
  readonly status: number;
  constructor(status: number, problem: Problem) {
    super(problem.message);
    this.name = 'RequestError';
    this.status = status;
    this.problem = problem;
  }
}

/** A header that another site's form cannot send; the server refuses a change without it. */
export const requestHeaders = (): Record<string, string> => ({
  'X-Moim-Request': '1',
  'Accept-Language': currentLanguage(),
});

async function answer<T>(response: Response): Promise<T> {
  const text = await response.text();
  let body: unknown = null;
  try {
    body = text === '' ? null : JSON.parse(text);
  } catch {
    body = null;
  }
  if (!response.ok) {
    const problem = (body as { error?: Problem } | null)?.error;
    throw new RequestError(response.status, problem ?? { code: response.status >= 500 ? 'UNAVAILABLE' : 'INVALID', message: '' });
  }
  return body as T;
}

async function send<T>(path: string, init: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, { credentials: 'same-origin', ...init });
  } catch {
    throw new RequestError(0, { code: 'UNAVAILABLE', message: '' });
  }
  return answer<T>(response);
}

export function getJSON<T>(path: string): Promise<T> {
  return send<T>(path, { headers: { ...requestHeaders(), Accept: 'application/json' } });
}

export function postJSON<T>(path: string, body: unknown = {}): Promise<T> {
  return send<T>(path, {
    method: 'POST',
    headers: { ...requestHeaders(), 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(body),
  });
}
