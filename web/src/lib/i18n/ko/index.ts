import type { Translated } from '../shape';
import type { En } from '../en';
import { auth } from './auth';
import { common, errors, frame } from './common';

export const ko: Translated<En> = { common, errors, frame, auth };
