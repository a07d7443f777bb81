/** The sign-in endpoints, by name. */
import { getJSON, postJSON } from './http';

export type SignInAnswer = { next: 'done' } | { next: 'second_factor'; challenge: string };

export interface SignInMethods {
  password: boolean;
  passkey: boolean;
  oidc: { enabled: boolean; name: string };
  organizationName?: string;
}

export interface LinkInfo {
  purpose: 'setup' | 'invite' | 'reset';
  email: string;
  name: string;
  organizationName: string;
}

export interface LinkInput {
  name: string;
  email: string;
  password: string;
  organizationName?: string;
  timeZone?: string;
  currency?: string;
  country?: string;
  locale?: string;
}

export const signInMethods = () => getJSON<SignInMethods>('/auth/methods');
export const signIn = (email: string, password: string) => postJSON<SignInAnswer>('/auth/sign-in', { email, password });
export const secondFactor = (challenge: string, code: string) => postJSON<SignInAnswer>('/auth/second-factor', { challenge, code });
export const readLink = (token: string) => getJSON<LinkInfo>(`/auth/link/${encodeURIComponent(token)}`);
export const takeLink = (token: string, input: LinkInput) => postJSON<SignInAnswer>(`/auth/link/${encodeURIComponent(token)}`, input);

/** Where to go after signing in: only ever a path of this site. */
export function safeNext(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in') ? next : '/';
}

export async function signInWithPasskey(): Promise<SignInAnswer> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const begun = await postJSON<{ publicKey: Parameters<typeof startAuthentication>[0]['optionsJSON']; challenge?: string }>('/auth/passkey/begin');
  const response = await startAuthentication({ optionsJSON: begun.publicKey });
  return postJSON<SignInAnswer>('/auth/passkey/finish', { challenge: begun.challenge, response });
}

export async function registerPasskey(name: string, password: string): Promise<void> {
  const { startRegistration } = await import('@simplewebauthn/browser');
  const begun = await postJSON<{ publicKey: Parameters<typeof startRegistration>[0]['optionsJSON']; challenge?: string }>('/auth/passkeys/register/begin', { password });
  const response = await startRegistration({ optionsJSON: begun.publicKey });
  await postJSON('/auth/passkeys/register/finish', { challenge: begun.challenge, name, response });
}
