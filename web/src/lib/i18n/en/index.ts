import { auth } from './auth';
import { common, errors, frame } from './common';
import { contacts } from './contacts';
import { enums } from './enums';
import { giving } from './giving';
import { home } from './home';
import { imports } from './imports';
import type { enRest } from './rest';

/** What the sign-in page, the frame and Home say; the rest comes with the first other page. */
export const en = { common, errors, frame, enums, auth, contacts, giving, imports, home };
export type En = typeof en & typeof enRest;
