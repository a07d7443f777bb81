import { auth } from './auth';
import { common, errors, frame } from './common';

export const en = { common, errors, frame, auth };
export type En = typeof en;
